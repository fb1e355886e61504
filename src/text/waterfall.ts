import type { Waterfall, WaterfallStep } from '../../models/run/waterfall.ts';
import { amountInWords, changeOf, isNone, type AmountUnit } from './amount.ts';
import { monthInWords } from './numbers.ts';

/** Words of the way from the baseline to a scenario. */

export type WaterfallOrder = 'in-turn' | 'alone';

export const WATERFALL = {
  heading: 'From the baseline to the scenario, lever by lever',
  intro: 'What each lever and driver adds on the way, on average. Expected values at stated evidence.',
  order: 'Steps',
  orders: {
    'in-turn': 'In turn, in the scenario’s order',
    alone: 'Each alone, and what they do only together',
  } satisfies Record<WaterfallOrder, string>,
  ask: 'Work out the steps',
  progress: 'Progress of working out the steps',
  step: 'Step',
  adds: 'Added in its turn',
  alone: 'Alone',
  last: 'On top of all the others',
  orderEffect: 'What the order decides',
  baseline: 'Baseline',
  together: 'Together',
  togetherNote: 'less or more than each alone, because they reach the same children',
  key: {
    'in-turn':
      'An arrow points the way the number moves. Each step starts where the one before it ended, so that together they are the whole change.',
    alone:
      'An arrow points the way the number moves. Each step is what it does with nothing else moved; “Together” is what is left of the whole change.',
  } satisfies Record<WaterfallOrder, string>,
  scale: ' The scale does not start at 0.',
  empty: (name: string): string => `${name} moves no lever and no driver, so there are no steps to show.`,
  one: 'With one thing moved the order decides nothing.',
} as const;

/** What the steps do only together: what is left of the whole change when each is counted alone. */
export function togetherOf({ baseline, end, steps }: Waterfall): number {
  return end - baseline - steps.reduce((sum, { firstIn }) => sum + firstIn, 0);
}

/** "12 fewer by March 2030 with Plan B". */
export function waterfallTitle(unit: AmountUnit, { baseline, end }: Waterfall, name: string, month: string): string {
  const change = changeOf(unit, end - baseline);
  return `${change.charAt(0).toUpperCase()}${change.slice(1)} by ${monthInWords(month)} with ${name}`;
}

export function waterfallSubtitle(label: string, month: string): string {
  return `${label}, ${monthInWords(month)}`;
}

/** "Conferences: 9 fewer in its turn; 10 fewer alone; 9 fewer on top of all the others." */
export function stepSentence(unit: AmountUnit, label: string, { adds, firstIn, lastIn }: WaterfallStep): string {
  return `${label}: ${changeOf(unit, adds)} in its turn, ${changeOf(unit, firstIn)} alone, ${changeOf(unit, lastIn)} on top of all the others.`;
}

/** What the order decides, in a sentence or two that a policy officer can say in a meeting. */
export function orderSentences(unit: AmountUnit, found: Waterfall, labelOf: (step: WaterfallStep) => string): string[] {
  const { steps } = found;
  if (steps.length < 2) return [WATERFALL.one];
  const together = togetherOf(found);
  const whole = found.end - found.baseline;
  const most = steps.reduce((a, b) => (Math.abs(b.orderEffect) > Math.abs(a.orderEffect) ? b : a));
  const sum = `Each alone, they add up to ${changeOf(unit, whole - together)}; all together they make ${changeOf(unit, whole)}.`;
  if (isNone(unit, together) && isNone(unit, most.orderEffect)) {
    return [sum, 'So the order hardly matters here: no two of them get at the same children.'];
  }
  const why =
    Math.abs(whole) < Math.abs(whole - together) ? 'they partly reach the same children' : 'they help each other';
  return [
    isNone(unit, together) ? sum : `${sum} The rest, ${changeOf(unit, together)}, they do only together: ${why}.`,
    isNone(unit, most.orderEffect)
      ? ''
      : `The order matters most for ${labelOf(most)}: ${changeOf(unit, most.firstIn)} if it came first, ${changeOf(unit, most.lastIn)} if it came last.`,
  ].filter((sentence) => sentence !== '');
}

export function levelSentence(unit: AmountUnit, name: string, value: number): string {
  return `${name}: ${amountInWords(unit, value)}.`;
}
