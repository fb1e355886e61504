import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../../models/care/levers.ts';
import { grouped, matches } from '../../../src/state/grouped.ts';

const parts = LEVERS.map((definition) => ({ definition }));

describe('levers in groups', () => {
  it('come in the order in which children pass through, and none is left out', () => {
    const groups = grouped(parts);
    expect(groups.map(({ group }) => group)).toEqual(['before-care', 'in-court', 'in-care', 'after-care', 'system']);
    expect(groups.flatMap((each) => each.parts)).toHaveLength(parts.length);
  });

  it('leave out groups with nothing in them', () => {
    const inCare = parts.filter(({ definition }) => definition.group === 'in-care');
    expect(grouped(inCare).map(({ group }) => group)).toEqual(['in-care']);
  });
});

describe('looking for a lever', () => {
  const lever = { id: 'x', label: 'Family Safeguarding teams', meaning: 'Social workers form one team.' };

  it.each(['', 'safeguard', 'TEAM family', ' social workers ', 'one team'])('"%s" finds it', (query) => {
    expect(matches(query.trim(), lever)).toBe(true);
  });

  it.each(['court', 'family court'])('"%s" does not', (query) => {
    expect(matches(query, lever)).toBe(false);
  });
});
