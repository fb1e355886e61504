import { describe, expect, it } from 'vitest';
import { loopShareSentence, withoutLoopsSentence } from '../../../src/text/loops.ts';

describe('what a loop made of a change', () => {
  it('is part of it where it pulls the same way', () => {
    expect(loopShareSentence({ change: -20, adds: -4 })).toBe(
      'With this loop on, it made about 4 of the 20 fewer children in care.',
    );
  });

  it('is told against the change without it where it pulls the other way, or is larger', () => {
    expect(loopShareSentence({ change: -20, adds: 5 })).toBe(
      'With this loop on, the change is 20 fewer children in care; without it, 25 fewer.',
    );
    expect(loopShareSentence({ change: 5, adds: 8 })).toBe(
      'With this loop on, the change is 5 more children in care; without it, 3 fewer.',
    );
  });

  it('is hardly anything where it rounds to nothing', () => {
    expect(loopShareSentence({ change: -20, adds: 0.3 })).toMatch(/hardly anything/);
  });

  it('is told beside the change with every loop off', () => {
    expect(withoutLoopsSentence({ withoutLoops: -16.2 })).toBe(
      'With every loop off it would be 16 fewer children in care.',
    );
    expect(withoutLoopsSentence({ withoutLoops: 0.2 })).toMatch(/no change/);
  });
});
