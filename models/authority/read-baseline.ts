import { AGE_BANDS, OLDEST_AGE } from '../care/ages.ts';
import type { Baseline, UncertainFactor } from '../care/baseline.ts';
import { CARE_ENTRIES } from '../care/moves.ts';
import { problemsOfOwn } from '../care/own-numbers.ts';
import { at, hasOwn, isRecord, readNumber, readText, refuseUnknown, type Table } from '../care/reading.ts';
import { STATES } from '../care/states.ts';
import { readDrifted, readDriftedBy } from './drifted.ts';

const KEYS = [
  ...['id', 'label', 'description', 'year', 'source', 'own', 'population', 'stock', 'months', 'monthSteps'],
  ...['entriesPerYear', 'calibration', 'drifted', 'driftedBy', 'uncertain'],
];
/** So that none takes the place of one that comes with the program. */
const OWN_IDS = ['authority-', 'own-'];
const LONGEST_TEXT = 500;
const MOST = 1e9;
const MOST_STEPS = 20;
const MOST_FACTORS = 200;
const AGES = OLDEST_AGE + 1;
/** Age on the coming 31 March of the oldest who are followed. */
const OLDEST_CLASS = OLDEST_AGE + 1;

/**
 * A reader's own place from a file nobody has checked. Never throws: whatever is wrong comes back as sentences, each naming the
 * place in the file.
 *
 * @returns null when a part of it cannot be read
 */
export function readBaseline(value: unknown, place: string, problems: string[]): Baseline | null {
  if (!isRecord(value)) {
    problems.push(`${place} must be an object.`);
    return null;
  }
  const before = problems.length;
  refuseUnknown(value, KEYS, place, problems);
  const text = (key: string): string => readText(value, key, place, problems, LONGEST_TEXT) ?? '';
  const year = readNumber(value, 'year', place, problems) ?? 0;
  const steps = numbersOf(value.monthSteps, null, at(place, 'monthSteps'), problems);
  const lengths = Object.fromEntries(STATES.map(({ id, ageing }) => [id, ageing ? AGES : 1]));
  const baseline: Baseline = {
    id: text('id'),
    label: text('label'),
    description: text('description'),
    year,
    source: text('source'),
    ...(value.own === true ? { own: true } : {}),
    population: numbersOf(value.population, AGES, at(place, 'population'), problems),
    stock: tableOf(value, 'stock', place, problems, (id, each, where) =>
      numbersOf(each, lengths[id] ?? -1, where, problems),
    ),
    months: tableOf(value, 'months', place, problems, (id, each, where) =>
      rowsOf(each, lengths[id] ?? -1, steps.length, where, problems),
    ),
    monthSteps: steps,
    entriesPerYear: tableOf(value, 'entriesPerYear', place, problems, (_, each, where) =>
      numbersOf(each, AGES, where, problems),
    ),
    calibration: tableOf(value, 'calibration', place, problems, (_, each, where) =>
      numbersOf(each, AGE_BANDS.length, where, problems),
    ),
    ...(hasOwn(value, 'drifted') ? { drifted: readDrifted(value.drifted, at(place, 'drifted'), problems) } : {}),
    ...(hasOwn(value, 'driftedBy')
      ? { driftedBy: readDriftedBy(value.driftedBy, at(place, 'driftedBy'), problems) }
      : {}),
    ...(hasOwn(value, 'uncertain') ? { uncertain: factorsOf(value.uncertain, at(place, 'uncertain'), problems) } : {}),
  };
  if (!OWN_IDS.some((own) => baseline.id.startsWith(own)))
    problems.push(`${at(place, 'id')} must begin with ${OWN_IDS.join(' or ')}.`);
  if (!Number.isInteger(year) || year < 2000 || year > 2100) problems.push(`${at(place, 'year')} must be a year.`);
  for (const { id } of CARE_ENTRIES)
    if (!hasOwn(baseline.entriesPerYear, id)) problems.push(`${at(place, 'entriesPerYear')} has nothing for "${id}".`);
  if (problems.length === before) problems.push(...problemsOfOwn(baseline));
  return problems.length === before ? baseline : null;
}

/** Numbers of 0 or more, so many if a length is given. */
function numbersOf(value: unknown, length: number | null, place: string, problems: string[]): number[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const good = list.filter((each): each is number => typeof each === 'number' && each >= 0 && each <= MOST);
  const wanted = length ?? Math.min(MOST_STEPS, list.length);
  if (!Array.isArray(value) || good.length !== list.length || list.length !== wanted || list.length === 0)
    problems.push(`${place} must be a list of ${length === null ? '' : `${String(length)} `}numbers of 0 or more.`);
  return good;
}

function rowsOf(value: unknown, rows: number, length: number, place: string, problems: string[]): number[][] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (list.length !== rows) {
    problems.push(`${place} must be a list of ${String(rows)} lists.`);
    return [];
  }
  return list.map((each, row) => numbersOf(each, length, at(place, String(row)), problems));
}

function tableOf<T>(
  file: Table,
  key: string,
  place: string,
  problems: string[],
  read: (id: string, value: unknown, place: string) => T,
): Record<string, T> {
  const value = hasOwn(file, key) ? file[key] : undefined;
  const where = at(place, key);
  if (!isRecord(value)) {
    problems.push(`${where} must be an object.`);
    return {};
  }
  return Object.fromEntries(Object.entries(value).map(([id, each]) => [id, read(id, each, at(where, id))]));
}

/** Whether they can be drawn is `problemsOfOwn`'s part. */
function factorsOf(value: unknown, place: string, problems: string[]): UncertainFactor[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_FACTORS) : [];
  const good = list.filter(
    (each): each is UncertainFactor =>
      isRecord(each) &&
      typeof each.id === 'string' &&
      typeof each.label === 'string' &&
      isRecord(each.distribution) &&
      (each.series === undefined || typeof each.series === 'string') &&
      (each.on === undefined || (Array.isArray(each.on) && each.on.every((on) => typeof on === 'string'))),
  );
  list.forEach((each, row) => {
    if (isRecord(each) && each.ages !== undefined && !isSpanOfAges(each.ages))
      problems.push(
        `${at(at(place, String(row)), 'ages')} must be the first and the last age it acts on, whole numbers from 0 to ${String(OLDEST_CLASS)}, such as [10, 15].`,
      );
  });
  if (!Array.isArray(value) || good.length !== value.length)
    problems.push(`${place} must be a list of at most ${String(MOST_FACTORS)} uncertain numbers.`);
  return good;
}

/** Two whole ages that the model follows, the first no later than the last. */
function isSpanOfAges(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [first, last] = value as readonly unknown[];
  const isAge = (age: unknown): age is number =>
    Number.isInteger(age) && Number(age) >= 0 && Number(age) <= OLDEST_CLASS;
  return isAge(first) && isAge(last) && first <= last;
}
