import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNew, duplicate, type Added } from '../../../src/workspace/additions.ts';
import {
  annotate,
  colour,
  move,
  remove,
  rename,
  setDriver,
  setEvidence,
  setLever,
  setUp,
} from '../../../src/workspace/edits.ts';
import {
  edited,
  MOST_STEPS,
  redone,
  settled,
  startHistory,
  undone,
  type History,
} from '../../../src/workspace/history.ts';
import { SCENARIO_COLOURS, type Workspace } from '../../../src/workspace/workspace.ts';
import { parseWorkspaceFile } from '../../../src/workspace/workspace-file.ts';
import { compactWorkspace } from '../../../src/workspace/workspace-text.ts';
import { anyWorkspace, emptyWorkspace } from '../../support/workspaces.ts';

type Edit = (workspace: Workspace) => Workspace;

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const which = fc.nat(7);
/** An edit of the scenario at a place, or of nothing when there are no scenarios. */
const at =
  (index: number, make: (workspace: Workspace, id: string) => Workspace): Edit =>
  (workspace) => {
    const scenario = workspace.scenarios[index % Math.max(1, workspace.scenarios.length)];
    return scenario === undefined ? workspace : make(workspace, scenario.id);
  };
const added = (before: Workspace, outcome: Added): Workspace => ('workspace' in outcome ? outcome.workspace : before);

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.string().map(
    (name): Edit =>
      (from) =>
        added(from, addNew(from, name)),
  ),
  which.map((index) => at(index, (from, id) => added(from, duplicate(from, id)))),
  which.map((index) => at(index, remove)),
  fc.tuple(which, fc.string()).map(([index, name]) => at(index, (from, id) => rename(from, id, name))),
  fc.tuple(which, fc.string()).map(([index, note]) => at(index, (from, id) => annotate(from, id, note))),
  fc.tuple(which, fc.integer()).map(([index, to]) => at(index, (from, id) => move(from, id, to))),
  fc
    .tuple(which, fc.constantFrom(...SCENARIO_COLOURS))
    .map(([index, to]) => at(index, (from, id) => colour(from, id, to))),
  fc
    .tuple(which, fc.option(number))
    .map(([index, target]) =>
      at(index, (from, id) => setLever(from, id, 'workforce', target === null ? null : { target })),
    ),
  fc
    .tuple(which, fc.option(number))
    .map(([index, change]) =>
      at(index, (from, id) => setDriver(from, id, 'thresholds', change === null ? null : { change })),
    ),
  fc
    .tuple(which, fc.constantFrom('E01', 'entries.newborn-share'), fc.option(number))
    .map(([index, entry, value]) =>
      at(index, (from, id) => setEvidence(from, id, entry, value === null ? null : { value })),
    ),
  fc.integer({ min: 1, max: 20 }).map(
    (years): Edit =>
      (from) =>
        setUp(from, { years }),
  ),
);

/** Freezes all of a value, so that an edit that changed it would throw. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const times = <T>(count: number, step: (value: T) => T, from: T): T =>
  Array.from({ length: count }).reduce<T>((value) => step(value), from);

describe('a workspace after any edits', () => {
  it('can be kept in a file and comes back from it the same', () => {
    fc.assert(
      fc.property(anyWorkspace, fc.array(anyEdit, { maxLength: 25 }), (start, edits) => {
        const workspace = edits.reduce((from, edit) => edit(from), start);
        expect(parseWorkspaceFile(compactWorkspace(workspace), 'it')).toStrictEqual({ workspace });
      }),
      { seed: 5, numRuns: 100, endOnFailure: true },
    );
  });
});

describe('taking back', () => {
  it('gives every earlier value exactly, whatever was edited, and doing again every later one', () => {
    fc.assert(
      fc.property(anyWorkspace, fc.array(anyEdit, { maxLength: 25 }), (start, edits) => {
        const values: Workspace[] = [frozen(start)];
        let history: History<Workspace> = startHistory(start);
        for (const edit of edits) {
          const next = frozen(edit(history.present));
          history = edited(history, next, 'an edit');
          if (next !== values.at(-1)) values.push(next);
        }
        const kept = values.map((value) => JSON.stringify(value));
        for (let index = values.length - 1; index >= 0; index -= 1) {
          expect(history.present).toBe(values[index]);
          if (index > 0) history = undone(history);
        }
        expect(undone(history)).toBe(history);
        for (const value of values.slice(1)) {
          history = redone(history);
          expect(history.present).toBe(value);
        }
        expect(redone(history)).toBe(history);
        expect(values.map((value) => JSON.stringify(value))).toEqual(kept);
      }),
      { seed: 4, numRuns: 100, endOnFailure: true },
    );
  });

  it('says what is taken back and what is done again', () => {
    const history = edited(edited(startHistory(0), 1, 'first'), 2, 'second');
    expect(history.past.at(-1)?.edit).toBe('second');
    expect(undone(history).past.at(-1)?.edit).toBe('first');
    expect(undone(history).future.at(-1)?.edit).toBe('second');
  });

  it('forgets what was taken back once something else is done', () => {
    const history = edited(undone(edited(startHistory(0), 1, 'first')), 2, 'other');
    expect(history.future).toEqual([]);
    expect(undone(history).present).toBe(0);
  });

  it('takes what goes on as one step, until it is let go of', () => {
    const drag = (from: History<number>, value: number): History<number> => edited(from, value, 'a lever', 'lever');
    const dragged = drag(drag(drag(startHistory(0), 1), 2), 3);
    expect(undone(dragged).present).toBe(0);
    expect(undone(drag(settled(dragged), 4)).present).toBe(3);
    expect(undone(edited(dragged, 9, 'another', 'other')).present).toBe(3);
    expect(undone(drag(undone(dragged), 5)).present).toBe(0);
  });

  it('leaves no trace of an edit that changes nothing, and keeps no more steps than it may', () => {
    const history = edited(startHistory(0), 1, 'first');
    expect(edited(history, 1, 'nothing')).toBe(history);
    let at = 1;
    const long = times(MOST_STEPS + 50, (from: History<number>) => edited(from, (at += 1), 'more'), history);
    expect(long.past.length).toBe(MOST_STEPS);
    expect(times(MOST_STEPS + 50, undone<number>, long).present).toBe(at - MOST_STEPS);
  });

  it('brings back a deleted scenario where it was', () => {
    const two = ['One', 'Two'].reduce((from, name) => added(from, addNew(from, name)), emptyWorkspace);
    const history = edited(startHistory(two), remove(two, 'one'), 'Delete One');
    expect(history.present.scenarios.map(({ id }) => id)).toEqual(['two']);
    expect(undone(history).present).toBe(two);
  });
});
