import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseTotalsFile } from '../../models/authority/totals-file.ts';
import { typedTotals } from '../../models/authority/typed-totals.ts';
import { TOTAL_IDS } from '../../models/authority/totals.ts';
import { pricesAsEvidence } from '../../models/authority/weekly-prices.ts';
import { publishedTable } from '../support/authorities.ts';
import { library } from '../support/seeds.ts';

const page = await readFile(new URL('../../docs/totals-format.md', import.meta.url), 'utf8');
const example = /```json totals\n([^]*?)```/.exec(page)?.[1] ?? '';
const problemsOf = (text: string): string => {
  const parsed = parseTotalsFile(text, 'mine.json');
  return 'problems' in parsed ? parsed.problems.join('\n') : '';
};

describe('the page on files of totals', () => {
  it('has an example that opens, with what is left out borrowed', () => {
    const parsed = parseTotalsFile(example, 'the example');
    if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
    const { boxes } = typedTotals(library, publishedTable(), parsed.typed);
    expect(boxes['plans.in']).toEqual({ value: 543, standing: 'typed', from: '' });
    expect(boxes['in.5-9'].standing).toBe('borrowed');
    expect(TOTAL_IDS.every((id) => boxes[id].value >= 0)).toBe(true);
    const prices = pricesAsEvidence(parsed.typed.prices);
    expect(prices).toEqual({ 'price.residential': { value: 5200 }, 'price.agency-foster': { value: 980 } });
    expect(Object.keys(prices).every((id) => typeof library[id]?.value === 'number')).toBe(true);
  });

  it('names every box', () => {
    for (const id of TOTAL_IDS) {
      const [group = '', ...part] = id.split('.');
      expect(page).toContain(`\`${group}.`);
      if (!/^\d/.test(part.join('.')))
        expect(page).toContain(group === 'placed' ? `\`${part.join('.')}\`` : `\`${id}\``);
    }
  });
});

describe('a bad file of totals says so, and where', () => {
  const file = (more: object): string =>
    JSON.stringify({ format: 'headwater-totals/1', name: 'Mine', year: 2020, totals: { 'need.in': 5 }, ...more });

  it.each([
    ['not JSON', '{', /^mine\.json: this is not JSON/],
    ['another format', file({ format: 'headwater-scenario/1' }), /format must be "headwater-totals\/1"/],
    ['no name', file({ name: ' ' }), /name: should be/],
    ['a year that is none', file({ year: 20 }), /year: should be/],
    ['a box there is not', file({ totals: { 'care.99': 1, 'need.in': 2 } }), /totals\.care\.99 has no meaning/],
    ['children below nothing', file({ totals: { 'need.in': -1 } }), /totals\.need\.in: should be a number/],
    ['nothing at all', file({ totals: {} }), /at least one number above 0/],
    ['a placement there is not', file({ poundsPerWeek: { hotel: 5 } }), /poundsPerWeek\.hotel has no meaning/],
    ['a price below nothing', file({ poundsPerWeek: { kinship: -1 } }), /poundsPerWeek\.kinship: should be a number/],
    ['a price for everything', file({ poundsPerWeek: 900 }), /poundsPerWeek: should be an object/],
    ['a key without meaning', file({ colour: 'red' }), /colour has no meaning/],
  ])('%s', (_, text, sentence) => {
    expect(problemsOf(text)).toMatch(sentence);
  });

  it('an authority to borrow from that there is not', () => {
    const parsed = parseTotalsFile(file({ like: 'E99' }), 'mine.json');
    if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
    expect(() => typedTotals(library, publishedTable(), parsed.typed)).toThrow(/no authority with the code "E99"/);
  });
});
