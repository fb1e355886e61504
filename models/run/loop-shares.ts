import { LOOPS } from '../care/loops.ts';
import { expectedSeries } from './block.ts';
import { outputSeries } from './outputs.ts';
import { prepareRun } from './prepare.ts';
import type { RunRequest } from './request.ts';

/** What loops are asked about unless somebody asks for other outputs: children in care, and all cost since the start. */
export const LOOP_OUTPUTS: readonly string[] = ['stock.care', 'sum.cost.total'];

/** How much of what a scenario changes is made by the loops that are on. */
export interface LoopShare {
  readonly scenario: string;
  readonly output: string;
  /** The change against the baseline at the end of the run, by expected flows, with the loops as chosen. */
  readonly change: number;
  /** The same with every loop off. */
  readonly withoutLoops: number;
  /** What each loop that is on adds: the change less what it would be with that loop off and the others as they are. */
  readonly loops: readonly { readonly loop: string; readonly adds: number }[];
  /** What the loops make only together: `change` less `withoutLoops` less what each adds. */
  readonly together: number;
}

/**
 * How much of the change each loop made, for each scenario and output, at the end of the run. Expected flows at stated
 * evidence, once with the loops as chosen, once with none and once without each: too much to follow a hand.
 *
 * @param outputs ids of outputs
 * @returns nothing where no scenario or no loop is there to be asked about
 * @throws InvalidRun as `prepareRun` does, and RangeError when there is no such output
 */
export function loopShares(request: RunRequest, outputs: readonly string[] = LOOP_OUTPUTS): LoopShare[] {
  const chosen = LOOPS.map(({ id }) => id).filter((id) => request.loops.includes(id));
  const withAll = changesUnder(request, request.loops, outputs);
  if (request.scenarios.length === 0 || chosen.length === 0) return [];
  const withNone = changesUnder(request, [], outputs);
  const without = chosen.map((loop) => ({
    loop,
    changes: changesUnder(
      request,
      request.loops.filter((id) => id !== loop),
      outputs,
    ),
  }));
  return withAll.map(({ scenario, output, change }, at) => {
    const withoutLoops = withNone[at]?.change ?? 0;
    const loops = without.map(({ loop, changes }) => ({ loop, adds: change - (changes[at]?.change ?? 0) }));
    const together = loops.reduce((rest, { adds }) => rest - adds, change - withoutLoops);
    return { scenario, output, change, withoutLoops, loops, together };
  });
}

interface Change {
  readonly scenario: string;
  readonly output: string;
  readonly change: number;
}

function changesUnder(request: RunRequest, loops: readonly string[], outputs: readonly string[]): Change[] {
  const prepared = prepareRun({ ...request, loops });
  const series = expectedSeries(prepared);
  const into = new Float64Array(prepared.months.length);
  const last = (output: string, scenario: number): number => {
    outputSeries(prepared, output, scenario, series, 0, 1, 0, into);
    return into[into.length - 1] ?? 0;
  };
  return prepared.scenarios.slice(1).flatMap(({ id }, index) =>
    outputs.map((output) => ({
      scenario: id,
      output,
      change: last(output, index + 1) - last(output, 0),
    })),
  );
}
