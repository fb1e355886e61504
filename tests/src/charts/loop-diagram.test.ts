import { describe, expect, it } from 'vitest';
import { LOOPS } from '../../../models/care/loops.ts';
import { DIAGRAM, loopDiagram } from '../../../src/charts/loop-diagram.ts';
import { linksInWords } from '../../../src/text/loops.ts';

describe.each(LOOPS.map((loop) => [loop.id, loop] as const))('the drawing of %s', (_, loop) => {
  const { nodes, arrows } = loopDiagram(loop);

  it('has every name and every link', () => {
    expect(nodes.map(({ id }) => id)).toEqual(loop.nodes.map(({ id }) => id));
    expect(arrows.map(({ effect }) => effect)).toEqual(loop.links.map(({ effect }) => effect));
  });

  it('stays within its room and leaves space for an arrow and its sign', () => {
    for (const { lines, x, y } of nodes) {
      const half = Math.max(...lines.map((line) => line.length)) * 3.3;
      expect(x - half).toBeGreaterThan(0);
      expect(x + half).toBeLessThan(DIAGRAM.width);
      expect(y + (lines.length * DIAGRAM.lineHeight) / 2).toBeLessThan(DIAGRAM.height);
    }
    for (const { from, to } of arrows) expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeGreaterThan(35);
  });

  it('says the same in words', () => {
    expect(linksInWords(loop).match(/\bup, /g)).toHaveLength(loop.links.length);
  });
});

describe('a loop in words', () => {
  it('says which way each follows', () => {
    const [spend] = LOOPS;
    expect(spend && linksInWords(spend)).toBe(
      'Children in care up, spend on care up. Spend on care up, family help down. Family help up, children in need down. Children in need up, children in care up.',
    );
  });
});
