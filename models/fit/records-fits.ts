import type { Baseline } from '../care/baseline.ts';
import { centralDraw } from '../care/draws.ts';
import { driftSize } from '../care/drift.ts';
import { DRIFT_SERIES } from '../care/drift-series.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { numberOf } from '../care/library.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import type { Records } from '../returns/records.ts';
import { BANDS, partOfEntry, sum } from './bands.ts';
import { brothersAndSisters, luckOfMix } from './family-luck.ts';
import { countEntries } from './records-entries.ts';
import { countMoves, type Cell } from './records-exposure.ts';
import { ENTRY_GROUPS, HAZARD_GROUPS } from './records-groups.ts';
import { yearsSeen } from './records-months.ts';
import { posteriorOf, type Posterior } from './records-posterior.ts';

/** How far authorities differ, from published figures: `seeds/authorities/spread.json`. */
export interface BetweenAuthorities {
  /** Coefficients of variation of rates, luck taken out, by what is counted. */
  readonly spread: Readonly<Record<string, number>>;
  /** How alike age mixes are, as a number of children seen in the country's mix. */
  readonly alike: Readonly<Record<'entries' | 'exits', number>>;
}

/** One group of moves or entries of a place, counted and weighed. */
export interface GroupFit {
  readonly id: string;
  readonly label: string;
  readonly kind: 'moves' | 'entries';
  /** Years seen. */
  readonly years: number;
  /** Counted, and what the country's hazards would have brought, by age band; one number where ages are not told apart. */
  readonly moves: readonly number[];
  readonly expected: readonly number[];
  /** By age band and time in state; none for entries. */
  readonly cells: readonly Cell[];
  readonly posterior: Posterior;
}

interface Question {
  readonly library: EvidenceLibrary;
  readonly records: Records;
  readonly national: Baseline;
  readonly population: readonly number[];
  readonly between: BetweenAuthorities;
  readonly drift: 'on' | 'off';
}

/** Every group of moves and entries, counted in the records and drawn towards the country as far as they could be luck. */
export function groupFits(question: Question, model: CompiledModel): GroupFit[] {
  const { records, library, national, population, between } = question;
  const needSeen = records.windows.need.length > 0;
  const moves = countMoves(records, model).map(({ group, cells }, at): GroupFit => {
    const { id, label, spread, luck } = HAZARD_GROUPS[at] ?? unknownGroup(group);
    const byBand = (of: (cell: Cell) => number): number[] =>
      BANDS.map((_, band) => sum(cells.filter((cell) => cell.band === band).map(of)));
    const counted = { moves: byBand((cell) => cell.moves), expected: byBand((cell) => cell.expected) };
    const years = yearsSeen(records, kindOf(luck));
    const posterior = weighed(question, counted, { spread: spreadOf(between, spread), luck, years, alike: 'exits' });
    return { id, label, kind: 'moves', years, ...counted, cells, posterior };
  });
  const entries = countEntries(records, library, national, population).map((counted): GroupFit => {
    const { id, label, spread, luck } =
      ENTRY_GROUPS.find((each) => each.id === counted.group) ?? unknownGroup(counted.group);
    // Without those in need, how many of them an area has is unsure too.
    const unsure = id === 'care' && !needSeen ? spreadOf(between, 'need') : 0;
    const among = spreadOf(between, spread);
    const wide = Math.sqrt(among * among + unsure * unsure);
    const posterior = weighed(question, counted, { spread: wide, luck, years: counted.years, alike: 'entries' });
    return { id, label, kind: 'entries', cells: [], ...counted, posterior };
  });
  return [...moves, ...entries];
}

/** One group by its id. @throws RangeError when there is no such group */
export function groupOf(groups: readonly GroupFit[], id: string): GroupFit {
  return groups.find((group) => group.id === id) ?? unknownGroup(id);
}

const kindOf = (luck: string): 'care' | 'plans' | 'need' => (luck === 'plans' || luck === 'need' ? luck : 'care');

function unknownGroup(id: string): never {
  throw new RangeError(`There is no group of moves "${id}".`);
}

function spreadOf({ spread }: BetweenAuthorities, id: string): number {
  const found = spread[id];
  if (found === undefined) throw new RangeError(`Nothing says how far authorities differ in "${id}".`);
  return found;
}

function weighed(
  { library, population, between, drift }: Question,
  counted: { readonly moves: readonly number[]; readonly expected: readonly number[] },
  by: { readonly spread: number; readonly luck: string; readonly years: number; readonly alike: 'entries' | 'exits' },
): Posterior {
  const luck = partOfEntry(library, 'families.luck', by.luck);
  const all = sum(counted.expected);
  const shares = counted.expected.map((each) => (all > 0 ? each / all : 0));
  return posteriorOf({
    ...counted,
    spread: by.spread,
    alike: between.alike[by.alike],
    luck,
    mixLuck: luckOfMix(luck, brothersAndSisters(library), shares),
    wander: drift === 'on' ? wanderOf(library, by.luck, sum(population), by.years) : 0,
  });
}

/**
 * How far the average of the years counted is likely to be from the last of them, as a variance on the log scale, where yearly rates
 * are a mean-reverting drift.
 */
export function wanderOf(library: EvidenceLibrary, id: string, population: number, years: number): number {
  const series = DRIFT_SERIES.find((each) => each.id === id);
  const count = Math.round(years);
  if (!series || count < 2) return 0;
  const size = driftSize(series, population, centralDraw(library));
  const memory = numberOf(library, 'drift.memory');
  const alike = (apart: number): number => Array.from({ length: apart }).reduce<number>((power) => power * memory, 1);
  const each = Array.from({ length: count }, (_, year) => year);
  const withLast = sum(each.map(alike)) / count;
  const among = sum(each.flatMap((one) => each.map((other) => alike(Math.abs(one - other))))) / (count * count);
  return size * size * (1 - 2 * withLast + among);
}
