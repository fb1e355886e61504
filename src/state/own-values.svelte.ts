import type { EvidenceEntry, EvidenceLibrary } from '../../models/care/evidence.ts';
import type { Overrides } from '../../models/care/overrides.ts';
import type { EvidenceOverride } from '../../models/care/scenario.ts';
import { asText } from '../../models/run/of-the-place.ts';
import { OverrideForm } from './override-form.svelte.ts';
import { SetForm } from './set-form.svelte.ts';

/** Values of the reader's own in place of the library's. */
export class OwnValues {
  readonly #library: EvidenceLibrary;
  readonly #forms: Record<string, OverrideForm> = {};
  readonly #setForms: Record<string, SetForm> = {};
  values = $state.raw<Overrides>({});

  constructor(library: EvidenceLibrary) {
    this.#library = library;
  }

  readonly count: number = $derived.by(() => Object.keys(this.values).length);

  /** What is being typed for an entry; the same form each time, so that nothing typed is lost on the way. */
  form(entry: EvidenceEntry): OverrideForm {
    const form = this.#forms[entry.id] ?? new OverrideForm(this.#partsOf(entry));
    this.#forms[entry.id] = form;
    return form;
  }

  /** The same for an entry that holds a set of numbers. */
  setForm(entry: EvidenceEntry): SetForm {
    const form = this.#setForms[entry.id] ?? new SetForm(this.#partsOf(entry));
    this.#setForms[entry.id] = form;
    return form;
  }

  /** Whether something is typed for any entry that is not in good order. */
  get isHalfTyped(): boolean {
    return Object.values({ ...this.#forms, ...this.#setForms }).some((form) => form.isHalfTyped);
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
    for (const [id, form] of Object.entries({ ...this.#forms, ...this.#setForms })) {
      if (asText(before[id]) !== asText(values[id])) form.forget();
    }
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
