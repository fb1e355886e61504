import type { LivingScene } from '../../../models/run/living.ts';
import { LIVING, regionNames } from '../../text/living.ts';
import { poundsMillion, whole } from '../../text/numbers.ts';

interface LivingRow {
  readonly label: string;
  /** One for each world. */
  readonly cells: readonly string[];
}

/** How many children are where in a month, and what it costs: the picture as a table. */
export function livingRows({ worlds, months }: LivingScene, month: number): LivingRow[] {
  const since = (cost: Float64Array): number => cost.subarray(0, month + 1).reduce((sum, each) => sum + each, 0);
  return [
    ...regionNames.map((label, region) => ({
      label,
      cells: worlds.map(({ stocks }) => whole(stocks[region * months.length + month] ?? 0)),
    })),
    { label: LIVING.costMonth, cells: worlds.map(({ cost }) => poundsMillion(cost[month] ?? 0)) },
    { label: LIVING.costSince, cells: worlds.map(({ cost }) => poundsMillion(since(cost))) },
  ];
}
