import { describe, expect, it } from 'vitest';
import { FOLLOW_ON, LEVEL_RULES, REFLOW } from '../../../models/care/loop-rules.ts';
import type { CareLoop } from '../../../models/care/loop.ts';
import { DEFAULT_LOOPS, LOOPS, problemsOfLoops } from '../../../models/care/loops.ts';
import { CARE_ENTRIES, CARE_MOVES } from '../../../models/care/moves.ts';
import { STATES } from '../../../models/care/states.ts';
import { library } from '../../support/seeds.ts';

/** Follow the links from the first node until one comes round to it: how often less of one thing makes more of the next. */
function timesTurned({ nodes, links }: CareLoop): number {
  const [start] = nodes;
  let here = start?.id;
  let turned = 0;
  let steps = 0;
  while (steps < nodes.length) {
    const link = links.find(({ from }) => from === here);
    if (link?.effect === 'less') turned += 1;
    here = link?.to;
    steps += 1;
    if (here === start?.id) return turned;
  }
  throw new Error('The picture does not close.');
}

describe.each(LOOPS)('the loop $id', (loop) => {
  it('has a picture that closes and turns round as its sign says', () => {
    expect(timesTurned(loop) % 2 === 0 ? 'reinforcing' : 'balancing').toBe(loop.sign);
    const drawn = new Set(loop.nodes.map(({ id }) => id));
    expect(loop.links.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to))).toEqual([]);
  });

  it('says what goes round and why it is on or off, in sentences', () => {
    expect(loop.meaning).toMatch(/^[A-Z].{30,}\.$/);
    expect(loop.why).toMatch(loop.onByDefault ? /^On: .{20,}\.$/ : /^Off: .{20,}\.$/);
  });

  it('rests on evidence that is in the library', () => {
    expect(loop.evidence.length).toBeGreaterThan(0);
    expect(loop.evidence.filter((id) => !library[id])).toEqual([]);
  });

  it('is put to work in one way', () => {
    const ways = [LEVEL_RULES.some((rule) => rule.loop === loop.id), loop.id in FOLLOW_ON, loop.id === REFLOW];
    expect(ways.filter(Boolean)).toHaveLength(1);
  });
});

describe('the loops together', () => {
  it('are on where measured, and off where their size is a judgement', () => {
    expect(DEFAULT_LOOPS).toEqual(['failed-returns', 'removal-leads-to-removal']);
    const judged = LOOPS.filter(({ evidence }) => evidence.some((id) => library[id]?.strength === 'none'));
    expect(judged.length).toBeGreaterThan(2);
    expect(judged.filter(({ onByDefault }) => onByDefault)).toEqual([]);
  });

  it('act on moves and listen to states that exist', () => {
    const acting = [...LEVEL_RULES.flatMap(({ targets }) => targets), ...Object.values(FOLLOW_ON).flat()];
    const there: readonly string[] = [...CARE_MOVES, ...CARE_ENTRIES].map(({ id }) => id);
    expect(acting.filter((id) => !there.includes(id))).toEqual([]);
    expect([...LEVEL_RULES.map(({ targets }) => targets), ...Object.values(FOLLOW_ON)]).not.toContainEqual([]);
    const heard = LEVEL_RULES.flatMap(({ weights }) => Object.keys(weights));
    expect(heard.filter((id) => !STATES.some((state) => state.id === id))).toEqual([]);
  });
});

describe('a choice of loops', () => {
  it('may be any of them, each once', () => {
    expect(problemsOfLoops([])).toEqual([]);
    expect(problemsOfLoops(LOOPS.map(({ id }) => id))).toEqual([]);
    expect(problemsOfLoops(['failed-returns', 'failed-returns'])).toEqual([
      'The loop "failed-returns" is named twice.',
    ]);
    expect(problemsOfLoops(['spiral'])).toEqual([
      expect.stringMatching(/^There is no loop "spiral"\. Loops are: .+\.$/),
    ]);
  });
});
