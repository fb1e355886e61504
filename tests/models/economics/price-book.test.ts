import { describe, expect, it } from 'vitest';
import { withOverrides } from '../../../models/care/overrides.ts';
import { readNumber, readYearPounds } from '../../../models/economics/pounds-text.ts';
import {
  ownPrices,
  PRICE_IDS,
  priceBook,
  pricesOfBid,
  scaledPrice,
  type PriceEntry,
} from '../../../models/economics/price-book.ts';
import { changedPrice, movedRange } from '../../../models/economics/price-change.ts';
import { priceBookCsv, readPriceBook } from '../../../models/economics/price-book-csv.ts';
import { readOutturn } from '../../../models/economics/outturn-text.ts';
import { OUTTURN_GROUPS, outturnSummary, scaledToOutturn } from '../../../models/economics/section-251.ts';
import { csvText, LARGEST_TEXT, readSheet } from '../../../models/economics/sheet-text.ts';
import { BID_LINES } from '../../../models/economics/bid-lines.ts';
import { library } from '../../support/seeds.ts';

const book = priceBook(library);
const problemsOf = (text: string): readonly string[] => {
  const read = readPriceBook(text, book, book);
  return read.ok ? [] : read.problems;
};
const found = (prices: readonly PriceEntry[], id: string): PriceEntry | undefined =>
  prices.find((price) => price.id === id);

