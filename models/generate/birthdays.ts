import { shareAtMonthEnd } from '../engine/ages.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { exp } from '../random/elementary.ts';
import { comingBy, type Coming } from './coming.ts';
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
    const logs = byBirthday(before, after, hadByMiddle);
    const most = Math.max(...logs);
    const weights = thoughtBeforehand(model, life).map((weight, month) => weight * exp((logs[month] ?? 0) - most));
    const first = YEAR * Math.floor(life.birth / YEAR);
    return { ...life, birth: first + placeOf(weights, invented(life, INVENTED_FOR.birthday)) };
  };
}

/**
 * How likely a life is for each month that the birthday can fall in: months up to it count before it, later ones after, and its own as
 * the child was in the middle of it.
 */
function byBirthday(before: readonly number[], after: readonly number[], hadByMiddle: boolean): number[] {
  let all = after.reduce((sum, each) => sum + each, 0);
  return MONTHS_OF_YEAR.map((month) => {
    const more = (before[month] ?? 0) - (after[month] ?? 0);
    const own = hadByMiddle ? all : all + more;
    all += more;
    return own;
  });
}

/**
 * How likely each month is beforehand. A newcomer from outside comes before the birthday as often as children of that age come, and
 * after it as often as those a year older; nobody comes before birth, and nobody of the oldest class is there past the birthday.
 */
function thoughtBeforehand(model: CompiledModel, life: Life): number[] {
  const came = life.arrivals[0]?.month ?? 0;
  const inYear = ((came % YEAR) + YEAR) % YEAR;
  const row = classIn(life, came);
  const { before, after, atBirth } = came < 0 ? alike(row, inYear) : fromOutside(model, life, row, inYear);
  const last = life.arrivals.findLast(({ month }) => classIn(life, month) === model.ages)?.month ?? -1;
  return MONTHS_OF_YEAR.map((month) => {
    if (last >= 0 && month <= last % YEAR) return 0;
    if (month > inYear) return before / (YEAR - 1 - inYear);
    return after / (inYear + 1) + (month === inYear ? atBirth : 0);
  });
}

/** Every month alike, but for those before birth. */
function alike(row: number, inYear: number): Coming {
  const after = shareAtMonthEnd(inYear);
  return { before: row > 0 ? 1 - after : 0, after, atBirth: 0 };
}

/** How children of a class come from outside to where a life begins, by whichever entry. */
function fromOutside(model: CompiledModel, { arrivals }: Life, row: number, inYear: number): Coming {
  const to = model.states.find(({ id }) => id === arrivals[0]?.to)?.index ?? NaN;
  const ways = model.entries
    .filter(({ destinations }) => destinations.places.includes(to))
    .map((entry) => comingBy(model, entry, row, inYear));
  const all = (of: keyof Coming): number => ways.reduce((sum, way) => sum + way[of], 0);
  const coming = { before: all('before'), after: all('after'), atBirth: all('atBirth') };
  return coming.before + coming.after + coming.atBirth > 0 ? coming : alike(row, inYear);
}

/** Place of what a number from 0 to 1 falls on, each place as likely as its weight. */
function placeOf(weights: readonly number[], luck: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = luck * total;
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.max(0, found);
}
