import { describe, expect, it } from 'vitest';
import { entryFigure, entryInWords, entryUnit, foundInWords, partsInWords, restsOn } from '../../../src/text/entry.ts';
import { library } from '../../support/seeds.ts';

describe('a number of the library in words', () => {
  it.each([
    ['ratio of risks', 0.808, '0.808', 'ratio of risks'],
    ['share of children a month', 0.02333, '2.33%', 'of children a month'],
    ['share', 0.667, '66.7%', ''],
    ['share, by months since return', 0.12, '12%', 'by months since return'],
    ['change as a share', -0.2, '−20%', 'change'],
    ['per cent of children under 16', 19.1, '19.1%', 'of children under 16'],
    ['pounds a child a week', 3800, '£3,800', 'a child a week'],
    ['children a year', 402_820, '402,820', 'children a year'],
    [
      'change in log hazard for each pound a child a year',
      -0.000695,
      '−0.000695',
      'change in log hazard for each pound a child a year',
    ],
  ])('%s %d', (unit, value, figure, words) => {
    expect(entryFigure(unit, value)).toBe(figure);
    expect(entryUnit(unit).words).toBe(words);
  });

  it('comes with its range where it has one', () => {
    expect(entryInWords('share of families', 0.5, [0.25, 0.75])).toBe('50% (25% to 75%)');
    expect(entryInWords('children', 12, null)).toBe('12');
  });

  it('is one for each part where there are several', () => {
    const parts = library['placement.first.kinship'];
    expect(parts && partsInWords(parts)[1]).toEqual({ key: '1-4', name: 'aged 1 to 4', figure: '28.1%' });
    expect(library.E01 && partsInWords(library.E01)).toEqual([]);
  });

  it.each([
    ['child-in-need.plan', ['aged under 1', 'aged 1 to 4', 'aged 5 to 9', 'aged 10 to 15', 'aged 16 to 17']],
    ['child-in-need.care.months', ['under 3 months', '3 to 11 months', '12 months or more']],
    ['child-protection.months', ['under 2 months', '2 months', '3 to 5 months', '6 to 11 months', '12 months or more']],
    ['families.shares', ['1 child', '2 children', '3 children', '4 children']],
    ['E31', ['3 months', '12 months', '72 months']],
    ['E14.published', ['home, this court', 'home, other courts', 'in care, this court', 'in care, other courts']],
  ])('names each number of %s in words', (id, names) => {
    const entry = library[id];
    expect(entry && partsInWords(entry).map(({ name }) => name)).toEqual(names);
  });

  it('names placements as the rest of the page does', () => {
    const entry = library['official.care.stock.placement'];
    expect(entry && partsInWords(entry)[0]?.name).toBe('Kinship foster care');
  });

  it('never writes noughts where the library has a number', () => {
    for (const { id, unit, value } of Object.values(library)) {
      if (typeof value !== 'number' || value === 0) continue;
      expect(entryFigure(unit, value), id).toMatch(/[1-9]/);
    }
  });
});

describe('how many were found', () => {
  it('is said out of how many', () => {
    expect(foundInWords(207, 207)).toBe('207 values');
    expect(foundInWords(1, 207)).toBe('1 of 207 values');
  });

  it('names what is behind a lever', () => {
    expect(restsOn('Family group conferences')).toBe('Evidence behind family group conferences');
  });
});
