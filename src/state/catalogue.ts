import type { Baseline } from '../../models/care/baseline.ts';
import type { EvidenceEntry, EvidenceLibrary } from '../../models/care/evidence.ts';
import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import type { CareLoop } from '../../models/care/loop.ts';
import { withOverrides, type Overrides } from '../../models/care/overrides.ts';
import { usesWith } from '../library/model-uses.ts';
import type { Uses } from '../library/uses.ts';
import { unitWords, type Unit } from '../text/units.ts';

interface CatalogueParts {
  readonly baselines: readonly Baseline[];
  readonly library: EvidenceLibrary;
  readonly levers: readonly LeverDefinition[];
  readonly drivers: readonly DriverDefinition[];
  readonly loops: readonly CareLoop[];
  /** Those put in place of the library's own values; none when left out. */
  readonly overrides?: Overrides;
  /** Places fitted by the reader, by id; none when left out. */
  readonly fitted?: Map<string, Baseline>;
}

/** All that can be chosen, and what is known about it: places, levers, drivers, loops, evidence. Only places that a reader has fitted come to it later. */
export class Catalogue {
  readonly baselines: readonly Baseline[];
  readonly library: EvidenceLibrary;
  readonly levers: readonly LeverDefinition[];
  readonly drivers: readonly DriverDefinition[];
  readonly loops: readonly CareLoop[];
  readonly overrides: Overrides;
  readonly #parts: CatalogueParts;
  /** The same for all catalogues made from one another, so that a place is known in each. */
  readonly #fitted: Map<string, Baseline>;
  #uses: Uses | null = null;

  constructor(parts: CatalogueParts) {
    this.baselines = parts.baselines;
    this.library = parts.library;
    this.levers = parts.levers;
    this.drivers = parts.drivers;
    this.loops = parts.loops;
    this.overrides = parts.overrides ?? {};
    this.#fitted = parts.fitted ?? new Map<string, Baseline>();
    this.#parts = { ...parts, fitted: this.#fitted };
  }

  /** The same with values of the reader's own in the library; they are marked wherever they show. */
  withOverrides(overrides: Overrides): Catalogue {
    if (Object.keys(overrides).length === 0) return this;
    return new Catalogue({ ...this.#parts, library: withOverrides(this.library, overrides), overrides });
  }

  isYours(id: string): boolean {
    return Object.hasOwn(this.overrides, id);
  }

  /** Lets a place that a workspace carries be found by its id, which stands for its numbers and for no others. */
  know(fitted: Baseline): void {
    this.#fitted.set(fitted.id, fitted);
  }

  baseline(id: string): Baseline {
    const ours = this.baselines.find((baseline) => baseline.id === id);
    const found = ours ?? this.#fitted.get(id) ?? this.baselines[0];
    if (!found) throw new Error('No starting place is available.');
    return found;
  }

  placeName(id: string): string {
    return this.baseline(id).label;
  }

  /** The first month that is lived through: April of the opening year. */
  firstMonth(baselineId: string): string {
    return `${String(this.baseline(baselineId).year)}-04`;
  }

  entry(id: string): EvidenceEntry | undefined {
    return this.library[id];
  }

  /** The label of a lever, driver, price or any other entry; its id where there is none. */
  labelOf(id: string): string {
    return [...this.levers, ...this.drivers].find((each) => each.id === id)?.label ?? this.entry(id)?.label ?? id;
  }

  /** What each entry of the library feeds. */
  get uses(): Uses {
    this.#uses ??= usesWith(this.levers, this.drivers);
    return this.#uses;
  }

  /** Where a lever stands today according to the evidence library. */
  nowOf(lever: LeverDefinition): number {
    const value = this.entry(lever.now)?.value;
    return typeof value === 'number' ? value : lever.minimum;
  }

  /** Share of those offered a lever who take part; null where that has no meaning for it. */
  takeUpOf({ takeUp }: LeverDefinition): number | null {
    const value = takeUp === undefined ? undefined : this.entry(takeUp)?.value;
    return typeof value === 'number' ? value : null;
  }

  writeUnit(unit: Unit): (value: number) => string {
    return unitWords(unit).write;
  }
}
