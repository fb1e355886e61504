import type { ExplanationKind, ExplanationQuestions, Explanations } from '../../models/run/explain.ts';
import type { Goal, GoalQuestion } from '../../models/run/goal.ts';
import { livingScene } from '../../models/run/living-scene.ts';
import { fakeBid } from './fake-bid.ts';
import { fakeSensitivity, fakeWorkings } from './fake-workings.ts';
import type { RunRequest } from '../../models/run/request.ts';

/** A straight line from 1,000 down to −1,000. */
const fakeLooks = ([least, greatest]: readonly [number, number]) =>
  [0, 0.25, 0.5, 0.75, 1].map((part) => ({ value: least + part * (greatest - least), answer: 1000 - 2000 * part }));

/** Answers that look like answers, one for each kind of question. */
const ANSWERS: {
  readonly [Kind in ExplanationKind]: (request: RunRequest, question: ExplanationQuestions[Kind]) => Explanations[Kind];
} = {
  flows: ({ baseline }, question) => ({
    ...question,
    from: `${String(baseline.year + question.year - 1)}-04`,
    to: `${String(baseline.year + question.year)}-03`,
    nodes: [
      { id: 'community', label: 'Not known before', start: 0, end: 0 },
      { id: 'care', label: 'In care', start: 500, end: 510 },
      { id: 'returned-home', label: 'Home from care', start: 300, end: 310 },
    ],
    links: [
      { from: 'community', to: 'care', children: question.scenario === 'baseline' ? 80 : 74 },
      { from: 'care', to: 'returned-home', children: 70 },
      { from: 'returned-home', to: 'care', children: 20 },
    ],
  }),
  living: (request, question) => livingScene(request, question),
  waterfall: ({ scenarios }, question) => {
    const levers = Object.keys(scenarios.find(({ id }) => id === question.scenario)?.levers ?? {});
    const steps = levers.map((id) => ({
      kind: 'lever' as const,
      id,
      adds: -4,
      firstIn: -5,
      lastIn: -4,
      orderEffect: -1,
    }));
    return { ...question, baseline: 500, end: 500 - 4 * steps.length, steps };
  },
  threshold: (_, question) => ({
    ...question,
    ...{ value: (question.between[0] + question.between[1]) / 2, why: 'reached' },
    ...{ stated: question.between[0], atStated: 1000, atLeast: 1000, atGreatest: -1000 },
    looks: fakeLooks(question.between),
  }),
  bid: (request, question) => fakeBid(request, question, 1),
  bidThreshold: (_, { entry, between: [least, greatest] }) => ({
    ...{ entry, stated: least, atStated: 1000, value: (least + greatest) / 2, why: 'reached' },
    ...{ atLeast: 1000, atGreatest: -1000, looks: fakeLooks([least, greatest]) },
  }),
  bidWorkings: fakeWorkings,
  bidSensitivity: fakeSensitivity,
  goalRange: () => ({ values: [0.2, 0.4, 0.6], best: 2, guess: 1 }),
};

export function fakeExplanation<Kind extends ExplanationKind>(
  request: RunRequest,
  kind: Kind,
  question: ExplanationQuestions[Kind],
): Explanations[Kind] {
  return ANSWERS[kind](request, question);
}

/** A goal met half way; never where the target is below 0. */
export function fakeGoal(question: GoalQuestion, replicates: number): Goal {
  const point = { targets: question.levers.map(() => 0.5), chance: question.target < 0 ? 0.1 : question.confidence };
  // Of two levers, a second setting with less of the first and more of the other.
  const other = { targets: [0.3, 0.9], chance: question.confidence };
  const found = question.levers.length === 1 ? [point] : [other, point];
  return { question, replicates, looks: 5, likeliest: point, found: question.target < 0 ? [] : found };
}
