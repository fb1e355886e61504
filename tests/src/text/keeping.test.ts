import { expect, it } from 'vitest';
import { KEEPING, NOTICE } from '../../../src/text/keeping.ts';

it('offers a file wherever nothing can be kept', () => {
  for (const keeping of ['full', 'blocked'] as const) expect(KEEPING[keeping]).toMatch(/Save them as a file\.$/);
});

it('says where the version that lost is', () => {
  expect(NOTICE['other-tab']).toContain('Undo leads back');
  for (const kind of ['other-tab-newer', 'this-tab-newer', 'unreadable'] as const)
    expect(NOTICE[kind]).toContain('among the earlier versions');
});
