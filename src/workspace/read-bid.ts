import { EVIDENCE_STATUSES, EVIDENCE_STRENGTHS } from '../../models/care/evidence.ts';
import { hasOwn, isRecord } from '../../models/care/reading.ts';
import type { Distribution } from '../../models/random/distribution.ts';
import { problemsOf } from '../../models/random/distribution-problems.ts';
import type { BidChanges, KeptBid } from './kept-bid.ts';
import { aNumber, listOf, nothing, objectOf, oneOf, tableOf, textUpTo, yesOrNo, type Read } from './shapes.ts';

const MOST_YEARS = 60;
const MOST_ROWS = 60;
const MOST_ACTUALS = 4000;

const name = textUpTo(200);
const word = textUpTo(30);
const source = textUpTo(2000);
const years = listOf(objectOf({ year: word, pounds: aNumber }, {}), MOST_YEARS);
const payer = oneOf(['courts', 'health', 'wider']);
const strength = oneOf(EVIDENCE_STRENGTHS);

const SPREADS = {
  fixed: objectOf({ kind: oneOf(['fixed']), value: aNumber }, {}),
  uniform: objectOf({ kind: oneOf(['uniform']), low: aNumber, high: aNumber }, {}),
  triangular: objectOf({ kind: oneOf(['triangular']), low: aNumber, mode: aNumber, high: aNumber }, {}),
  pert: objectOf({ kind: oneOf(['pert']), low: aNumber, mode: aNumber, high: aNumber }, {}),
  normal: objectOf({ kind: oneOf(['normal']), mean: aNumber, sd: aNumber }, {}),
  lognormal: objectOf({ kind: oneOf(['lognormal']), mu: aNumber, sigma: aNumber }, {}),
  beta: objectOf({ kind: oneOf(['beta']), alpha: aNumber, beta: aNumber }, {}),
  gamma: objectOf({ kind: oneOf(['gamma']), shape: aNumber, mean: aNumber }, {}),
} as const satisfies { readonly [Kind in Distribution['kind']]: Read<Extract<Distribution, { kind: Kind }>> };

const aKind = oneOf(Object.keys(SPREADS) as Distribution['kind'][]);

const spread: Read<Distribution> = (value, place, problems) => {
  const stated = isRecord(value) && hasOwn(value, 'kind') ? value.kind : undefined;
  const kind = aKind(stated, `${place}.kind`, problems);
  const found: Distribution | null = kind === null ? null : SPREADS[kind](value, place, problems);
  if (found !== null) problems.push(...problemsOf(found).map((problem) => `${place}: ${problem}`));
  return found;
};

const uncertain = objectOf({ value: aNumber }, { distribution: spread });

const funding = objectOf(
  {},
  {
    grant: years,
    eligible: listOf(name, MOST_ROWS),
    carryForward: yesOrNo,
    clawback: aNumber,
    partners: listOf(objectOf({ id: name, label: name, payer, years }, {}), MOST_ROWS),
    match: years,
  },
);

const lever = objectOf(
  { lever: name },
  { placesPerYear: aNumber, lagMonths: aNumber, continues: yesOrNo, deliveredBy: name },
);

const plan = objectOf(
  {},
  {
    levers: listOf(lever, MOST_ROWS),
    fixed: listOf(objectOf({ id: name, label: name, years }, { strength }), MOST_ROWS),
  },
);

const strengths = objectOf({}, Object.fromEntries(EVIDENCE_STRENGTHS.map((each) => [each, aNumber])));

const value = objectOf(
  {},
  {
    priceBase: word,
    deflator: aNumber,
    inflation: objectOf({}, { residential: uncertain, placements: uncertain, pay: uncertain }),
    basis: oneOf(['average', 'marginal']),
    lines: tableOf(objectOf({}, { marginal: aNumber, cashable: uncertain, lagMonths: aNumber }), MOST_ROWS),
    optimism: (own: unknown, ...rest: [string, string[]]) => (own === null ? nothing : strengths)(own, ...rest),
    discount: objectOf({}, { general: aNumber, health: aNumber }),
    external: listOf(objectOf({ id: name, label: name, payer, line: name, price: uncertain, priceYear: word }, {}), 20),
  },
);

const price = objectOf(
  {
    ...{ id: name, label: name, kind: oneOf(['placement', 'plan', 'event', 'programme']), value: aNumber },
    ...{ unit: name, priceYear: word, source, status: oneOf(EVIDENCE_STATUSES), strength },
  },
  { distribution: spread },
);

const changes: Read<BidChanges> = objectOf(
  {},
  { funding, plan, value, prices: listOf(price, 100), reflowShare: aNumber, budget: years },
);

/** A bid of a workspace file. Whether years, levers and ranges make sense in a run is `problemsOfBid`’s part. */
export const readBid: Read<KeptBid> = objectOf(
  { changes },
  {
    scenario: name,
    against: name,
    actuals: listOf(objectOf({ quarter: word, measure: name, value: aNumber }, {}), MOST_ACTUALS),
    outturn: tableOf(aNumber, MOST_ROWS),
  },
);
