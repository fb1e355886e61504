import type { BetweenAuthorities } from '../../models/fit/records-fits.ts';
import type { ReturnCodes } from '../../models/returns/codes.ts';
import type { Records } from '../../models/returns/records.ts';
import type { DataReport } from '../../models/returns/report.ts';
import type { ReturnsReader } from '../../workers/browser/returns-reader.ts';
import type { FitWait } from '../../workers/fit-messages.ts';
import type { ReadingProgress, RecordsAnswer, RecordsQuestion } from '../../workers/returns-service.ts';

export interface OwnFilesParts {
  readonly reader: ReturnsReader;
  readonly codes: ReturnCodes;
  /** How far authorities differ, for weighing what is counted. */
  readonly between: BetweenAuthorities;
  /** Today, in days since 1 January 1970. */
  readonly today: () => number;
}

/** What was read of a set of files. */
export interface ReadFiles {
  readonly files: readonly File[];
  readonly report: DataReport;
  /** For fitting. Held while the page is open and kept nowhere. */
  readonly records: Records;
}

/**
 * An authority's own files. They are read anew whenever one is added or taken away, so that what is shown always follows from the
 * files that are listed and from nothing else; what was read before stays until then.
 */
export class OwnFiles {
  read = $state.raw<ReadFiles | null>(null);
  /** How far reading is; null while nothing is read. */
  progress = $state.raw<ReadingProgress | null>(null);
  /** Files being read. */
  reading = $state(0);
  /** What became of the last attempt, where it came to nothing. */
  trouble = $state<'stopped' | 'lost' | null>(null);
  readonly #parts: OwnFilesParts;

  constructor(parts: OwnFilesParts) {
    this.#parts = parts;
  }

  readonly files: readonly File[] = $derived.by(() => this.read?.files ?? []);

  /** Reads these files beside those there are; the same file chosen again takes the place of the first. */
  readonly add = (added: readonly File[]): Promise<void> => {
    const kept = this.files.filter(({ name }) => !added.some((file) => file.name === name));
    return this.#read([...kept, ...added]);
  };

  readonly remove = (at: number): Promise<void> => this.#read(this.files.filter((_, place) => place !== at));

  readonly stop = (): void => {
    this.#parts.reader.stop();
  };

  /** Lets go of everything that was read. */
  readonly forget = (): void => {
    this.read = null;
    this.trouble = null;
  };

  /** Fits a place from records that were read. */
  readonly fit = (question: Omit<RecordsQuestion, 'between'>, wait: FitWait): Promise<RecordsAnswer> =>
    this.#parts.reader.fit({ ...question, between: this.#parts.between }, wait);

  dispose(): void {
    this.#parts.reader.dispose();
  }

  async #read(files: readonly File[]): Promise<void> {
    if (this.progress !== null) return;
    this.trouble = null;
    if (files.length === 0) {
      this.read = null;
      return;
    }
    const { reader, codes, today } = this.#parts;
    this.reading = files.length;
    this.progress = { file: 0, share: 0 };
    try {
      const found = await reader.read(files, { codes, today: today() }, (progress) => {
        if (this.progress !== null) this.progress = progress;
      });
      if (found === null) this.trouble = 'stopped';
      else this.read = { files, ...found };
    } catch {
      this.trouble = 'lost';
    } finally {
      this.progress = null;
    }
  }
}
