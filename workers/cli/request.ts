import { createHash } from 'node:crypto';
import { withOverrides } from '../../models/care/overrides.ts';
import { InvalidRun, prepareRun } from '../../models/run/prepare.ts';
import type { PreparedRun } from '../../models/run/prepare.ts';
import type { RunRequest } from '../../models/run/request.ts';
import { RunFailed } from '../errors.ts';
import { readyRequest } from '../ready-request.ts';
import { BadInput, refuseIfAny } from './bad-input.ts';
import type { RunCommand } from './command-types.ts';
import { outputProblems } from './output-file.ts';
import { chosenPlace } from './place.ts';
import type { Inputs } from './result.ts';
import { readScenarioFiles } from './scenario-files.ts';
import { readSeeds } from './seeds.ts';
import { sizeProblems } from './size.ts';

/** A run ready to be carried out: everything has been read and checked. */
export interface ReadyRun {
  readonly request: RunRequest;
  readonly prepared: PreparedRun;
  readonly inputs: Inputs;
  /** What should be said about the place before its figures are used. */
  readonly notes: readonly string[];
}

/**
 * Reads what a run needs and checks it all.
 *
 * @param earlier - problems already found in the arguments.
 * @throws BadInput with every problem of the arguments, the files and the request.
 */
export async function readyRun(command: RunCommand, earlier: readonly string[]): Promise<ReadyRun> {
  const seeds = await readSeeds();
  const { baselines } = seeds;
  const place = await chosenPlace(command, seeds);
  const baselineYears = (place.baseline ? [place.baseline] : baselines).map(({ year }) => year);
  const files = await readScenarioFiles(command.scenarioFiles, { baselineYears, years: command.years });
  const problems = [
    ...earlier,
    ...(await outputProblems(command.output.file, command.scenarioFiles)),
    ...files.problems,
  ];
  const { baseline, notes } = place;
  if (baseline === undefined) throw new BadInput([...place.problems, ...problems]);
  refuseIfAny(problems);
  const { years, seed, evidence, drift, loops } = command;
  const { scenarios } = files;
  const library = withOverrides(seeds.library, place.evidence ?? {});
  const asked: RunRequest = { library, baseline, scenarios, years, seed, evidence, drift, loops };
  const request = await readOrRefused(asked);
  const prepared = preparedOrRefused(request);
  refuseIfAny([...sizeProblems(command, prepared), ...unknownOutputs(command, prepared)]);
  return { request, prepared, inputs: inputsOf(command, asked), notes };
}

function unknownOutputs({ uncertainty }: RunCommand, { outputs }: PreparedRun): string[] {
  return uncertainty
    .filter((id) => !outputs.some((output) => output.id === id))
    .map((id) => `--uncertainty: there is no output "${id}"; --list shows the choices.`);
}

/** @throws BadInput when a rule of a scenario makes no sense. */
export async function readOrRefused(request: RunRequest): Promise<RunRequest> {
  try {
    return await readyRequest(request);
  } catch (error) {
    throw error instanceof RunFailed ? new BadInput(error.problems) : error;
  }
}

/** @throws BadInput when the model itself finds fault with the request. */
export function preparedOrRefused(request: RunRequest): PreparedRun {
  try {
    return prepareRun(request);
  } catch (error) {
    throw error instanceof InvalidRun ? new BadInput(error.problems) : error;
  }
}

function inputsOf(command: RunCommand, request: RunRequest): Inputs {
  const runs = command.part === undefined ? command.runs : (command.part.of ?? null);
  return {
    baseline: request.baseline.id,
    scenarios: request.scenarios,
    engine: command.engine,
    runs: command.engine === 'expected' ? null : runs,
    years: request.years,
    seed: request.seed,
    evidence: request.evidence,
    drift: command.drift,
    loops: request.loops,
    digest: digestOf(request),
  };
}

function digestOf({ baseline, library }: RunRequest): string {
  return createHash('sha256').update(JSON.stringify({ baseline, library })).digest('hex');
}
