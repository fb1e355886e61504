import { shareAtMonthEnd } from '../engine/ages.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { exp } from '../random/elementary.ts';
import { invented, INVENTED_FOR } from './invented.ts';
import { likelihoods } from './likelihoods.ts';
import { classIn, type Life } from './lives.ts';

const YEAR = 12;
const MONTHS_OF_YEAR = Array.from({ length: YEAR }, (_, month) => month);

/**
 * Gives children birthdays that go with what they did. The engines know no birthdays: everybody of a class comes and moves by the mean
 * of the ages before and after it, weighed by how many have had it. Real children come and move by their age. So each birthday is
 * drawn as likely as it would be of a child of the class who came, stayed and moved just so; then children of one age move by the
 * chances of that age. Those who turn 18 keep the birthday on which they do.
 *
 * @param exits those of the model's definition, in its order
 * @param months of the run
 */
export function birthdays(model: CompiledModel, exits: readonly string[], months: number): (life: Life) => Life {
  const likelihoodsOf = likelihoods(model, exits, months);
  return (life) => {
    if (life.arrivals.at(-1)?.to === 'turned-18') return life;
    const { before, after } = likelihoodsOf(life);
    const hadByMiddle = invented(life, INVENTED_FOR.birth) < 0.5;
    const logs = MONTHS_OF_YEAR.map((birthday) =>
      MONTHS_OF_YEAR.reduce((sum, month) => {
        const had = month > birthday || (month === birthday && hadByMiddle);
        return sum + ((had ? after : before)[month] ?? 0);
      }, 0),
    );
    const most = Math.max(...logs);
    const weights = thoughtBeforehand(model, life).map((weight, month) => weight * exp((logs[month] ?? 0) - most));
    const first = YEAR * Math.floor(life.birth / YEAR);
    return { ...life, birth: first + placeOf(weights, invented(life, INVENTED_FOR.birthday)) };
  };
}

/**
 * How likely each month is beforehand. A newcomer from outside comes before the birthday as often as children of that age come, and
 * after it as often as those a year older; nobody comes before birth, and nobody of the oldest class is there past the birthday.
 */
function thoughtBeforehand(model: CompiledModel, life: Life): number[] {
  const came = life.arrivals[0]?.month ?? 0;
  const inYear = ((came % YEAR) + YEAR) % YEAR;
  const row = classIn(life, came);
  const { before, after, atBirth } = came < 0 ? alike(row, inYear) : comingBy(model, life, row, inYear);
  const last = life.arrivals.findLast(({ month }) => classIn(life, month) === model.ages)?.month ?? -1;
  return MONTHS_OF_YEAR.map((month) => {
    if (last >= 0 && month <= last % YEAR) return 0;
    if (month > inYear) return before / (YEAR - 1 - inYear);
    return after / (inYear + 1) + (month === inYear ? atBirth : 0);
  });
}

/** How many come before their birthday, after it and at birth, as parts of any whole. */
interface Coming {
  readonly before: number;
  readonly after: number;
  readonly atBirth: number;
}

/** Every month alike, but for those before birth. */
function alike(row: number, inYear: number): Coming {
  const after = shareAtMonthEnd(inYear);
  return { before: row > 0 ? 1 - after : 0, after, atBirth: 0 };
}

/** How children of a class come from outside in a month of the year. */
function comingBy(model: CompiledModel, { arrivals }: Life, row: number, inYear: number): Coming {
  const to = model.states.find(({ id }) => id === arrivals[0]?.to)?.index ?? NaN;
  const passed = shareAtMonthEnd(inYear);
  const coming = { before: 0, after: 0, atBirth: 0 };
  for (const { index, destinations, newbornShare } of model.entries) {
    if (!destinations.places.includes(to)) continue;
    const ofAge = (age: number): number => (age < model.ages ? (model.entriesByAge[index * model.ages + age] ?? 0) : 0);
    const youngest = ofAge(0) * newbornShare;
    coming.before += row === 0 ? 0 : (ofAge(row - 1) - (row === 1 ? youngest : 0)) * (1 - passed);
    coming.after += (ofAge(row) - (row === 0 ? youngest : 0)) * passed;
    coming.atBirth += row === 0 ? youngest : 0;
  }
  return coming.before + coming.after + coming.atBirth > 0 ? coming : alike(row, inYear);
}

/** Place of what a number from 0 to 1 falls on, each place as likely as its weight. */
function placeOf(weights: readonly number[], luck: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = luck * total;
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.max(0, found);
}
