import { FileFault, type Fault } from './faults.ts';
import type { Intake } from './intake.ts';
import { NamedRows } from './match-columns.ts';
import type { SheetFaults, Source } from './source.ts';
import { sheetRows } from './sheet-rows.ts';
import { takeRow } from './take-rows.ts';
import { firstPart, xmlPart, type WorkbookParts } from './workbook-texts.ts';
import { zipParts, type Part } from './zip-parts.ts';

/**
 * Reads every sheet of a workbook that is a table we know. A workbook is gone through twice, as the texts of its cells lie behind its
 * sheets; they are held for as long as it is read.
 *
 * @returns what was wrong with the sheets that hold something and were set aside
 * @throws FileFault when no sheet could be used
 */
export async function readWorkbook(source: Source, intake: Intake): Promise<SheetFaults> {
  const parts: WorkbookParts = { sheets: [], targets: new Map(), texts: [] };
  await unpack(source, (name) => firstPart(name, parts));
  if (parts.sheets.length === 0) throw new FileFault('not-a-workbook');
  const wanted = new Set(parts.sheets.map(({ id }) => parts.targets.get(id)));
  const faults: Fault[] = [];
  await unpack(source, (name) =>
    wanted.has(name) ? sheetPart(parts, intake, faults, () => wanted.delete(name)) : null,
  );
  // A sheet that is named and not there, or not to its end: the file was cut off.
  if (wanted.size > 0) throw new FileFault('not-a-workbook');
  if (intake.raw.parts.length === 0) {
    const [first] = faults;
    throw first === undefined ? new FileFault('no-rows') : new FileFault(first.kind, first.at, first.names);
  }
  return faults;
}

async function unpack(source: Source, open: (name: string) => Part | null): Promise<void> {
  const push = zipParts(open);
  for await (const bytes of source.open()) push(bytes, false);
  push(new Uint8Array(0), true);
}

/** A sheet that is no table we know is set aside, and the others are read all the same. */
function sheetPart({ texts }: WorkbookParts, intake: Intake, faults: Fault[], ended: () => void): Part {
  const named = new NamedRows((table, row, at) => {
    takeRow(intake, table, row, at);
  });
  let fault: Fault | null = null;
  const setAside = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      const isOfSheet = error instanceof FileFault && OF_A_SHEET.has(error.fault.kind);
      if (!isOfSheet) throw error;
      fault = error.fault;
      if (fault.kind !== 'empty') faults.push(fault);
    }
  };
  const rows = sheetRows(texts, (cells, at) => {
    if (fault === null) {
      setAside(() => {
        named.push(cells, at);
      });
    }
  });
  return xmlPart(rows, () => {
    ended();
    if (fault === null) {
      setAside(() => {
        intake.know(named.end());
      });
    }
  });
}

const OF_A_SHEET: ReadonlySet<Fault['kind']> = new Set(['unknown-columns', 'missing-columns', 'empty']);
