import type { LeverDefinition } from '../../models/care/lever.ts';
import type { Goal, GoalPoint } from '../../models/run/goal.ts';
import type { Measure } from '../../models/run/measures.ts';
import { amountInWords } from './amount.ts';
import { listed, monthInWords, percent } from './numbers.ts';
import { inSentence } from './sentence.ts';
import { unitWords } from './units.ts';

/** Words of the search for what brings a measure to a target. */

export const GOAL_FIELDS = {
  target: 'Target',
  confidence: 'Confidence, in per cent',
} as const;

export const GOAL = {
  heading: 'What it would take',
  intro:
    'How far a lever, or two, would have to be moved to reach a target in enough of the runs. Everything else in the scenario stays as it is. It takes as long as several runs.',
  scenario: 'In the scenario',
  first: 'Lever to move',
  second: 'And a second one',
  none: 'No second lever',
  target: (unit: Measure['unit'], better: Measure['better']): string =>
    `Target, ${better === 'lower' ? 'at most' : 'at least'}${unit === 'pounds' ? ', in £m' : ''}`,
  needsTarget: 'Type a target to look for.',
  sameLever: 'The two levers are the same. Choose another, or none.',
  ask: 'Look for it',
  progress: 'Progress of the search',
  use: (settings: string, scenario: string): string => `Put ${settings} into “${scenario}”`,
  chance: 'Met in',
  key: 'Each point is the least of the second lever with which the target is met, for one value of the first. Less of one needs more of the other.',
  runs: (chance: number, runs: number): string =>
    `${percent(Math.round(chance * 1000) / 1000)} of ${String(runs)} runs`,
} as const;

/** What an answer is about. */
export interface GoalWords {
  readonly levers: readonly LeverDefinition[];
  readonly scenario: string;
  readonly measure: Measure;
  readonly month: string;
  readonly target: number;
  readonly confidence: number;
}

export function leverValue({ unit }: LeverDefinition, value: number): string {
  return unitWords(unit).write(Math.round(value * 1e6) / 1e6);
}

/** "family group conferences at 64% and family help at £210". */
export function settingInWords({ levers }: Pick<GoalWords, 'levers'>, { targets }: GoalPoint): string {
  return listed(
    levers.map((lever, at) => `${inSentence(lever.label)} at ${leverValue(lever, targets[at] ?? Number.NaN)}`),
  );
}

/** "children in care at most 480 by March 2030, in at least 80% of runs". */
function aim({ measure, target, month, confidence }: GoalWords): string {
  const bound = measure.better === 'lower' ? 'at most' : 'at least';
  return `${inSentence(measure.label)} ${bound} ${amountInWords(measure.unit, target)} by ${monthInWords(month)}, in at least ${percent(confidence)} of runs`;
}

export function goalTitle(words: GoalWords): string {
  return `What it would take: ${aim(words)}`;
}

/** The answer: the setting and how likely it is to do it, or plainly that none does. */
export function goalSentences({ found, likeliest, replicates, looks }: Goal, words: GoalWords): string[] {
  const { levers, scenario } = words;
  const searched = `${String(looks)} settings were tried, each in the same ${String(replicates)} runs.`;
  const [first] = found;
  if (first === undefined) {
    return [
      `No setting of ${listed(levers.map(({ label }) => inSentence(label)))} in “${scenario}” reaches it: ${aim(words)}.`,
      `The likeliest that was tried, ${settingInWords(words, likeliest)}, reaches it in ${GOAL.runs(likeliest.chance, replicates)}.`,
      searched,
    ];
  }
  const needed =
    levers.length === 1 || found.length === 1
      ? 'The smallest move that reaches it'
      : 'One of the settings that reach it';
  return [
    `${needed}: ${settingInWords(words, first)}. With it, ${aim(words).split(', in at least')[0] ?? ''} in ${GOAL.runs(first.chance, replicates)}.`,
    searched,
  ];
}
