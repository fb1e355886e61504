import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../models/care/library.ts';
import { measureYear } from '../../models/fit/measure.ts';
import { baselineOf, library } from '../support/seeds.ts';
import { CALIBRATION_LINES, type CalibrationLine } from './calibration-lines.ts';
import { calibrationResults, carePath, pathsOf, productionYear, tableOf } from './calibration-report.ts';
import { squeezed } from './markdown-table.ts';

/** The care population stays below this to 2032 when as many children come in every year as in 2019/20. */
const NEVER_REACHED = 100_000;

const year = measureYear(library, baselineOf('england-2019'));
const results = calibrationResults(year);
const paths = ['england-2019', 'england-2020'].map(carePath);

describe('the year to March 2020 in England, from england-2019, expected flows, nothing changed', () => {
  it('prints every line beside its official figure', () => {
    console.log(`\nCalibration\n\n${tableOf(results)}\n`);
    expect(results).toHaveLength(CALIBRATION_LINES.length);
  });

  it.each(results)('$line', ({ model, distance, limit }) => {
    expect(model).toBeGreaterThan(0);
    expect(Math.abs(distance)).toBeLessThanOrEqual(limit);
  });

  it('is calibrated to the figures it is compared with: the evidence library holds the same ones', () => {
    const different = CALIBRATION_LINES.filter((line) => Math.abs(libraryFigure(line) - line.official) > 1e-9);
    expect(different.map(({ line }) => line)).toEqual([]);
  });

  it('is measured on the model that is run: splitting moves by age changes nothing', () => {
    const { ids, series, months } = productionYear();
    const worst = ids.map((id, at) => {
      const values = series.subarray(at * months, (at + 1) * months);
      const total = id.startsWith('stock.') ? (values[months - 1] ?? NaN) : values.reduce((a, b) => a + b, 0);
      return Math.abs(total - (year.get(id) ?? NaN)) / Math.max(1, total);
    });
    expect(worst.length).toBeGreaterThan(30);
    expect(Math.max(...worst)).toBeLessThan(1e-9);
  });

  it('loses and makes up nobody: care at the start plus entries less exits is care at the end', () => {
    const read = (id: string): number => year.get(id) ?? NaN;
    const start = paths[0]?.unchanged[0] ?? NaN;
    expect(start + read('flow.care.in') - read('flow.care.out')).toBeCloseTo(read('stock.care'), 6);
    const places = results.filter(({ measured }) => /^stock\.care\.(?!age\.)/.test(measured));
    expect(places.reduce((sum, { model }) => sum + model, 0)).toBeCloseTo(read('stock.care'), 6);
    const ages = results.filter(({ measured }) => measured.startsWith('stock.care.age.'));
    expect(ages.reduce((sum, { model }) => sum + model, 0)).toBeCloseTo(read('stock.care'), 6);
  });
});

describe('with entries held flat, the care population', () => {
  it('prints its yearly path', () => {
    console.log(`\nChildren in care\n\n${pathsOf(paths)}\n`);
    expect(paths.every(({ years }) => years.at(-1) === 2032)).toBe(true);
  });

  it.each(paths)('never reaches 100,000 by 2032 from $from', ({ highest, unchanged }) => {
    expect(unchanged[0]).toBeGreaterThan(NEVER_REACHED / 2);
    expect(highest).toBeLessThan(NEVER_REACHED);
  });
});

describe('the method note', () => {
  it('shows the table and the path as they come out now', async () => {
    const [note, detail] = await Promise.all(
      ['method.md', 'method-in-detail.md'].map((name) =>
        readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8'),
      ),
    );
    expect(squeezed(note ?? '')).toContain(squeezed(tableOf(results)));
    expect(squeezed(detail ?? '')).toContain(squeezed(pathsOf(paths)));
  });
});

function libraryFigure({ library: places }: CalibrationLine): number {
  return places.reduce((sum, place) => {
    const [id, group] = typeof place === 'string' ? [place, undefined] : place;
    const { value } = entryOf(library, id);
    const part = typeof value === 'number' ? value : group === undefined ? undefined : value[group];
    return sum + (part ?? NaN);
  }, 0);
}
