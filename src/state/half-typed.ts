import { leverControl } from './controls.ts';
import type { Inputs } from './inputs.svelte.ts';
import type { Page } from './page.svelte.ts';
import { ruleLabel } from './rule-label.ts';

/** A value or rule of the reader's own that is half typed, so that what is shown stands without what is typed. */
export interface HalfTypedOwn {
  readonly kind: 'value' | 'rule';
  /** What it is for. */
  readonly label: string;
  /** Where it is typed: a control of the workbench or an entry of the evidence. */
  readonly place: { readonly control: string } | { readonly entry: string };
  /** Whether one that was typed before, in good order, still holds. */
  readonly holds: boolean;
}

/** Whether anything that is typed would be lost if the page were left now: what is not in good order is not kept. */
export function isAnythingHalfTyped({ inputs, plans }: Pick<Page, 'inputs' | 'plans'>): boolean {
  return inputs.halfTyped.length > 0 || plans.elsewhere.length > 0 || halfTypedOwn(inputs).length > 0;
}

/** Values first, then rules. */
export function halfTypedOwn({ evidence, rules, catalogue }: Inputs): readonly HalfTypedOwn[] {
  const ofLever = (id: string): boolean => catalogue.levers.some((lever) => lever.id === id);
  return [
    ...evidence.halfTyped.map((id) => ({
      kind: 'value' as const,
      label: catalogue.entry(id)?.label ?? id,
      place: { entry: id },
      holds: id in evidence.values,
    })),
    ...rules.halfTyped.map((id) => ({
      kind: 'rule' as const,
      label: ruleLabel(catalogue, id),
      place: ofLever(id) ? { control: leverControl(id) } : { entry: id },
      holds: id in rules.values,
    })),
  ];
}
