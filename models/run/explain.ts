import type { BidAnswers, BidQuestion } from './bid-answer.ts';
import { bidThreshold, expectedBid, type BidThreshold, type BidThresholdQuestion } from './bid-expected.ts';
import { bidSensitivity, type BidSensitivity } from './bid-sensitivity.ts';
import { bidWorkings } from './bid-workings.ts';
import type { BidWorkings, BidWorkingsQuestion } from './worked-bid.ts';
import { flowDiagram, type FlowDiagram, type FlowQuestion } from './flow-diagram.ts';
import { goalRange, type GoalRange, type GoalRangeQuestion } from './goal-range.ts';
import type { LivingQuestion, LivingScene } from './living.ts';
import { livingScene } from './living-scene.ts';
import type { RunRequest } from './request.ts';
import type { ShareTeller } from './share.ts';
import { threshold, type Threshold, type ThresholdQuestion } from './threshold.ts';
import { waterfall, type Waterfall, type WaterfallQuestion } from './waterfall.ts';

/** What can be asked about a run, by the kind of question: all by expected flows but `living`, which is one replicate child by child. */
export interface ExplanationQuestions {
  readonly flows: FlowQuestion;
  readonly waterfall: WaterfallQuestion;
  readonly threshold: ThresholdQuestion;
  readonly goalRange: GoalRangeQuestion;
  readonly bid: BidQuestion;
  readonly bidThreshold: BidThresholdQuestion;
  readonly bidWorkings: BidWorkingsQuestion;
  readonly bidSensitivity: BidWorkingsQuestion;
  readonly living: LivingQuestion;
}

export interface Explanations {
  readonly flows: FlowDiagram;
  readonly waterfall: Waterfall;
  readonly threshold: Threshold;
  readonly goalRange: GoalRange;
  readonly bid: BidAnswers;
  readonly bidThreshold: BidThreshold;
  readonly bidWorkings: BidWorkings;
  readonly bidSensitivity: BidSensitivity;
  readonly living: LivingScene;
}

export type ExplanationKind = keyof ExplanationQuestions;

const EXPLAINERS: {
  readonly [Kind in ExplanationKind]: (
    request: RunRequest,
    question: ExplanationQuestions[Kind],
    onShare?: ShareTeller,
  ) => Explanations[Kind];
} = {
  ...{ flows: flowDiagram, waterfall, threshold, goalRange },
  living: livingScene,
  ...{ bid: expectedBid, bidThreshold, bidWorkings, bidSensitivity },
};

/**
 * Answers one question about a run.
 *
 * @param onShare told how far it is, where the answer takes several steps
 * @throws as the answer to that kind of question does
 */
export function explain<Kind extends ExplanationKind>(
  request: RunRequest,
  kind: Kind,
  question: ExplanationQuestions[Kind],
  onShare?: ShareTeller,
): Explanations[Kind] {
  return EXPLAINERS[kind](request, question, onShare);
}
