import type { Group } from '../../models/care/lever.ts';

/** From early help to life after care, as children pass through; what holds for all of it last. */
const FLOW: readonly Group[] = ['before-care', 'in-court', 'in-care', 'after-care', 'system'];

interface Named {
  readonly label: string;
  readonly meaning: string;
}

interface Part {
  readonly definition: Named & { readonly id: string; readonly group: Group };
}

export interface GroupOf<Each> {
  readonly group: Group;
  readonly parts: readonly Each[];
}

/** Levers or drivers by their group, in the order of the flow; groups with nothing in them are left out. */
export function grouped<Each extends Part>(parts: readonly Each[]): GroupOf<Each>[] {
  return FLOW.map((group) => ({ group, parts: parts.filter(({ definition }) => definition.group === group) })).filter(
    (each) => each.parts.length > 0,
  );
}

/** Whether a name or what it means holds every word looked for. */
export function matches(query: string, { label, meaning }: Named): boolean {
  const text = `${label} ${meaning}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
