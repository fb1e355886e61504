/** A value with every value it had before, and those taken back. Never changes: an edit gives another. */
export interface History<T> {
  /** Oldest first. */
  readonly past: readonly Step<T>[];
  readonly present: T;
  /** Taken back, the next to be done again last. */
  readonly future: readonly Step<T>[];
  /** What the latest edit was about, so that one of the same can go on with it. */
  readonly about: string | null;
}

/** A value and the edit, in words, that lies between it and the present. */
export interface Step<T> {
  readonly value: T;
  readonly edit: string;
}

/** How far back one can go. */
export const MOST_STEPS = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], about: null };
}

/**
 * The history after an edit. One that changes nothing leaves no trace; one that goes on with the latest, as a lever being
 * dragged does or a name being typed, makes one step with it.
 *
 * @param edit in words, for `Undo: …`
 * @param about what the edit goes on with, `plan-a.levers.workforce`; null for an edit by itself
 */
export function edited<T>(history: History<T>, value: T, edit: string, about: string | null = null): History<T> {
  const { past, present } = history;
  if (Object.is(value, present)) return history;
  if (about !== null && about === history.about) return { past, present: value, future: [], about };
  return { past: [...past, { value: present, edit }].slice(-MOST_STEPS), present: value, future: [], about };
}

/**
 * The history with an older one before it, which led to where it began; what could be done again there still can, unless there
 * has been an edit since.
 */
export function continued<T>(history: History<T>, { past, future }: Pick<History<T>, 'past' | 'future'>): History<T> {
  const isUntouched = history.past.length === 0 && history.future.length === 0;
  return {
    ...history,
    past: [...past, ...history.past].slice(-MOST_STEPS),
    future: isUntouched ? future : history.future,
  };
}

/** What a history began with. */
export function beginningOf<T>({ past, present }: History<T>): T {
  return past[0]?.value ?? present;
}

/** Let go of what is being edited: the next edit is one by itself, even about the same thing. */
export function settled<T>(history: History<T>): History<T> {
  return history.about === null ? history : { ...history, about: null };
}

/** One edit taken back; the same history when there is none. */
export function undone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const step = past.at(-1);
  if (step === undefined) return history;
  return {
    past: past.slice(0, -1),
    present: step.value,
    future: [...future, { value: present, edit: step.edit }],
    about: null,
  };
}

/** The edit last taken back done again; the same history when there is none. */
export function redone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const step = future.at(-1);
  if (step === undefined) return history;
  return {
    past: [...past, { value: present, edit: step.edit }],
    present: step.value,
    future: future.slice(0, -1),
    about: null,
  };
}
