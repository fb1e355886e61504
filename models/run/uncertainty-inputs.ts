import type { EvidenceLibrary } from '../care/evidence.ts';
import { distributionOf, entryOf } from '../care/library.ts';
import { quantile } from '../random/distributions.ts';
import { averagedSeries } from './averaged.ts';
import { prepareRun, type PreparedRun } from './prepare.ts';
import { rankShares } from './rank-regression.ts';
import type { RunRequest } from './request.ts';
import { changedDraws, replicateDraws, type RunDraws } from './scenario-draws.ts';
import { stateUnder } from './scenario-plan.ts';
import { answerReader, type UncertaintyQuestion } from './uncertainty-question.ts';

/** An uncertain input and what it does to an answer. */
export interface Influence {
  /** Id of the evidence entry. */
  readonly input: string;
  readonly label: string;
  /** Share of the variance that the evidence makes. */
  readonly share: number;
  /** The answer with the input at its 5th percentile and everything else at its stated value, and at its 95th. */
  readonly low: number;
  readonly high: number;
}

/** How many inputs are named. */
const NAMED = 10;
/** An input that accounts for less than this part of what the evidence does is not named: it would be chance. */
const LEAST = 0.005;

/**
 * The uncertain inputs that matter most to an answer, by regression of ranks over the replicates of an evidence sample, and
 * what each does alone.
 *
 * @param sample the answer in replicates 0 and on, with only the evidence varying
 */
export function influences(request: RunRequest, question: UncertaintyQuestion, sample: Float64Array): Influence[] {
  if (sample.every((value) => value === sample[0])) return [];
  const prepared = prepareRun(request);
  const scenario = Math.max(
    0,
    prepared.scenarios.findIndex(({ id }) => id === question.scenario),
  );
  const library = (prepared.evidence[scenario] ?? prepared.place).library;
  const read = answerReader(prepared, question);
  const answer = (draws: RunDraws): number => read(averagedSeries(prepared, stateUnder(prepared, draws)), 0, 1, draws);
  const inputs = uncertainInputs(library, prepared, answer);
  const draws = Array.from(sample, (_, replicate) => replicateDraws(prepared, replicate).of(scenario).levers);
  const shares = rankShares(
    sample,
    inputs.map((input) => Float64Array.from(draws, (draw) => draw(input))),
  );
  return inputs
    .map((input, at) => ({ input, share: shares[at] ?? 0 }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, NAMED)
    .map(({ input, share }) => {
      const at = (probability: number): number =>
        answer(
          changedDraws(prepared, (id, stated) =>
            id === input ? quantile(distributionOf(library, input), probability) : stated,
          ),
        );
      return { input, label: entryOf(library, input).label, share, low: at(0.05), high: at(0.95) };
    });
}

/** The answer with everything at its stated value, prices too. */
export function statedAnswer(request: RunRequest, question: UncertaintyQuestion): number {
  const prepared = prepareRun(request);
  const draws = changedDraws(prepared, (_, stated) => stated);
  return answerReader(prepared, question)(averagedSeries(prepared, stateUnder(prepared, draws)), 0, 1, draws);
}

/** Every uncertain entry of the library that an answer asks for. */
function uncertainInputs(
  library: EvidenceLibrary,
  prepared: PreparedRun,
  answer: (draws: RunDraws) => number,
): string[] {
  const asked = new Set<string>();
  answer(
    changedDraws(prepared, (id, stated) => {
      asked.add(id);
      return stated;
    }),
  );
  return [...asked].filter((id) => entryOf(library, id).distribution !== undefined);
}