describe('the price book', () => {
  it('holds every price once, of its kind, with its source', () => {
    expect(new Set(PRICE_IDS).size).toBe(PRICE_IDS.length);
    expect(book.map(({ id }) => id)).toEqual(PRICE_IDS);
    expect(found(book, 'price.residential')).toMatchObject({ kind: 'placement', value: 3800, priceYear: '2019/20' });
    expect(found(book, 'price.proceedings')).toMatchObject({ kind: 'event' });
    expect(found(book, 'price.social-work.care')).toMatchObject({ kind: 'plan' });
    expect(found(book, 'price.conference')).toMatchObject({ kind: 'programme', strength: 'very low' });
    expect(book.every(({ source }) => source.length > 5 || source === 'Judgement')).toBe(true);
  });

  it('comes back from CSV as it went', () => {
    expect(readPriceBook(priceBookCsv(book), book, book)).toEqual({ ok: true, prices: book, changed: 0 });
  });

  it('takes what is pasted from a spreadsheet, and marks as set by the user what has no source', () => {
    const read = readPriceBook('id\tvalue\tlow\thigh\nprice.residential\t£5,100.50\t4800\t5600\n', book, book);
    expect(read).toMatchObject({ ok: true, changed: 1 });
    expect(read.ok && found(read.prices, 'price.residential')).toMatchObject({
      ...{ value: 5100.5, source: 'Set by the user', status: 'assumed', strength: 'none' },
      distribution: { kind: 'triangular', low: 4800, mode: 5100.5, high: 5600 },
    });
    expect(read.ok && found(read.prices, 'price.kinship')).toBe(found(book, 'price.kinship'));
    const labelled = readPriceBook(`label\tvalue\n${found(book, 'price.kinship')?.label ?? ''}\t330`, book, book);
    const bare = readPriceBook('price.kinship\t330\nprice.other\t400', book, book);
    expect(labelled.ok && found(labelled.prices, 'price.kinship')?.value).toBe(330);
    expect(bare).toMatchObject({ ok: true, changed: 2 });
    const fixed = readPriceBook('id;value;distribution;source\nprice.other;700;fixed;Our ledger', book, book);
    expect(fixed.ok && found(fixed.prices, 'price.other')).toEqual(
      expect.not.objectContaining({ distribution: expect.anything() as unknown }),
    );
    expect(fixed.ok && found(fixed.prices, 'price.other')?.source).toBe('Our ledger');
  });

  it('moves the range with a price that is given alone', () => {
    const read = readPriceBook('id,value\nprice.residential,7600', book, book);
    expect(read.ok && found(read.prices, 'price.residential')?.distribution).toEqual({
      ...{ kind: 'triangular', low: 6800, mode: 7600, high: 8840 },
    });
    const none = readPriceBook('id,value\nprice.residential,0', book, book);
    if (!none.ok) throw new Error('Nothing is a price too.');
    const again = readPriceBook('id,value\nprice.residential,3800', none.prices, book);
    expect(again.ok && found(again.prices, 'price.residential')).toEqual(found(book, 'price.residential'));
  });

  it('takes how sure a price is from whoever has a source of their own, and from nobody else', () => {
    const strengthFrom = (row: string): unknown => {
      const read = readPriceBook(`id,value,source,strength\n${row}`, book, book);
      return read.ok && found(read.prices, 'price.other')?.strength;
    };
    expect(strengthFrom('price.other,480,Our ledger,strong')).toBe('strong');
    expect(strengthFrom('price.other,480,,strong')).toBe('none');
    expect(strengthFrom(`price.other,480,"${found(book, 'price.other')?.source ?? ''}",strong`)).toBe('none');
  });

  it('comes back from CSV as it went when prices are a person’s own, whatever their range', () => {
    const known = withOverrides(library, { 'price.residential': { value: 4000, low: 3500, high: 4600 } });
    const usual = priceBook(known);
    const own = usual.map((price) =>
      price.id === 'price.kinship'
        ? changedPrice(price, {
            ...price,
            ...movedRange(price, price, 333.33),
            ...{ value: 333.33, source: '=Our "ledger", 2021', strength: 'moderate' },
          })
        : price,
    );
    expect(found(own, 'price.residential')?.distribution?.kind).toBe('lognormal');
    expect(readPriceBook(priceBookCsv(own), own, usual)).toEqual({ ok: true, prices: own, changed: 0 });
    expect(ownPrices(usual, own).map(({ id }) => id)).toEqual(['price.kinship']);
    expect(pricesOfBid(usual, ownPrices(usual, own))).toEqual(own);
  });

  it.each([
    ['', 'The table is empty.'],
    ['id,value\nprice.gold,3', 'Line 2, column id: "price.gold" is not a price of the model.'],
    ['id,value\nprice.other,cheap', 'Line 2, column value: "cheap" is not a number from 0 to 1,000,000,000.'],
    ['id,value\nprice.other,-1', 'Line 2, column value: "-1" is not a number from 0 to 1,000,000,000.'],
    [
      'id,value,low\nprice.other,600,650',
      'Line 2, column low: The lowest value 650 is above the most likely value 600.',
    ],
    [
      'id,value,distribution\nprice.other,6,lognormal',
      'Line 2, column distribution: "lognormal" is none of fixed, triangular, pert, uniform.',
    ],
    ['id,value,price year\nprice.other,600,soon', 'Line 2, column price year: "soon" is not a year such as 2019/20.'],
    ['id,value\nprice.other,600\n\nprice.other,700', 'Line 4, column id: "price.other" is there twice.'],
    ['id,pounds\nprice.other,600', 'Line 1: there is no column called value.'],
    ['name,value\nprice.other,600', 'Line 1: there is no column called id or label.'],
    [
      'id,value,notes\nprice.other,600,ours',
      'Line 1: "notes" is not a column of a price book. Columns are: id, label, kind, value, low, high, distribution, unit, price year, source, strength.',
    ],
    ['label,value\nCaravans,600', 'Line 2, column label: "Caravans" is not a price of the model.'],
    [
      'id,value,strength\nprice.other,600,sure',
      'Line 2, column strength: "sure" is none of strong, moderate, low, very low, none.',
    ],
    [
      'id,value,low,distribution\nprice.other,600,500,fixed',
      'Line 2, column distribution: a fixed price has no low and no high.',
    ],
    [
      'price.other,600\nprice.kinship,320,our ledger',
      'Line 2: there are more than two columns and no headings that say what they are.',
    ],
    ['id,value,value\nprice.other,600,700', 'Line 1: there are two columns called value.'],
    ['id,value\n"price.other,600', 'Line 2: a quotation mark is opened and never closed.'],
    ['id,value\n"price.other"x,600', 'Line 2: there is text after a closing quotation mark.'],
    ['x'.repeat(LARGEST_TEXT + 1), 'The table is longer than 400000 characters.'],
    ['a,'.repeat(50), 'Line 1: there are more than 40 cells.'],
    ['a\n'.repeat(2100), 'The table has more than 2000 rows.'],
  ])('refuses %.40j with a sentence', (text, problem) => {
    expect(problemsOf(text)[0]).toBe(problem);
  });

  it('keeps text from being a formula on the way out, and takes the mark off on the way in', () => {
    const text = csvText([
      ['id', '=1+1'],
      ['"quoted", twice', 5],
    ]);
    expect(text).toBe('\uFEFFid,\'=1+1\r\n"""quoted"", twice",5\r\n');
    expect(readSheet(text)).toEqual({
      ok: true,
      rows: [
        { line: 1, cells: ['id', '=1+1'] },
        { line: 2, cells: ['"quoted", twice', '5'] },
      ],
    });
  });
});

