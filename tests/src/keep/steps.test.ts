import { describe, expect, it } from 'vitest';
import { rememberedSteps, rememberSteps } from '../../../src/keep/steps.ts';
import { recallSteps } from '../../../src/state/shelf-tools.ts';
import type { ShelfParts } from '../../../src/state/shelf-parts.ts';
import { rename } from '../../../src/workspace/edits.ts';
import { beginningOf, continued, edited, startHistory, undone, type History } from '../../../src/workspace/history.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { emptyWorkspace, planned } from '../../support/workspaces.ts';

const KEY = 'headwater.steps';

/** Storage in memory; without room it refuses every write. */
function storageWith(room = Infinity): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => {
      held.clear();
    },
    getItem: (key) => held.get(key) ?? null,
    key: (index) => [...held.keys()][index] ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException('No room.', 'QuotaExceededError');
      held.set(key, text);
    },
  };
}

const first: Workspace = { ...emptyWorkspace, scenarios: [planned('a', { name: 'First' })] };
const named = (name: string): Workspace => rename(first, 'a', name);
/** Two edits, of which the second was taken back. */
const lived = undone(edited(edited(startHistory(first), named('Second'), 'the name'), named('Third'), 'another name'));
const namesIn = (steps: History<Workspace>['past']): unknown[] =>
  steps.map(({ value, edit }) => [value.scenarios[0]?.name, edit]);

/** What a page that begins with a workspace recalls from a storage. */
function recalled(storage: Storage, history: History<Workspace>): History<Workspace> {
  const plans = { history };
  const steps = rememberedSteps(storage);
  if (steps !== null) recallSteps({ plans } as unknown as ShelfParts, steps);
  return plans.history;
}

describe('steps that can be taken back', () => {
  it('are there again where the page begins with what they led to', () => {
    const storage = storageWith();
    rememberSteps(storage, lived);
    const history = recalled(storage, startHistory(named('Second')));
    expect(namesIn(history.past)).toEqual([['First', 'the name']]);
    expect(namesIn(history.future)).toEqual([['Third', 'another name']]);
    expect(undone(history).present).toEqual(first);
  });

  it('go on before edits made since, after which nothing is to be done again', () => {
    const storage = storageWith();
    rememberSteps(storage, lived);
    const since = edited(startHistory(named('Second')), named('Fourth'), 'since');
    const history = recalled(storage, since);
    expect(namesIn(history.past)).toEqual([
      ['First', 'the name'],
      ['Second', 'since'],
    ]);
    expect(history.future).toEqual([]);
    expect(beginningOf(history)).toEqual(first);
  });

  it('are let be where the page begins with something else, as after an edit in another tab', () => {
    const storage = storageWith();
    rememberSteps(storage, lived);
    const other = startHistory(named('Other'));
    expect(recalled(storage, other)).toBe(other);
  });

  it('are remembered no further back than there is room, and without room not at all', () => {
    let history = startHistory(first);
    for (let step = 0; step < 80; step += 1) history = edited(history, named(String(step)), 'the name');
    const storage = storageWith();
    rememberSteps(storage, history);
    expect(rememberedSteps(storage)?.past).toHaveLength(50);
    const full = storageWith(100);
    rememberSteps(full, history);
    expect(full.getItem(KEY)).toBeNull();
  });

  it.each([
    '',
    '{',
    '[]',
    '{"present":"x"}',
    '{"present":1,"past":[],"future":[]}',
    '{"present":"x","past":{},"future":[]}',
  ])('are none in %j', (text) => {
    const storage = storageWith();
    storage.setItem(KEY, text);
    expect(rememberedSteps(storage)).toBeNull();
  });

  it('end where one cannot be read', () => {
    const storage = storageWith();
    rememberSteps(storage, edited(lived, named('Last'), 'last'));
    const steps = rememberedSteps(storage);
    const [oldest, ...later] = steps?.past ?? [];
    storage.setItem(KEY, JSON.stringify({ ...steps, past: [{ ...oldest, text: '{' }, ...later] }));
    const past = recalled(storage, startHistory(named('Last'))).past;
    expect(namesIn(past)).toEqual([['Second', 'last']]);
  });

  it('are no more than a history holds', () => {
    const step = { value: 0, edit: 'x' };
    const long = continued(
      { past: [step], present: 1, future: [], about: null },
      { past: Array(300).fill(step), future: [] },
    );
    expect(long.past).toHaveLength(200);
  });
});
