import { BASELINE_SCENARIO } from '../care/scenario.ts';
import { averagedSeries, replicateState } from './averaged.ts';
import { simulateBlock } from './block.ts';
import { prepareRun } from './prepare.ts';
import type { ReplicateRange, RunRequest } from './request.ts';
import { replicateDraws } from './scenario-draws.ts';
import { influences, statedAnswer, type Influence } from './uncertainty-inputs.ts';
import { answerReader, type UncertaintyQuestion } from './uncertainty-question.ts';
import type { Source } from './uncertainty-sources.ts';

/** Answers to a question in many replicates, one sample for each source. */
export type Samples = Readonly<Record<Source, Float64Array>>;

export interface UncertaintySplit extends UncertaintyQuestion {
  /** Replicates behind each part. */
  readonly replicates: Readonly<Record<Source, number>>;
  /** Standard deviation of the answer with everything varying, in its own unit. */
  readonly standardDeviation: number;
  /** Shares of what evidence, chance and drift each do to the variance alone; they add up to 1, or are all 0. */
  readonly shares: { readonly evidence: number; readonly chance: number; readonly drift: number };
  /** Variance with everything varying over the sum of the three parts, less 1: what they do only together, and sampling error. */
  readonly together: number;
  /** The answer with every input at its stated value, by expected flows: what `low` and `high` of the inputs are set against. */
  readonly stated: number;
  /** The inputs that matter most, at most ten, the first the most. */
  readonly inputs: readonly Influence[];
}

/** Questions about some outputs at the end of a run: what each scenario changes, or the baseline where it stands alone. */
export function questionsAbout({ scenarios, years }: RunRequest, outputs: readonly string[]): UncertaintyQuestion[] {
  const month = years * 12;
  return outputs.flatMap((output): UncertaintyQuestion[] =>
    scenarios.length === 0
      ? [{ output, month, scenario: BASELINE_SCENARIO.id, against: 'nothing' }]
      : scenarios.map(({ id }) => ({ output, month, scenario: id, against: 'baseline' })),
  );
}

/** The request that lets only one source vary, without the scenarios that are not asked about: they change nothing in others. */
function requestFor(whole: RunRequest, question: UncertaintyQuestion, source: Source): RunRequest {
  const asked = [question.scenario, question.against];
  const request = { ...whole, scenarios: whole.scenarios.filter(({ id }) => asked.includes(id)) };
  switch (source) {
    case 'everything':
      return request;
    case 'evidence':
      return { ...request, chance: 'averaged', drift: 'off' };
    case 'chance':
      return { ...request, evidence: 'central', drift: 'off' };
    case 'drift':
      return { ...request, evidence: 'central', chance: 'averaged' };
  }
}

/** Whether a source leaves anything unsure in a run at all. */
function varies({ evidence, chance, drift }: RunRequest, source: Source): boolean {
  if (source === 'evidence') return evidence === 'uncertain';
  if (source === 'drift') return drift !== 'off';
  return source === 'everything' || chance !== 'averaged';
}

/**
 * The answer to one question in some replicates, with one source varying. Replicates are those of a run with this seed,
 * whatever the range, so that ranges may be worked on side by side and joined.
 *
 * @param onReplicate called after each replicate with how many are done
 * @throws InvalidRun as `prepareRun` does; RangeError when there is no such output, scenario or month
 */
export function uncertaintySample(
  request: RunRequest,
  question: UncertaintyQuestion,
  source: Source,
  range: ReplicateRange,
  onReplicate?: (done: number) => void,
): Float64Array<ArrayBuffer> {
  const prepared = prepareRun(requestFor(request, question, source));
  const values = new Float64Array(range.to - range.from);
  if (!varies(request, source)) return values;
  const read = answerReader(prepared, question);
  if (prepared.request.chance !== 'averaged') {
    const { counts } = simulateBlock(prepared, range, onReplicate);
    return values.map((_, at) => read(counts, at, values.length, replicateDraws(prepared, range.from + at)));
  }
  for (let at = 0; at < values.length; at += 1) {
    const state = replicateState(prepared, range.from + at);
    values[at] = read(averagedSeries(prepared, state), 0, 1, state.draws);
    onReplicate?.(at + 1);
  }
  return values;
}

/**
 * How much of the spread of an answer is evidence, how much chance and how much drift, and which inputs matter most.
 *
 * @param samples what {@link uncertaintySample} gave for each source, replicates from 0 on
 */
export function uncertaintySplit(
  request: RunRequest,
  question: UncertaintyQuestion,
  samples: Samples,
): UncertaintySplit {
  const variances = { evidence: 0, chance: 0, drift: 0 };
  for (const part of ['evidence', 'chance', 'drift'] as const) variances[part] = variance(samples[part]);
  const sum = variances.evidence + variances.chance + variances.drift;
  const total = variance(samples.everything);
  const share = (part: number): number => (sum > 0 ? part / sum : 0);
  return {
    ...question,
    replicates: {
      everything: samples.everything.length,
      evidence: samples.evidence.length,
      chance: samples.chance.length,
      drift: samples.drift.length,
    },
    standardDeviation: Math.sqrt(total),
    shares: { evidence: share(variances.evidence), chance: share(variances.chance), drift: share(variances.drift) },
    together: sum > 0 ? total / sum - 1 : 0,
    stated: statedAnswer(requestFor(request, question, 'evidence'), question),
    inputs: influences(requestFor(request, question, 'evidence'), question, samples.evidence),
  };
}

/** Counted from the first value, so that values that are all the same have none at all. */
function variance(values: Float64Array): number {
  if (values.length < 2) return 0;
  const [first = 0] = values;
  const mean = values.reduce((sum, value) => sum + (value - first), 0) / values.length;
  return values.reduce((sum, value) => sum + (value - first - mean) * (value - first - mean), 0) / (values.length - 1);
}
