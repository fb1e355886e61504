import type { Rule } from '../../models/care/scenario.ts';
import type { RuleForm } from './rule-form.svelte.ts';

type Rules = Readonly<Record<string, Rule>>;

/** Rules of the reader's own, by the lever whose effect or the entry whose price they give. Only those that can be used. */
export class OwnRules {
  /** State, so that a form that begins is followed too. */
  #forms = $state.raw<Readonly<Record<string, RuleForm>>>({});
  values = $state.raw<Rules>({});

  /** What is being typed for a rule; the same form each time, so that nothing typed is lost on the way. */
  form(id: string, make: () => RuleForm): RuleForm {
    const known = this.#forms[id];
    if (known !== undefined) return known;
    const form = make();
    this.#forms = { ...this.#forms, [id]: form };
    return form;
  }

  /** What the rules that are half typed are for. */
  get halfTyped(): readonly string[] {
    return Object.keys(this.#forms).filter((id) => this.#forms[id]?.isHalfTyped === true);
  }

  /** Undefined for none. */
  put(id: string, rule: Rule | undefined): void {
    const others = Object.entries(this.values).filter(([each]) => each !== id);
    this.values = Object.fromEntries(rule === undefined ? others : [...others, [id, rule]]);
  }

  /** Takes these in place of all others; a rule that is the same keeps what is being typed. */
  open(values: Rules): void {
    const before = this.values;
    this.values = values;
    for (const [id, form] of Object.entries(this.#forms)) {
      if (JSON.stringify(before[id]) !== JSON.stringify(values[id])) form.forget();
    }
  }

  /** Forgets what is typed everywhere, as when another scenario is shown. */
  forget(): void {
    for (const form of Object.values(this.#forms)) form.forget();
  }
}
