import { describe, expect, it } from 'vitest';
import { cinCensus } from '../../../models/generate/cin-census.ts';
import { inventRecords } from '../../../models/generate/simulated-records.ts';
import { ssda903Files } from '../../../models/generate/ssda903.ts';
import type { Baseline } from '../../../models/care/baseline.ts';
import { library } from '../../support/seeds.ts';
import { withInCare } from '../../support/size.ts';

/** Long enough ago, or so recent, that the rules of the year named apply to the second of two years. */
const placeIn = (year: number): Baseline => ({ ...withInCare(60), year: year - 2 });
const invent = (year: number) =>
  inventRecords({ library, baseline: placeIn(year), years: 2, seed: 'files', drift: 'off' });

const records2021 = invent(2021).records;
const files = ssda903Files(records2021, 2021);

function rowsOf(name: string): Record<string, string>[] {
  const file = files.find((each) => each.name === `SSDA903_2021_${name}.csv`);
  const [columns = '', ...lines] = (file?.text ?? '').trimEnd().split('\r\n');
  const names = columns.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [names[at] ?? '', value])));
}

describe('the SSDA903 files of invented records', () => {
  it('have the columns of the return, in its order', () => {
    expect(files.map(({ name, text }) => [name, text.split('\r\n')[0]])).toEqual([
      ['SSDA903_2021_header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'],
      [
        'SSDA903_2021_episodes.csv',
        'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
      ],
      ['SSDA903_2021_uasc.csv', 'CHILD,DOB,SEX,DUC'],
      ['SSDA903_2021_previous_permanence.csv', 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM'],
      ['SSDA903_2021_placed_for_adoption.csv', 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED'],
    ]);
  });

  it('speak of the same children in the header and the episodes', () => {
    const named = new Set(rowsOf('episodes').map(({ CHILD }) => CHILD));
    expect(named.size).toBeGreaterThan(60);
    expect(new Set(rowsOf('header').map(({ CHILD }) => CHILD))).toEqual(named);
  });

  it('know of each episode only what was known on 31 March', () => {
    const episodes = rowsOf('episodes');
    expect(episodes.some(({ DEC }) => DEC === '')).toBe(true);
    for (const { DECOM, DEC, REC } of episodes) {
      expect(DEC === '').toBe(REC === '');
      expect(isoOf(DECOM ?? '') <= '2021-03-31').toBe(true);
      if (DEC !== '') expect(isoOf(DEC ?? '') >= '2020-04-01' && isoOf(DEC ?? '') <= '2021-03-31').toBe(true);
    }
  });

  it('write sex in numbers before 2025 and in letters from then on', () => {
    const sexes = (year: number): Set<string> =>
      new Set(
        (ssda903Files(invent(year).records, year)[0]?.text ?? '')
          .trimEnd()
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(',')[1] ?? ''),
      );
    expect(sexes(2024)).toEqual(new Set(['1', '2']));
    expect(sexes(2025)).toEqual(new Set(['M', 'F']));
  });
});

describe('the census of children in need of invented records', () => {
  const count = (text: string, tag: string): number => text.split(`<${tag}>`).length - 1;

  it('closes every tag that it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of cinCensus(invent(2026).records, 2026).text.matchAll(/<(\/?)([A-Za-z0-9]+)>/g))
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    expect(open).toEqual([]);
  });

  it('holds a time in need for each that was open in the year, with its plans', () => {
    const { text } = cinCensus(records2021, 2021);
    const { need, plans } = records2021;
    const first = Date.UTC(2020, 3, 1) / 86_400_000;
    const open = (start: Int32Array, end: Int32Array): number =>
      start.filter((day, row) => day < first + 365 && ((end[row] ?? 0) < -1e6 || (end[row] ?? 0) >= first)).length;
    expect(count(text, 'CINdetails')).toBe(open(need.start, need.end));
    expect(count(text, 'ChildProtectionPlans')).toBe(open(plans.start, plans.end));
    expect(count(text, 'CINclosureDate')).toBe(count(text, 'ReasonForClosure'));
  });

  it('holds times in pre-proceedings from 2026 on', () => {
    expect(count(cinCensus(invent(2025).records, 2025).text, 'PreProceedingsandFGDM')).toBe(0);
    expect(count(cinCensus(invent(2026).records, 2026).text, 'PreProceedingsandFGDM')).toBeGreaterThan(5);
  });
});

const isoOf = (date: string): string => date.split('/').reverse().join('-');
