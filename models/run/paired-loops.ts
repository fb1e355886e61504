import { levelFactor } from '../care/effects.ts';
import type { Draw } from '../care/draws.ts';
import { FOLLOW_ON, HELP_LEVER, PLACEMENT_PRICES, REFLOW, reflowedShare } from '../care/loop-rules.ts';
import { WEEKS_PER_MONTH } from '../economics/cost-lines.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import type { EntryChange, MoveChange, Plan } from '../engine/plan.ts';
import { pressureOn } from '../engine/pressure.ts';
import type { Reading } from './baseline-readings.ts';

type Factors = Float64Array<ArrayBuffer>;

/** A feedback that compares a scenario with the baseline: what it reads, and what it makes of the two. */
export interface PairedLoop {
  readonly read: Reading;
  readonly moves: readonly MoveChange[];
  readonly entries: readonly EntryChange[];
  /** Fill in the factors of a month from what was read until then, in the scenario and in the baseline. */
  readonly fill: (month: number, own: Float64Array, baseline: Float64Array) => void;
}

/** What the loops need to know of a run. */
export interface PairedPlace {
  readonly model: CompiledModel;
  readonly months: number;
  /** Children aged 0 to 17. */
  readonly children: number;
  readonly central: Draw;
  readonly draw: Draw;
}

/** The feedbacks of a choice of loops that compare with the baseline: follow-on moves held, savings reflowed. */
export function pairedLoops(chosen: readonly string[], place: PairedPlace): PairedLoop[] {
  const held = Object.entries(FOLLOW_ON).filter(([loop]) => !chosen.includes(loop));
  return [
    ...held.map(([, moves]) => heldMoves(moves, place)),
    ...(chosen.includes(REFLOW) ? [reflow(reflowedShare(chosen, place.draw), place)] : []),
  ];
}

/** Whether anything in a plan can make a scenario differ from the baseline. */
export const changesSomething = ({ moves, entries }: Plan): boolean => moves.length + entries.length > 0;

const ones = ({ model, months }: PairedPlace): Factors => new Float64Array(months * model.ages).fill(1);

/** As many make these moves as in the baseline, but for what a scenario does to the moves themselves. */
function heldMoves(ids: readonly string[], place: PairedPlace): PairedLoop {
  const { model } = place;
  const { ages } = model;
  const held = model.moves.filter((move) => ids.includes(move.id));
  const factors = ones(place);
  return {
    read: (month, cells) => held.reduce((total, move) => total + pressureOn(model, move, cells, month % 12), 0),
    moves: held.map(({ index }) => ({ move: index, factors, instead: -1 })),
    entries: [],
    fill: (month, own, baseline) => {
      const now = own[month] ?? 0;
      factors.fill(now > 0 ? (baseline[month] ?? 0) / now : 1, month * ages, (month + 1) * ages);
    },
  };
}

/** Part of what placements cost less than in the baseline is spent on family help some months later. */
function reflow(share: number, place: PairedPlace): PairedLoop {
  const { model, children, central, draw } = place;
  const weights = Float64Array.from(model.states, ({ id }) => {
    const price = PLACEMENT_PRICES[id];
    return price === undefined ? 0 : central(price) * WEEKS_PER_MONTH;
  });
  const lag = draw('loops.reflow.lag-months');
  const changes = (HELP_LEVER?.effects ?? []).flatMap((effect) =>
    effect.moves.map((id) => ({ id, effect, factors: ones(place) })),
  );
  return {
    read: (_month, _cells, people) =>
      weights.reduce((total, weight, state) => total + weight * (people[state] ?? 0), 0),
    moves: changes.flatMap(({ id, factors }) =>
      model.moves.filter((move) => move.id === id).map(({ index }) => ({ move: index, factors, instead: -1 })),
    ),
    entries: changes.flatMap(({ id, factors }) =>
      model.entries.filter((entry) => entry.id === id).map(({ index }) => ({ entry: index, factors })),
    ),
    fill: (month, own, baseline) => {
      const at = month - lag;
      const saved = at < 0 ? 0 : Math.max(0, (baseline[at] ?? 0) - (own[at] ?? 0));
      if (saved === 0 || !HELP_LEVER || children === 0) return;
      const today = draw(HELP_LEVER.now);
      const then = today + (share * saved * 12) / children;
      for (const { effect, factors } of changes) {
        const from = month * model.ages;
        const factor = levelFactor(effect.rule, then, today, draw(effect.evidence));
        factors.fill(factor, from + effect.ages[0], from + effect.ages[1] + 1);
      }
    },
  };
}
