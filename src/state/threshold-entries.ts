import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { COST_LINES } from '../../models/economics/cost-lines.ts';
import { boundsOf } from '../library/bounds.ts';
import { driverUses, leverUses } from '../library/lever-uses.ts';
import type { NamedUse, UseRole } from '../library/use.ts';
import type { Asked } from './asked.ts';
import type { Catalogue } from './catalogue.ts';

/** Something that could be other than it is taken to be. */
export interface ThresholdEntry {
  readonly entry: EvidenceEntry;
  /** The lever or driver it belongs to; null for a price of the place. */
  readonly of: string | null;
}

const ASKED_ABOUT: ReadonlySet<UseRole> = new Set(['effect', 'variant', 'price', 'take-up', 'eligible']);

/** What a scenario rests on that can be asked about: effects and costs of what it moves first, then the prices of the place. */
export function thresholdEntries(catalogue: Catalogue, asked: Asked | null, scenarioId: string): ThresholdEntry[] {
  const scenario = asked?.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return [];
  const uses: NamedUse[] = [
    ...catalogue.levers.filter(({ id }) => Object.hasOwn(scenario.levers, id)).flatMap(leverUses),
    ...catalogue.drivers.filter(({ id }) => Object.hasOwn(scenario.drivers, id)).flatMap(driverUses),
  ];
  const found = new Map<string, ThresholdEntry>();
  const add = (id: string, of: string | null): void => {
    const entry = catalogue.entry(id);
    if (typeof entry?.value === 'number' && !found.has(id)) found.set(id, { entry, of });
  };
  for (const [id, { role, label }] of uses) if (ASKED_ABOUT.has(role)) add(id, label);
  for (const { price } of COST_LINES) add(price, null);
  return [...found.values()];
}

/** Values of an entry that are thought of: shares from none to all, ratios from nothing to no effect or beyond, sums up to four times. */
export function betweenFor(entry: EvidenceEntry): readonly [number, number] {
  const value = typeof entry.value === 'number' ? entry.value : 1;
  const { minimum, maximum } = boundsOf(entry);
  if (Number.isFinite(maximum)) return [Math.max(0, minimum), maximum];
  if (!Number.isFinite(minimum)) return [-3 * Math.max(Math.abs(value), 0.1), 3 * Math.max(Math.abs(value), 0.1)];
  const isRatio = entry.unit.startsWith('ratio');
  return [minimum, isRatio ? Math.max(1, 1.5 * value) : Math.max(minimum + 1, 4 * value)];
}
