import type { Page } from '../../state/page.svelte.ts';
import type { RuleFacts } from '../../state/rule-facts.ts';

export interface RuleEditorProps {
  readonly page: Page;
  readonly facts: RuleFacts;
  readonly note: string | null;
}

/** Characters shown on either side of a fault. */
const AROUND = 24;

/** The part of a formula around a fault: what stands before the faulty character, that character, and what follows. */
export function pointedAt(formula: string, at: number): readonly [string, string, string] {
  const from = Math.max(0, at - AROUND);
  const [character = ' '] = formula.slice(at);
  const end = at + character.length;
  const rest = formula.slice(end, end + AROUND);
  return [
    `${from > 0 ? '…' : ''}${formula.slice(from, at)}`,
    character,
    `${rest}${end + AROUND < formula.length ? '…' : ''}`,
  ];
}
