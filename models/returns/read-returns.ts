import type { ReturnCodes } from './codes.ts';
import { FileFault } from './faults.ts';
import { Intake } from './intake.ts';
import { RawRows } from './raw-rows.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';
import type { Records } from './records.ts';
import { reportOn, type DataReport, type FileOutcome } from './report.ts';
import { toRecords } from './to-records.ts';

export interface ReadOptions {
  /** What the codes of the returns stand for: `seeds/returns/codes.json`. */
  readonly codes: ReturnCodes;
  /** Today, in days since 1 January 1970: nothing in a file can have happened after it. */
  readonly today: number;
  /** Told before each file is begun. */
  readonly onFile?: (file: number) => void;
}

export interface Returns {
  readonly records: Records;
  readonly report: DataReport;
}

/**
 * Reads an authority's returns, dropped in any mix and order, into records and a report on them. A file that cannot be used is reported
 * and leaves no trace in the records; the others are read all the same.
 *
 * @throws whatever a source throws other than `FileFault`, as when reading is cancelled
 */
export async function readReturns(sources: readonly Source[], { codes, today, onFile }: ReadOptions): Promise<Returns> {
  const raw = new RawRows();
  const outcomes: FileOutcome[] = [];
  for (const [file, source] of sources.entries()) {
    onFile?.(file);
    const intake = new Intake(file, codes, today);
    const outcome = await readOne(source, intake);
    outcomes.push(outcome);
    if (outcome.fault === null) raw.join(intake.raw);
  }
  const records = toRecords(raw, codes);
  return { records, report: reportOn(outcomes, raw, records) };
}

async function readOne(source: Source, intake: Intake): Promise<FileOutcome> {
  const { name } = source;
  try {
    return { name, fault: null, sheets: await readSource(source, intake) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { name, fault: error.fault, sheets: [] };
  }
}
