import type { Baseline } from '../../models/care/baseline.ts';
import type { EvidenceEntry } from '../../models/care/evidence.ts';
import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { Catalogue } from '../../src/state/catalogue.ts';

/** A small catalogue of places, levers and evidence, for tests of the page that need no model. */

const baseline = (id: string, label: string, year: number, children: number): Baseline => ({
  id,
  label,
  description: `${label}, 31 March ${String(year)}.`,
  year,
  source: 'Made up for tests.',
  population: [],
  stock: { 'care.in-house-foster': [children] },
  months: {},
  monthSteps: [0],
  entriesPerYear: {},
  calibration: {},
});

const evidence: readonly EvidenceEntry[] = [
  {
    id: 'conference.effect',
    label: 'Conference offered in pre-proceedings: in care a year later',
    value: 0.808,
    unit: 'ratio of risks',
    distribution: { kind: 'lognormal', mu: -0.213, sigma: 0.061 },
    appliesTo: 'Children whose family enters pre-proceedings',
    source: 'A randomised trial of 1,511 families',
    status: 'trial',
    strength: 'strong',
    caveat: 'The effect of being referred.',
  },
  {
    id: 'conference.now',
    label: 'Families already offered a conference',
    value: 0.5,
    unit: 'share of families',
    appliesTo: 'Families entering pre-proceedings',
    source: 'A guess',
    status: 'assumed',
    strength: 'low',
  },
  {
    id: 'spend.effect',
    label: 'Spend and coming into care at 16 and 17',
    value: -0.00695,
    unit: 'change in log hazard for each 10 pounds a child',
    distribution: { kind: 'normal', mean: -0.00695, sd: 0.00205 },
    appliesTo: 'Children aged 16 and 17',
    source: 'A study of councils',
    status: 'observational',
    strength: 'moderate',
  },
  {
    id: 'spend.now',
    label: 'Spend today',
    value: 191,
    unit: 'pounds a child a year',
    appliesTo: 'Children aged 0 to 17',
    source: 'Official figures',
    status: 'derived',
    strength: 'moderate',
  },
  {
    id: 'trend',
    label: 'Trend in need',
    value: 0,
    unit: 'share a year',
    appliesTo: 'Children becoming in need',
    source: 'Nobody knows',
    status: 'assumed',
    strength: 'none',
  },
];

const levers: readonly LeverDefinition[] = [
  {
    id: 'family-group-conference',
    label: 'Family group conferences',
    meaning: 'Families in pre-proceedings who are offered a conference.',
    group: 'in-court',
    unit: 'share',
    minimum: 0,
    maximum: 1,
    step: 0.05,
    now: 'conference.now',
    rampMonths: 12,
    effects: [
      {
        evidence: 'conference.effect',
        mechanism: 'conference',
        moves: ['pre-proceedings.care'],
        ages: [0, 17],
        rule: 'coverage',
      },
    ],
    fidelity: true,
    fade: 'fade',
    cost: { per: 'count', output: 'flow.pre-proceedings.in', price: 'price' },
  },
  {
    id: 'spend',
    label: 'Family help spend',
    meaning: 'Spend on family help that is not required by law.',
    group: 'before-care',
    unit: 'poundsPerChild',
    minimum: 0,
    maximum: 400,
    step: 10,
    now: 'spend.now',
    rampMonths: 0,
    effects: [
      {
        evidence: 'spend.effect',
        mechanism: 'family-help',
        moves: ['child-in-need.care'],
        ages: [16, 17],
        rule: 'per-step',
      },
    ],
    fidelity: false,
    fade: 'fade',
    cost: { per: 'child-population' },
  },
];

const drivers: readonly DriverDefinition[] = [
  {
    id: 'trend-in-need',
    label: 'Trend in need',
    meaning: 'More or fewer children becoming in need each year.',
    known: 'Nobody knows.',
    group: 'before-care',
    unit: 'sharePerYear',
    minimum: -0.05,
    maximum: 0.05,
    step: 0.005,
    evidence: 'trend',
    effects: [{ rule: 'growth', moves: ['community.child-in-need'], ages: [0, 17] }],
  },
];

export function fakeCatalogue(): Catalogue {
  return new Catalogue({
    baselines: [
      baseline('average-authority', 'An average English authority', 2020, 527),
      baseline('england-2020', 'England 2020', 2020, 80_080),
      baseline('england-2019', 'England 2019', 2019, 78_140),
    ],
    library: Object.fromEntries(evidence.map((entry) => [entry.id, entry])),
    levers,
    drivers,
  });
}
