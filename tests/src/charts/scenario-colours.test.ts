import { describe, expect, it } from 'vitest';
import { markerAt } from '../../../src/charts/markers.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { SCENARIO_SIGNS } from '../../../src/charts/scenario-colours.ts';
import { SCENARIO_COLOURS } from '../../../src/workspace/workspace.ts';
import { apart, contrast, EYES } from '../../support/colours.ts';

describe.each(['light', 'dark'] as const)('the colours of scenarios on a %s ground', (theme) => {
  const { ground, series } = PALETTES[theme];
  const colours = [series.baseline, ...SCENARIO_COLOURS.map((name) => SCENARIO_SIGNS[name][theme])];

  it('stand clear of it', () => {
    for (const colour of colours) expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(3);
  });

  it.each(EYES)('are clear of each other and of the baseline for %s', (eyes) => {
    for (const [at, one] of colours.entries()) {
      for (const other of colours.slice(at + 1)) {
        expect(apart(one, other, eyes), `${one} and ${other}`).toBeGreaterThanOrEqual(12);
      }
    }
  });
});

describe('without colour', () => {
  const signs = SCENARIO_COLOURS.map((name) => SCENARIO_SIGNS[name]);

  it('each has a dash and a marker of its own', () => {
    expect(new Set(signs.map(({ dash }) => dash.join())).size).toBe(signs.length);
    expect(new Set(signs.map(({ marker }) => marker)).size).toBe(signs.length);
  });

  it('markers lie round their place, about as large as asked', () => {
    for (const { marker } of signs) {
      const far = markerAt(marker, [100, 50], 4).map(([x, y]) => Math.hypot(x - 100, y - 50));
      expect(Math.max(...far), marker).toBeGreaterThan(3.5);
      expect(Math.max(...far), marker).toBeLessThan(5.3);
    }
  });
});
