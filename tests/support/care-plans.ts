import { centralDraw, type Draw } from '../../models/care/draws.ts';
import { carePlan, type CarePlan } from '../../models/care/planning.ts';
import type { LeverSetting, Scenario } from '../../models/care/scenario.ts';
import type { Plan } from '../../models/engine/plan.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { careRequest } from './care-runs.ts';
import { library } from './seeds.ts';

const YEARS = 8;
export const MONTHS = YEARS * 12;
const prepared = prepareRun(careRequest({ years: YEARS }));
export const { model, words, horizon } = prepared;
export const central = centralDraw(library);
export const AGES = Array.from({ length: 18 }, (_, age) => age);

export const scenarioOf = (levers: Record<string, LeverSetting>, drivers: Scenario['drivers'] = {}): Scenario => ({
  id: 'test',
  name: 'Test',
  levers,
  drivers,
});

/** What a scenario does, evidence as stated unless drawn. */
export const planOf = (scenario: Scenario, draw: Draw = central): CarePlan =>
  carePlan(model, scenario, horizon, central, draw);

/** What a plan does to each move or entry in a month (0 is the first), by age; only what it changes. */
export function factorsIn(plan: Plan, month: number): Record<string, number[]> {
  const changes = [
    ...plan.moves.map(({ move, factors }) => ({ id: model.moves[move]?.id ?? '', factors })),
    ...plan.entries.map(({ entry, factors }) => ({ id: model.entries[entry]?.id ?? '', factors })),
  ];
  const byId: Record<string, number[]> = {};
  for (const { id, factors } of changes) {
    const own = byId[id] ?? AGES.map(() => 1);
    byId[id] = own.map((factor, age) => factor * (factors[month * AGES.length + age] as number));
  }
  return Object.fromEntries(Object.entries(byId).filter(([, factors]) => factors.some((factor) => factor !== 1)));
}

/** Where a plan sends those it keeps from a move. */
export const divertedTo = (plan: Plan, id: string): (string | null)[] =>
  plan.moves
    .filter(({ move }) => model.moves[move]?.id === id)
    .map(({ instead }) => (instead < 0 ? null : (model.moves[instead]?.id ?? 'nowhere')));
