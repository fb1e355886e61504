import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette } from '../../../src/charts/palette.ts';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");

function token(sheet: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1] ?? '';
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
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
    for (const colour of Object.values(palette.series)) {
      expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(3.8);
    }
    expect(contrast(palette.muted, palette.ground)).toBeGreaterThanOrEqual(6);
  });
});
