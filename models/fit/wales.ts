import type { Baseline, Standing } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { CARE_STATES } from '../care/states.ts';
import { bandsOf, evenly, partOfEntry, sum } from './bands.ts';
import { measureYear } from './measure.ts';
import { longRunStock, NO_TURN, pulled, stockLike, turned, type StockByAge, type Turns } from './place.ts';
import { round } from './steady.ts';

const ROUNDS = 16;
/** Children who have left care, whose number goes with how many were in it. */
const AFTER_CARE: readonly string[] = ['returned-home', 'special-guardianship', 'adopted'];

const STANDING: readonly Standing[] = [
  {
    what: 'Children aged 0 to 17; children in care and their rate',
    standing: 'published',
    note: '629,939 children in mid-2019 and 6,846 in care on 31 March 2019, 109 in 10,000.',
  },
  {
    what: 'Children coming into care, leaving it and adopted',
    standing: 'published',
    note: '2,125, 1,678 and 309 in the year to March 2019, taken on: as many come in, and the same shares leave.',
  },
  {
    what: 'Children at home after care, under guardianship and adopted; parents after a removal',
    standing: 'derived',
    note: 'England’s, scaled by what the Welsh flows give in the long run.',
  },
  {
    what: 'Early help, children in need, protection plans, pre-proceedings',
    standing: 'borrowed',
    note: 'England’s rates by the child. Wales has its own law and counts need in its own way.',
  },
  {
    what: 'Ages and placements in care, ways out other than adoption, evidence on what works, prices',
    standing: 'borrowed',
    note: 'England’s. What Wales publishes on these was not at hand.',
  },
];

const NAMES: Pick<Baseline, 'id' | 'label' | 'description' | 'source' | 'standing'> = {
  id: 'wales-2019',
  label: 'Wales, March 2019 (in part borrowed from England)',
  description:
    'Wales on 31 March 2019 as far as it is known here: children, children in care, coming into care, leaving it and adopted. The rest is England’s. The number in care was growing and goes on growing.',
  source:
    'Welsh Government, Children looked after by local authorities, SFR 106/2019; Office for National Statistics, mid-2019 population. Everything else is borrowed from the model of England. See docs/method-in-detail.md.',
  standing: STANDING,
};

/**
 * Wales as it stood on 31 March 2019. Into care come as many as were published; of those in care the shares leave, and are
 * adopted, that were published for the year before; plans start and are open at England's rates. Wales was growing then and goes on growing here.
 *
 * @param england the calibrated `england-2019`
 */
export function wales2019(library: EvidenceLibrary, england: Baseline, rounds = ROUNDS): Baseline {
  const published = (entry: string, name: string): number => partOfEntry(library, `wales.care.${entry}`, name);
  const population = evenly(bandsOf(library, 'wales.population'));
  const careShare = published('stock', '2019') / careOf(england.stock);
  const averageStock = (published('stock', '2018') + published('stock', '2019')) / 2;
  const childrenShare = sum(population) / sum(england.population);
  const englandRun = longRunStock(library, england);
  const englandYear = measureYear(library, england);
  const startWith = (turns: Turns): Baseline => {
    const place: Baseline = {
      ...england,
      ...NAMES,
      population: population.map((children) => round(children, 3)),
      entriesPerYear: entriesByChild(england, population),
      calibration: turned(england.calibration, turns),
    };
    const run = longRunStock(library, place);
    return { ...place, stock: stockOf(england, englandRun, run, careShare) };
  };
  let turns = NO_TURN;
  for (let count = 0; count < rounds; count++) {
    const place = startWith(turns);
    const year = measureYear(library, place);
    const read = (id: string): number => year.get(id) ?? NaN;
    const average = (careOf(place.stock) + read('stock.care')) / 2;
    const share = (name: string): number => published('flows', name) / averageStock;
    const asInEngland = (factor: number, id: string): number =>
      pulled(factor, childrenShare * (englandYear.get(id) ?? NaN), read(id));
    turns = {
      plan: asInEngland(turns.plan, 'flow.child-protection.in'),
      planLength: turns.planLength / asInEngland(1, 'stock.child-protection'),
      care: pulled(turns.care, published('flows', 'in'), read('flow.care.in')),
      leaving: pulled(turns.leaving, share('out'), read('flow.care.out') / average),
      adoption: pulled(turns.adoption, share('adopted'), read('flow.care.out.adoption') / average),
    };
  }
  return startWith(turns);
}

function careOf(stock: Baseline['stock']): number {
  return CARE_STATES.reduce((total, state) => total + sum(stock[state]), 0);
}

function entriesByChild(england: Baseline, population: readonly number[]): Baseline['entriesPerYear'] {
  return Object.fromEntries(
    Object.entries(england.entriesPerYear).map(([entry, byAge]) => [
      entry,
      byAge.map((children, age) => round((children * (population[age] ?? NaN)) / (england.population[age] ?? NaN), 4)),
    ]),
  );
}

/**
 * Care as in England over again, to the published total. Elsewhere as the long run has it; those who have left care in as far as
 * there are fewer in care now than in the long run, in which Wales would have grown.
 */
function stockOf(
  england: Baseline,
  englandRun: StockByAge,
  run: StockByAge,
  careShare: number,
): Record<string, number[]> {
  const grown = careOf(Object.fromEntries(run)) / careOf(Object.fromEntries(englandRun)) / careShare;
  const scaled = (people: readonly number[], factor: number): number[] => people.map((each) => round(each * factor, 3));
  return Object.fromEntries(
    Object.entries(stockLike(england, englandRun, run)).map(([state, people]) => {
      if (CARE_STATES.includes(state)) return [state, scaled(england.stock[state] ?? [], careShare)];
      return [state, scaled(people, AFTER_CARE.includes(state) ? 1 / grown : 1)];
    }),
  );
}