describe('amounts by year', () => {
  it.each([
    ['£1,234.50', 1234.5],
    ['(500)', -500],
    ['1e6', 1_000_000],
    ['0x10', null],
    ['Infinity', null],
    ['', null],
  ])('%j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it('are read down, with or without headings, and across', () => {
    const years = [
      { year: '2020/21', pounds: 52_000_000 },
      { year: '2021/22', pounds: 53_500_000 },
    ];
    expect(readYearPounds('Year\tBudget\n2020/21\t52,000,000\n2021-22\t£53,500,000')).toEqual({ ok: true, years });
    expect(readYearPounds('Year\t2020/21\t2021/22\nBudget\t52000000\t53500000')).toEqual({ ok: true, years });
    // More commas than tabs in its first line, and none between cells.
    expect(readYearPounds('2020/21\t£52,000,000\n2021/22\t53.5m')).toEqual({ ok: true, years });
    expect(readYearPounds('2020/21,52000000\n2021/22,53500000')).toEqual({ ok: true, years });
  });

  it('are refused with the line', () => {
    expect(readYearPounds('2020/21,1\n2020/21,2')).toEqual({
      ok: false,
      problems: ['Line 2: 2020/21 is there twice.'],
    });
    expect(readYearPounds('2020/21,1\nlater,2\n2022/23,much')).toEqual({
      ok: false,
      problems: ['Line 2: "later" is not a year such as 2020/21.', 'Line 3: "much" is not an amount of pounds.'],
    });
  });
});

describe('the section 251 summary', () => {
  const firstYear = Object.fromEntries(BID_LINES.map(({ id }, at) => [id, (at + 1) * 1000]));

  it('has every line of the model once', () => {
    expect(OUTTURN_GROUPS.flatMap(({ lines }) => lines).sort()).toEqual(BID_LINES.map(({ id }) => id).sort());
  });

  it('adds up to the model’s first year', () => {
    const { total, statutory, nonStatutory, byGroup } = outturnSummary(firstYear);
    const all = Object.values(firstYear).reduce((sum, pounds) => sum + pounds, 0);
    expect([total.model, statutory.model + nonStatutory.model]).toEqual([all, all]);
    expect(byGroup.care.model + byGroup.safeguarding.model + byGroup['family-support'].model).toBe(all);
    expect(nonStatutory).toEqual({ model: firstYear['price.early-help'], outturn: null });
  });

  it('adds up an outturn only where every line of it is there', () => {
    const { byGroup, total } = outturnSummary(firstYear, { 'early-help': 5, 'social-work': 7, proceedings: 11 });
    expect(byGroup['family-support'].outturn).toBe(5);
    expect(byGroup.safeguarding.outturn).toBe(18);
    expect([byGroup.care.outturn, total.outturn]).toEqual([null, null]);
  });

  it('is read as it is pasted, and refused with line and column', () => {
    expect(readOutturn('Line\tNet\nResidential care\t£12,345,678\nproceedings\t0')).toEqual({
      ok: true,
      outturn: { residential: 12_345_678, proceedings: 0 },
    });
    const refused = (text: string): unknown => {
      const read = readOutturn(text);
      return read.ok ? [] : read.problems;
    };
    expect(refused('Residential care\t1\nYouth justice\t2\nresidential\t3\nCourts\tlots')).toEqual([
      'Line 2, column 1: “Youth justice” is none of the lines here.',
      'Line 3, column 1: “residential” is there twice.',
      'Line 4, column 1: “Courts” is none of the lines here.',
    ]);
    expect(refused('Care proceedings\tlots\nAdoption, before the order\t-4')).toEqual([
      'Line 1, column 2: “lots” is not an amount from 0 to 100,000,000,000 pounds.',
      'Line 2, column 2: “-4” is not an amount from 0 to 100,000,000,000 pounds.',
    ]);
    expect(refused('Line\tNet')).toEqual(['There is no amount in the table.']);
  });

  it('can be scaled to twice, and says so once', () => {
    const once = scaledToOutturn(library, [], outturnSummary(firstYear, { residential: 9_000 }));
    const again = scaledToOutturn(library, once, outturnSummary(firstYear, { residential: 12_000 }));
    expect(again[0]?.source).toBe(once[0]?.source);
  });

  it('scales prices, range and all, to what a council spent', () => {
    const summary = outturnSummary(firstYear, { residential: 2 * (firstYear['price.residential'] ?? NaN) });
    const scaled = scaledToOutturn(library, [], summary);
    expect(scaled.map(({ id, value, distribution }) => [id, value, distribution])).toEqual([
      ['price.residential', 7600, { kind: 'triangular', low: 6800, mode: 7600, high: 8840 }],
    ]);
    expect(scaled[0]?.source).toContain('scaled to your outturn');
    const own = scaledPrice({ ...(book[0] as PriceEntry), id: 'price.conference' }, 1);
    expect(scaledToOutturn(library, [own], outturnSummary(firstYear))).toEqual([own]);
  });
});
