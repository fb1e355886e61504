import { expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import type { ModelDefinition } from '../../../models/engine/definition.ts';
import { expectedFlows } from '../../../models/engine/expected.ts';
import { NO_CHANGE, type Plan } from '../../../models/engine/plan.ts';
import { pressureOn } from '../../../models/engine/pressure.ts';

/** A thousand people who leave: half as likely in the first two months as later. */
const DEFINITION: ModelDefinition = {
  id: 'leaving',
  ageing: null,
  clocks: [{ id: 'since', exactMonths: 4 }],
  states: [{ id: 'here', label: 'Here', clock: 'since', ageing: false }],
  exits: [{ id: 'gone', label: 'Gone' }],
  moves: [
    {
      id: 'leave',
      label: 'Leaves',
      from: 'here',
      to: [{ to: 'gone', share: 1 }],
      hazard: 0.2,
      byMonths: [
        { fromMonth: 0, factor: 0.5 },
        { fromMonth: 2, factor: 1 },
      ],
    },
  ],
  entries: [],
  loops: [],
};
const model = compileModel(
  DEFINITION,
  [{ state: 'here', children: [[1000]] }],
  [{ id: 'leaving', kind: 'flow', moves: ['leave'] }],
);
const MONTHS = 6;

it('the pressure on a move as a month begins is how many make it in the month', () => {
  const [leave] = model.moves;
  if (!leave) throw new Error('The move is missing.');
  const pressure: number[] = [];
  const flows = expectedFlows(model, NO_CHANGE, MONTHS, (month, cells) => {
    pressure.push(pressureOn(model, leave, cells, month % 12));
  });
  expect(pressure).toHaveLength(MONTHS);
  pressure.forEach((each, month) => {
    expect(each).toBeCloseTo(flows[month + 1] as number, 9);
  });
  expect(pressure.slice(0, 3)).toEqual([100, 90, 162].map((each) => expect.closeTo(each, 9) as number));
});

it('a plan may be filled in as the run goes along: only ten leave each month, whoever is there', () => {
  const [leave] = model.moves;
  if (!leave) throw new Error('The move is missing.');
  const factors = new Float64Array(MONTHS).fill(1);
  const plan: Plan = { moves: [{ move: 0, factors, instead: -1 }], entries: [] };
  const flows = expectedFlows(model, plan, MONTHS, (month, cells, people) => {
    expect(people[0]).toBeCloseTo(1000 - 10 * month, 9);
    factors[month] = 10 / pressureOn(model, leave, cells, month % 12);
  });
  for (let month = 1; month <= MONTHS; month += 1) expect(flows[month]).toBeCloseTo(10, 9);
});
