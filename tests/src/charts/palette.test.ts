import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES, PRESENTED, type Palette } from '../../../src/charts/palette.ts';
import { contrast } from '../../support/colours.ts';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");

function token(sheet: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1] ?? '';
}

describe.each([
  ['light', light, PALETTES.light],
  ['dark', dark, PALETTES.dark],
] as [string, string, Palette][])('%s colours', (_, sheet, palette) => {
  it('are the same in charts and in the style sheet', () => {
    const { ground, ink, muted, rule, series } = palette;
    const sheetColours = ['ground', 'ink', 'muted', 'rule', 'care', 'baseline'].map((name) => token(sheet, name));
    expect(sheetColours).toEqual([ground, ink, muted, rule, series.care, series.baseline]);
  });

  it('can be read on both grounds', () => {
    for (const ground of ['ground', 'raised']) {
      for (const name of ['ink', 'muted', 'action', 'alert']) {
        expect(contrast(token(sheet, name), token(sheet, ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(token(sheet, 'edge'), token(sheet, ground)), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('keep lines clear of the ground', () => {
    for (const colour of [palette.series.care, palette.series.baseline, palette.series.ink]) {
      expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(3.8);
    }
    expect(contrast(palette.muted, palette.ground)).toBeGreaterThanOrEqual(6);
  });
});

describe.each([
  ['light', 1, light, PRESENTED.light],
  ['dark', 2, dark, PRESENTED.dark],
] as const)('%s colours at the front of a room', (_, at, usual, palette) => {
  const sheet = css.split(':root[data-presenting]')[at] ?? '';

  it('are the same in charts and in the style sheet', () => {
    const { ink, muted, rule } = palette;
    expect(['ink', 'muted', 'rule'].map((name) => token(sheet, name))).toEqual([ink, muted, rule]);
  });

  it('are of the highest contrast', () => {
    for (const ground of ['ground', 'raised']) {
      for (const name of ['ink', 'muted', 'action', 'alert']) {
        expect(contrast(token(sheet, name), token(usual, ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
      expect(contrast(token(sheet, 'edge'), token(usual, ground)), `edge on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
