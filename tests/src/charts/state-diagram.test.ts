import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARE_ENTRIES, CARE_MOVES } from '../../../models/care/moves.ts';
import { EXITS, STATES } from '../../../models/care/states.ts';
import { FIRST_PLACEMENT, OTHER_PLACEMENT } from '../../../models/care/care-move.ts';
import { STATE_BOXES, STATE_DIAGRAM, STATE_WAYS, type StateBoxId } from '../../../src/charts/state-diagram.ts';
import { parseMarkdown } from '../../../src/markdown/blocks.ts';
import { headedBlocks } from '../../../src/features/method/headed.ts';
import { STATE_DIAGRAM_TEXT, STATE_LINES, waysInWords } from '../../../src/text/state-diagram.ts';

const BOX_OF: Readonly<Record<string, StateBoxId>> = {
  'early-help': 'early-help',
  'child-in-need': 'need',
  'child-in-need-after-plan': 'need-after-plan',
  'known-after-plan': 'known-after-plan',
  'child-protection': 'plan',
  'pre-proceedings': 'pre-proceedings',
  'returned-home': 'home',
  'special-guardianship': 'guardianship',
  adopted: 'adopted',
  'parents-after-removal': 'parents',
  'parents-after-repeat-removal': 'parents',
  [FIRST_PLACEMENT]: 'care',
  [OTHER_PLACEMENT]: 'care',
};
const boxOf = (state: string): StateBoxId | undefined => (state.startsWith('care.') ? 'care' : BOX_OF[state]);

/** Every way that a child, or a parent who begins to be followed, can go in the model, from box to box. */
function waysOfTheModel(): string[] {
  const exits = EXITS.map(({ id }) => id);
  const moves = CARE_MOVES.filter(({ to }) => !exits.includes(to)).flatMap(({ from, to, brings }) => [
    [boxOf(from), boxOf(to)],
    ...(brings === 'parent' ? [[boxOf(from), 'parents']] : []),
    ...(brings === 'newborn-in-care' ? [[boxOf(from), 'care']] : []),
  ]);
  const entries = CARE_ENTRIES.map(({ to }) => ['outside', boxOf(to)]);
  const apart = [...moves, ...entries].filter(([from, to]) => from !== to);
  return [...new Set(apart.map(([from, to]) => `${String(from)} -> ${String(to)}`))].toSorted();
}

describe('the drawing of states', () => {
  it('has a box for every state of the model', () => {
    const drawn = STATE_BOXES.map(({ id }) => id);
    for (const { id } of STATES) expect(drawn, id).toContain(boxOf(id));
  });

  it('has the ways of the model and no others', () => {
    const drawn = STATE_WAYS.flatMap(({ from, to, both }) => [
      `${from} -> ${to}`,
      ...(both === true ? [`${to} -> ${from}`] : []),
    ]);
    expect(drawn.toSorted()).toEqual(waysOfTheModel());
  });

  it('is told in words, way by way', () => {
    const words = waysInWords(STATE_WAYS);
    expect(words.match(/ to /g)).toHaveLength(STATE_WAYS.length);
    expect(words).toContain('Early help to child in need, no plan before.');
    expect(words).toContain('In care to home, followed for six years, and back.');
  });

  it('keeps every box within the drawing, apart from the others and with room for its words', () => {
    for (const one of STATE_BOXES) {
      expect(one.x + one.width).toBeLessThan(STATE_DIAGRAM.width);
      expect(one.y + one.height).toBeLessThan(STATE_DIAGRAM.height);
      expect(STATE_LINES[one.id].length * STATE_DIAGRAM.lineHeight, one.id).toBeLessThan(one.height);
      expect(Math.max(...STATE_LINES[one.id].map((line) => line.length)) * 6, one.id).toBeLessThan(one.width);
      for (const other of STATE_BOXES.filter((each) => each !== one)) {
        const isApart =
          one.x + one.width < other.x ||
          other.x + other.width < one.x ||
          one.y + one.height < other.y ||
          other.y + other.height < one.y;
        expect(isApart, `${one.id}, ${other.id}`).toBe(true);
      }
    }
  });

  it('stands where the note has its drawing in letters', () => {
    const blocks = parseMarkdown(readFileSync('docs/method.md', 'utf8'));
    const under = headedBlocks(blocks, '').filter(({ block }) => block.kind === 'code');
    expect(under.map(({ heading }) => heading)).toEqual([STATE_DIAGRAM_TEXT.under]);
  });
});
