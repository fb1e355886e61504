import { CsvRows } from './csv-rows.ts';
import { readDay } from './read-day.ts';
import { TextDecoding } from './decode-text.ts';
import { FileFault } from './faults.ts';
import type { Intake } from './intake.ts';
import { NamedRows } from './match-columns.ts';
import { readWorkbook } from './read-workbook.ts';
import type { SheetFaults, Source } from './source.ts';
import { takeRow } from './take-rows.ts';
import { NONE } from './records.ts';
import { XmlEvents } from './xml-events.ts';
import { xmlRows } from './xml-rows.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Workbooks of Excel before 2007, and those under a password. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads one file into the rows it holds, whatever it is called: CSV, XML or a workbook, known by its first bytes.
 *
 * @returns what was wrong with sheets that were set aside; empty for other files
 * @throws FileFault when the file cannot be used
 */
export async function readSource(source: Source, intake: Intake): Promise<SheetFaults> {
  const decoding = new TextDecoding();
  let reader: TextReader | null = null;
  let start: Uint8Array | null = null;
  for await (const bytes of source.open()) {
    if (bytes.length === 0) continue;
    start ??= bytes;
    if (begins(start, ZIP)) return readWorkbook(source, intake);
    if (begins(start, OLD_EXCEL)) throw new FileFault('old-excel');
    const text = decoding.push(bytes);
    reader ??= readerFor(text, intake);
    reader?.push(text);
  }
  const rest = decoding.push(new Uint8Array(0), true);
  reader ??= readerFor(rest, intake);
  if (reader === null) throw new FileFault('empty');
  reader.push(rest);
  reader.end();
  return [];
}

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

interface TextReader {
  push(text: string): void;
  end(): void;
}

/** What reads a text, known by how it begins; null while nothing but space has been seen. */
function readerFor(text: string, intake: Intake): TextReader | null {
  const first = text.trimStart()[0];
  if (first === undefined) return null;
  if (text.includes('\0')) throw new FileFault('unknown-kind');
  return first === '<' ? xmlReader(intake) : csvReader(intake);
}

function csvReader(intake: Intake): TextReader {
  const named = new NamedRows((table, row, at) => {
    takeRow(intake, table, row, at);
  });
  const rows = new CsvRows((cells, line) => {
    named.push(cells, line);
  });
  return {
    push: (text) => {
      rows.push(text);
    },
    end: () => {
      rows.end();
      intake.know(named.end());
    },
  };
}

function xmlReader(intake: Intake): TextReader {
  let lastDay = -Infinity;
  const rows = xmlRows(
    (table, row, at) => {
      takeRow(intake, table, row, at);
    },
    (element, text) => {
      const day = element === 'referencedate' ? readDay(text) : null;
      if (day !== null && day !== NONE) lastDay = day;
    },
  );
  const events = new XmlEvents(rows);
  return {
    push: (text) => {
      events.push(text);
    },
    end: () => {
      events.end();
      rows.end();
      for (const part of intake.raw.parts) part.to = lastDay;
    },
  };
}
