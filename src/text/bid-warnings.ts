import type { BidAnswers, BidWarning } from '../../models/run/bid-answer.ts';
import { runsOf } from './bid-chance.ts';
import { shortPounds } from './bid-money.ts';
import { listed } from './numbers.ts';

export const BID_WARNINGS = { heading: 'To be read with it' } as const;

type Of<Kind extends BidWarning['kind']> = Extract<BidWarning, { readonly kind: Kind }>;

function ofKind<Kind extends BidWarning['kind']>(warnings: readonly BidWarning[], kind: Kind): Of<Kind>[] {
  return warnings.filter((warning): warning is Of<Kind> => warning.kind === kind);
}

interface Naming {
  readonly years: BidAnswers['years'];
  /** The label of a driver or price. */
  readonly label: (id: string) => string;
  readonly isQuick: boolean;
}

/** "2021/22 (£120k on average, in 40 of 100 runs)"; with several years, the first, the last and the worst. */
function short(warnings: readonly Of<'short-of-cash'>[], { years, isQuick }: Naming): string[] {
  const [first] = warnings;
  if (first === undefined) return [];
  const name = ({ year }: { readonly year: number }): string => years[year] ?? '';
  const worst = warnings.reduce((most, each) => (each.mean > most.mean ? each : most), first);
  const how = isQuick ? '' : ` and in ${runsOf(worst.chance)}`;
  const amount = `${shortPounds(worst.mean)} on average${how}`;
  if (warnings.length === 1)
    return [`Affordability: in ${name(first)} the plan needs cash it does not have, ${amount}.`];
  return [
    `Affordability: in ${String(warnings.length)} years from ${name(first)} to ${name(warnings.at(-1) ?? first)} the plan needs cash it does not have; most in ${name(worst)}, ${amount}.`,
  ];
}

function clawed(warnings: readonly Of<'clawed-back'>[], { years }: Naming): string[] {
  if (warnings.length === 0) return [];
  const total = warnings.reduce((sum, { mean }) => sum + mean, 0);
  const names = warnings.map(({ year }) => years[year] ?? '');
  return [`Not all of the grant is spent: ${shortPounds(total)} has to be given back, in ${listed(names)}.`];
}

/** Everything a reader must be told, each kind of thing once. */
export function warningsInWords(warnings: readonly BidWarning[], naming: Naming): string[] {
  const labels = (ids: readonly string[]): string => listed(ids.map((id) => `“${naming.label(id)}”`));
  const differ = ofKind(warnings, 'drivers-differ').flatMap(({ drivers }) => drivers);
  const left = ofKind(warnings, 'price-driver-left-out').flatMap(({ drivers }) => drivers);
  const ruled = ofKind(warnings, 'price-rule-left-out').flatMap(({ prices }) => prices);
  return [
    ...short(ofKind(warnings, 'short-of-cash'), naming),
    ...clawed(ofKind(warnings, 'clawed-back'), naming),
    ...ofKind(warnings, 'cost-after-grant').map(
      ({ year, mean }) =>
        `The grant ends, the plan goes on: in ${naming.years[year] ?? ''} it costs ${shortPounds(mean)} that somebody else has to pay.`,
    ),
    ...(differ.length > 0
      ? [
          `The two scenarios differ in what happens around them (${labels(differ)}), so not all of the difference is the plan’s.`,
        ]
      : []),
    ...(left.length > 0 ? [`A bid takes its prices from its own price book: ${labels(left)} is left out.`] : []),
    ...(ruled.length > 0
      ? [`A bid takes its prices from its own price book: your rules for ${labels(ruled)} are left out.`]
      : []),
  ];
}
