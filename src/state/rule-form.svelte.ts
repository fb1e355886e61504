import { isInputName, MOST_INPUTS } from '../../models/care/rule-names.ts';
import type { OwnNumber, Rule } from '../../models/care/scenario.ts';
import { problemsOfInput } from '../../models/run/rules.ts';
import { RULE_ERRORS } from '../text/rules.ts';
import { checkRule, type CheckedRule } from './checked-rule.ts';
import type { RuleFacts } from './rule-facts.ts';

/** A named number of a rule, as it is typed. */
export type TypedInput = Readonly<Record<InputField, string>>;
export type InputField = 'name' | 'value' | 'low' | 'high';

interface Typed {
  readonly formula: string;
  readonly inputs: readonly TypedInput[];
}

interface RuleFormParts {
  readonly facts: () => RuleFacts;
  readonly read: () => Rule | undefined;
  /** Undefined puts the library's own value back. */
  readonly write: (rule: Rule | undefined) => void;
}

const NEW_INPUT: TypedInput = { name: '', value: '', low: '', high: '' };

/** A rule as it is being typed: what is wrong stays as typed, and the last good rule holds. */
export class RuleForm {
  readonly #parts: RuleFormParts;
  #typed = $state.raw<Typed | null>(null);
  /** Whether what is typed could not be written. Kept rather than worked out anew: the lever may have moved since. */
  #isHalfTyped = $state(false);

  constructor(parts: RuleFormParts) {
    this.#parts = parts;
  }

  // Worked out anew each time: a derived value would die with the page that asked for the form first.
  get shown(): Typed {
    return this.#typed ?? typedFrom(this.#parts.read());
  }

  /** Null while nothing is written. */
  get checked(): CheckedRule | null {
    const { formula } = this.shown;
    return formula.trim() === '' ? null : checkRule(this.#rule, this.#parts.facts());
  }

  /** What is wrong with each input, in their order. */
  get inputProblems(): readonly (string | null)[] {
    const { inputs } = this.shown;
    return inputs.map((input, at) => inputProblem(input, inputs.slice(0, at)));
  }

  get good(): boolean {
    const { checked } = this;
    return (checked?.problem ?? null) === null && this.inputProblems.every((problem) => problem === null);
  }

  get full(): boolean {
    return this.shown.inputs.length >= MOST_INPUTS;
  }

  type(formula: string): void {
    this.#change({ ...this.shown, formula });
  }

  typeInput(at: number, field: InputField, text: string): void {
    const inputs = this.shown.inputs.map((input, index) => (index === at ? { ...input, [field]: text } : input));
    this.#change({ ...this.shown, inputs });
  }

  addInput(): void {
    this.#change({ ...this.shown, inputs: [...this.shown.inputs, NEW_INPUT] });
  }

  removeInput(at: number): void {
    this.#change({ ...this.shown, inputs: this.shown.inputs.filter((_, index) => index !== at) });
  }

  reset(): void {
    this.forget();
    this.#parts.write(undefined);
  }

  forget(): void {
    this.#typed = null;
    this.#isHalfTyped = false;
  }

  /** Whether something is typed that holds only on this page, since it is not in good order. */
  get isHalfTyped(): boolean {
    return this.#isHalfTyped;
  }

  #change(typed: Typed): void {
    this.#typed = typed;
    this.#isHalfTyped = !this.good;
    if (this.#isHalfTyped) return;
    this.#parts.write(typed.formula.trim() === '' ? undefined : this.#rule);
  }

  get #rule(): Rule {
    const { formula, inputs } = this.shown;
    const named = inputs
      .filter((input, at) => inputProblem(input, inputs.slice(0, at)) === null)
      .map((input) => [input.name.trim(), numbersOf(input)] as const);
    return { formula: formula.trim(), ...(named.length === 0 ? {} : { inputs: Object.fromEntries(named) }) };
  }
}

function typedFrom(rule: Rule | undefined): Typed {
  const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const inputs = Object.entries(rule?.inputs ?? {}).map(([name, { value, low, high }]) => ({
    ...{ name, value: text(value), low: text(low), high: text(high) },
  }));
  return { formula: rule?.formula ?? '', inputs };
}

function numbersOf({ value, low, high }: TypedInput): OwnNumber {
  const ends = low.trim() === '' && high.trim() === '' ? {} : { low: numberOf(low), high: numberOf(high) };
  return { value: numberOf(value), ...ends };
}

const numberOf = (text: string): number => (text.trim() === '' ? NaN : Number(text));

function inputProblem(input: TypedInput, before: readonly TypedInput[]): string | null {
  const name = input.name.trim();
  if (!isInputName(name)) return RULE_ERRORS.name;
  if (before.some((each) => each.name.trim() === name)) return RULE_ERRORS.twice(name);
  const numbers = numbersOf(input);
  if (Number.isNaN(numbers.value)) return RULE_ERRORS.value;
  if (Number.isNaN(numbers.low ?? 0) || Number.isNaN(numbers.high ?? 0)) return RULE_ERRORS.ends;
  return problemsOfInput(numbers).length === 0 ? null : RULE_ERRORS.order;
}
