import type { EvidenceEntry, EvidenceLibrary } from '../../models/care/evidence.ts';
import type { Overrides } from '../../models/care/overrides.ts';
import type { EvidenceOverride } from '../../models/care/scenario.ts';
import { OverrideForm } from './override-form.svelte.ts';

/** Values of the reader's own in place of the library's. */
export class OwnValues {
  readonly #library: EvidenceLibrary;
  readonly #forms: Record<string, OverrideForm> = {};
  values = $state.raw<Overrides>({});

  constructor(library: EvidenceLibrary) {
    this.#library = library;
  }

  readonly count: number = $derived.by(() => Object.keys(this.values).length);

  /** What is being typed for an entry; the same form each time, so that nothing typed is lost on the way. */
  form(entry: EvidenceEntry): OverrideForm {
    const { id } = entry;
    const form =
      this.#forms[id] ??
      new OverrideForm({
        entry,
        read: () => this.values[id],
        write: (own) => {
          this.#put(id, own);
        },
      });
    this.#forms[id] = form;
    return form;
  }

  reset(id: string): void {
    this.#put(id, undefined);
    this.#forms[id]?.forget();
  }

  /** Takes these in place of all others; those for entries the library does not hold are left out. */
  open(values: Overrides): void {
    this.values = Object.fromEntries(Object.entries(values).filter(([id]) => id in this.#library));
    for (const form of Object.values(this.#forms)) form.forget();
  }

  #put(id: string, own: EvidenceOverride | undefined): void {
    const others = Object.entries(this.values).filter(([each]) => each !== id);
    this.values = Object.fromEntries(own === undefined ? others : [...others, [id, own]]);
  }
}
