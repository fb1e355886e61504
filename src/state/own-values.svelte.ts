import type { EvidenceEntry, EvidenceLibrary } from '../../models/care/evidence.ts';
import type { Overrides } from '../../models/care/overrides.ts';
import type { EvidenceOverride } from '../../models/care/scenario.ts';
import { asText } from '../../models/run/of-the-place.ts';
import { OverrideForm } from './override-form.svelte.ts';
import { SetForm } from './set-form.svelte.ts';

/** Values of the reader's own in place of the library's. */
export class OwnValues {
  readonly #library: EvidenceLibrary;
  /** State, so that a form that begins is followed too. An entry has one or the other. */
  #forms = $state.raw<Readonly<Record<string, OverrideForm>>>({});
  #setForms = $state.raw<Readonly<Record<string, SetForm>>>({});
  values = $state.raw<Overrides>({});

  constructor(library: EvidenceLibrary) {
    this.#library = library;
  }

  readonly count: number = $derived.by(() => Object.keys(this.values).length);

  /** What is being typed for an entry; the same form each time, so that nothing typed is lost on the way. */
  form(entry: EvidenceEntry): OverrideForm {
    const known = this.#forms[entry.id];
    if (known !== undefined) return known;
    const form = new OverrideForm(this.#partsOf(entry));
    this.#forms = { ...this.#forms, [entry.id]: form };
    return form;
  }

  /** The same for an entry that holds a set of numbers. */
  setForm(entry: EvidenceEntry): SetForm {
    const known = this.#setForms[entry.id];
    if (known !== undefined) return known;
    const form = new SetForm(this.#partsOf(entry));
    this.#setForms = { ...this.#setForms, [entry.id]: form };
    return form;
  }

  /** Entries for which something is typed that is not in good order. */
  get halfTyped(): readonly string[] {
    return this.#allForms.filter(([, form]) => form.isHalfTyped).map(([id]) => id);
  }

  reset(id: string): void {
    this.#put(id, undefined);
    this.#forms[id]?.forget();
    this.#setForms[id]?.forget();
  }

  /** Takes these in place of all others; those for entries the library does not hold are left out. */
  open(values: Overrides): void {
    const before = this.values;
    const known = Object.fromEntries(Object.entries(values).filter(([id]) => id in this.#library));
    if (JSON.stringify(known) === JSON.stringify(before)) return;
    this.values = known;
    for (const [id, form] of this.#allForms) {
      if (asText(before[id]) !== asText(values[id])) form.forget();
    }
  }

  get #allForms(): readonly (readonly [string, OverrideForm | SetForm])[] {
    return Object.entries({ ...this.#forms, ...this.#setForms });
  }

  #partsOf(entry: EvidenceEntry) {
    return {
      entry,
      read: () => this.values[entry.id],
      write: (own: EvidenceOverride | undefined) => {
        this.#put(entry.id, own);
      },
    };
  }

  #put(id: string, own: EvidenceOverride | undefined): void {
    const others = Object.entries(this.values).filter(([each]) => each !== id);
    this.values = Object.fromEntries(own === undefined ? others : [...others, [id, own]]);
  }
}
