import { describe, expect, it } from 'vitest';
import { interval90 } from '../../../models/random/distributions.ts';
import { bidBook } from '../../../src/exports/bid/bid-book.ts';
import { xlsxOf } from '../../../src/exports/xlsx-file.ts';
import { readBook } from '../../support/formulas.ts';
import { smallPack } from '../../support/packs.ts';
import { plainBid } from '../../support/bids.ts';
import { nothing } from '../../support/bid-runs.ts';

const pack = smallPack();
const bytes = await xlsxOf(bidBook(pack));
const book = readBook(bytes);
const { answers } = pack.workings;
const [answer] = answers.answers;
if (!answer) throw new Error('There is no answer.');
const FIRST_YEAR = 2;

/** The numbers of a row by year, worked out anew. */
const yearsAt = (sheet: string, label: string): unknown[] =>
  answers.years.map((_, year) => book.worked(book.find(sheet, label, FIRST_YEAR + year)));
function toThePenny(found: readonly unknown[], expected: ArrayLike<number>): void {
  expect(found.map((value) => Math.round(100 * Number(value)) / 100)).toEqual(
    Array.from(expected, (value) => Math.round(100 * value) / 100 + 0),
  );
}

describe('the workbook of a bid, worked out anew', () => {
  it('holds beside each formula what it comes to', () => {
    expect(book.formulas.length).toBeGreaterThan(700);
    for (const place of book.formulas) {
      const cached = Number(book.cached(place));
      expect(Math.abs(Number(book.worked(place)) - cached), place).toBeLessThan(1e-6 * (1 + Math.abs(cached)));
    }
  });

  it.each([
    ['Plan', 'Spend on the plan', answer.years.spend.mean],
    ['Lines', 'Worth, corrected', answer.means.worth],
    ['Lines', 'Cash, corrected', answer.years.saved.mean],
    ['Funding', 'Paid out of the grant', answer.means.grant],
    ['Funding', 'Given back', answer.means.clawedBack],
    ['Funding', 'Paid by partners', answer.means.partners],
    ['Funding', 'Savings put into family help', answer.means.reflow],
    ['Funding', 'Net cost to the authority', answer.years.netCost.mean],
    ['Funding', 'Net position since the start', answer.years.position.mean],
    ['Funding', 'Saved less spent since the start, whoever pays', answer.years.fundPosition.mean],
    ['Funding', 'Cash the plan does not have', answer.years.shortfall.mean],
    ['Doing nothing', 'Without the plan', answers.doNothing.mean],
    ['Doing nothing', 'With the plan', answer.withPlan.mean],
    ['Doing nothing', 'Gap without the plan', answers.gapDoNothing?.mean ?? []],
    ['Doing nothing', 'Gap with the plan', answer.gapWithPlan?.mean ?? []],
  ])('gives the app’s figures to the penny: %s, %s', (sheet, label, expected) => {
    const found = yearsAt(sheet, label);
    toThePenny(found, expected);
    expect(found.some((value) => value !== 0)).toBe(true);
  });

  it('gives every whole figure of the summary, with no gap to what the app says', () => {
    for (const [label, kind] of [
      ['Net present value to the public purse', 'publicValue'],
      ['Net position of the authority, with its grant', 'authority'],
      ['Cash saved less cost, whoever pays', 'fund'],
    ] as const) {
      toThePenny([book.worked(book.find('Summary', label, 1))], [answer.whole[kind].mean ?? NaN]);
      expect(Math.abs(Number(book.worked(book.find('Summary', label, 3))))).toBeLessThan(0.005);
    }
  });

  it('reconciles line by line to the ledger', () => {
    for (const { id, kind, money } of answer.ledger) {
      if (kind !== 'line') continue;
      const label = pack.library[id]?.label ?? id;
      const row = Number(/\d+$/.exec(book.find('Lines', label))?.[0]) + 3;
      toThePenny(
        answers.years.map((_, year) => book.worked(`Lines!${'CDEF'[year] ?? ''}${String(row)}`)),
        money,
      );
    }
  });

  it('follows a price: doubled, what homes come to is doubled, and the total moves by as much', () => {
    const own = readBook(bytes);
    const label = pack.library['price.residential']?.label ?? '';
    const row = Number(/\d+$/.exec(own.find('Lines', label))?.[0]) + 3;
    const before = Number(own.worked(`Lines!C${String(row)}`));
    const without = Number(own.worked(own.find('Doing nothing', 'Without the plan', FIRST_YEAR)));
    const homes = Number(
      own.worked(own.find('Doing nothing', label, FIRST_YEAR).replace(/\d+$/, (at) => String(Number(at) + 1))),
    );
    const price = own.find('Prices', label, 1);
    own.set(price, 2 * Number(own.cached(price)));
    expect(Number(own.worked(`Lines!C${String(row)}`))).toBeCloseTo(2 * before, 4);
    expect(Number(own.worked(own.find('Doing nothing', 'Without the plan', FIRST_YEAR)))).toBeCloseTo(
      without + homes,
      3,
    );
  });

  it('says of a price what it is worked out with, as it is stated, and its range', () => {
    const entry = pack.library['price.agency-foster'];
    const used = pack.workings.lines.find(({ id }) => id === 'price.agency-foster')?.price ?? NaN;
    const found = [1, 9, 10, 11].map((right) => book.cached(book.find('Prices', entry?.label ?? '', right)));
    const [low, high] = entry?.distribution ? interval90(entry.distribution) : [];
    expect(found).toEqual([used, entry?.value, low, high]);
    expect(used).not.toBe(entry?.value);
  });

  it('says how each lever is put into practice, as it was run', () => {
    const how = (label: string): unknown => book.cached(book.find('Plan', label, 1));
    expect(how('First place in')).toBe('2020-07');
    expect(how('Months of recruiting and setting up before it')).toBe(3);
    expect(how('Delivered by')).toBe("'+Our own team");
    expect(how('No longer given from')).toBe('2022-04');
    expect(book.find('Plan', 'Months to build up', 1)).not.toBe('');
    expect(() => book.find('Plan', 'Places a year at most')).toThrow('There is no');
  });

  it('withholds small counts of a person’s own data where they are followed by quarter, and no money', async () => {
    const own = readBook(await xlsxOf(bidBook({ ...pack, isOwnData: true })));
    const measures = answers.answers.length > 0 ? (pack.answers.answers[0]?.monitoring?.measures ?? []) : [];
    const small = measures.find(({ unit, summary }) => unit === 'children' && (summary.mean.at(-1) ?? 99) < 10);
    expect(own.cached(own.find('Monitoring', small?.label ?? '', 3))).toBe('fewer than 10');
    expect(book.cached(book.find('Monitoring', small?.label ?? '', 3))).toBe(small?.summary.mean.at(-1));
    expect(typeof own.cached(own.find('Monitoring', 'Spend on placements', 3))).toBe('number');
  });

  it('takes text that looks like a formula for text', () => {
    expect(book.cached(book.find('Summary', 'What is bid for', 1))).toBe("'=Plan");
    expect(book.formulas.every((place) => typeof book.cached(place) === 'number')).toBe(true);
  });

  it('of no plan comes to nothing at all', async () => {
    const empty = smallPack(plainBid(), [{ ...nothing, id: 'plan' }, nothing]);
    const none = readBook(await xlsxOf(bidBook(empty)));
    for (const label of ['Net present value to the public purse', 'What the plan costs, present value'])
      expect(none.worked(none.find('Summary', label, 1))).toBe(0);
  });
});
