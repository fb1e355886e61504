import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bidBook } from '../../src/exports/bid/bid-book.ts';
import { xlsxOf } from '../../src/exports/xlsx-file.ts';
import { readBook } from '../support/formulas.ts';
import { smallPack } from '../support/packs.ts';

/** What LibreOffice makes of the workbook of a bid. */
export interface OfficeCheck {
  /** Formulas compared, and the largest gap between what it works out and what the app says, in the cell’s own unit. */
  readonly formulas: number;
  readonly largestGap: number;
  readonly where: string;
}

/** Whether LibreOffice is on this machine. */
export function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes the workbook without what its formulas come to, so that nothing can be copied, lets LibreOffice work it out, and
 * compares every formula with what the app says.
 */
export async function checkInOffice(): Promise<OfficeCheck> {
  const folder = await mkdtemp(join(tmpdir(), 'headwater-workbook-'));
  try {
    const own = readBook(await xlsxOf(bidBook(smallPack())));
    const blank = bidBook(smallPack()).map((sheet) =>
      'cells' in sheet
        ? {
            ...sheet,
            cells: sheet.cells.map((row) =>
              row.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
            ),
          }
        : sheet,
    );
    await writeFile(join(folder, 'bid.xlsx'), await xlsxOf(blank));
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'bid.xlsx')],
      {
        stdio: 'ignore',
      },
    );
    const office = readBook(new Uint8Array(await readFile(join(out, 'bid.xlsx'))));
    let [largestGap, where] = [0, ''];
    for (const place of own.formulas) {
      const gap = Math.abs(Number(office.cached(place) ?? NaN) - Number(own.cached(place)));
      // What is not a number anywhere is the largest gap of all.
      if (Number.isNaN(gap) || gap > largestGap) [largestGap, where] = [Number.isNaN(gap) ? Infinity : gap, place];
    }
    return { formulas: own.formulas.length, largestGap, where };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
