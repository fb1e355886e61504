import { meanDraw, replicateDraw, type Draw } from '../care/draws.ts';
import type { PreparedRun } from './prepare.ts';

/** What levers and prices are taken at, in one scenario. */
export interface ScenarioDraws {
  /** Stated values: where the user saw each lever stand. */
  readonly central: Draw;
  readonly levers: Draw;
  readonly prices: Draw;
}

/** The values that the evidence takes in one replicate of a run, for each scenario from its own evidence. */
export interface RunDraws {
  /** Whether everything a child's way depends on is at its stated value. */
  readonly stated: boolean;
  /** @param scenario its place in the run; 0 is the baseline */
  readonly of: (scenario: number) => ScenarioDraws;
}

/** Stated values. Expected counts are priced at mean prices, so that they agree with the mean of runs. */
export function statedDraws(prepared: PreparedRun): RunDraws {
  const atMean = prepared.request.evidence !== 'central';
  return {
    stated: true,
    of: (scenario) => {
      const { central, library } = evidenceOf(prepared, scenario);
      return { central, levers: central, prices: atMean ? meanDraw(library) : central };
    },
  };
}

/** The values of one replicate; stated ones where the run holds its evidence at them. */
export function replicateDraws(prepared: PreparedRun, replicate: number): RunDraws {
  if (prepared.request.evidence === 'central') return statedDraws(prepared);
  return {
    stated: false,
    of: (scenario) => {
      const { central, library } = evidenceOf(prepared, scenario);
      const draw = replicateDraw(library, prepared.words, replicate);
      return { central, levers: draw, prices: draw };
    },
  };
}

/** Stated values, prices too, seen through `change`: what an answer would be if one of them were another. */
export function changedDraws(prepared: PreparedRun, change: (id: string, stated: number) => number): RunDraws {
  return {
    stated: false,
    of: (scenario) => {
      const { central } = evidenceOf(prepared, scenario);
      const draw: Draw = (id) => change(id, central(id));
      return { central, levers: draw, prices: draw };
    },
  };
}

function evidenceOf(prepared: PreparedRun, scenario: number): PreparedRun['place'] {
  return prepared.evidence[scenario] ?? prepared.place;
}
