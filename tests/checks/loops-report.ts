import { DEFAULT_LOOPS, LOOPS } from '../../models/care/loops.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { loopShares, type LoopShare } from '../../models/run/loop-shares.ts';
import { baselineOf, library } from '../support/seeds.ts';
import { markdownTable } from './markdown-table.ts';

const SCENARIOS: readonly Scenario[] = [
  {
    id: 'conferences',
    name: 'Conferences for 80% of families, from 50%',
    levers: { 'family-group-conference': { target: 0.8 } },
    drivers: {},
  },
  { id: 'need', name: 'Need rises by 2% a year', levers: {}, drivers: { 'trend-in-need': { change: 0.02 } } },
];

/** How much of a change in children in care the loops make, in England over ten years: with those on at first, and with all. */
export function englishLoopShares(): LoopShare[] {
  const request = {
    library,
    baseline: baselineOf('england-2020'),
    scenarios: SCENARIOS,
    years: 10,
    seed: 'loops',
    evidence: 'central' as const,
  };
  return [DEFAULT_LOOPS, LOOPS.map(({ id }) => id)].flatMap((loops) =>
    loopShares({ ...request, loops }, ['stock.care']),
  );
}

/** The same as a table for the method note. */
export function loopTable(shares: readonly LoopShare[]): string {
  const children = (value: number | undefined): string =>
    value === undefined ? '' : Math.round(value).toLocaleString('en-GB');
  const rows: [string, (share: LoopShare) => number | undefined][] = [
    ['With every loop off', ({ withoutLoops }) => withoutLoops],
    ...LOOPS.map(({ id, label }): [string, (share: LoopShare) => number | undefined] => [
      label,
      ({ loops }) => loops.find(({ loop }) => loop === id)?.adds,
    ]),
    ['Only together', ({ together }) => together],
    ['Children in care, against nothing changed', ({ change }) => change],
  ];
  const titles = shares.map(({ scenario, loops }) => {
    const name = SCENARIOS.find(({ id }) => id === scenario)?.name ?? scenario;
    return `${name}${loops.length === LOOPS.length ? '; every loop on' : ''}`;
  });
  return markdownTable(
    ['Children in care after ten years', ...titles],
    rows.map(([label, read]) => [label, ...shares.map((share) => children(read(share)))]),
  );
}
