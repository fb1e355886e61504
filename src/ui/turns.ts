import { flushSync, tick } from 'svelte';

let waiting = new Map<Turn, () => void>();
const { port1, port2 } = new MessageChannel();
let underWay = false;
let listeners: (() => void)[] = [];

/** Room for one piece of work on the screen that can wait for a moment, so that no hand waits for all of them together. */
export class Turn {
  /** Whoever asks again before the turn has come keeps the place, with the newer work. */
  take(work: () => void): void {
    waiting.set(this, work);
    begin();
  }

  /** The rest of a part that has begun: before all that waits, so that a page grows from the top. */
  goOn(work: () => void): void {
    waiting.delete(this);
    waiting = new Map([[this, work], ...waiting]);
    begin();
  }

  /** Gives up what waits. */
  readonly leave = (): void => {
    waiting.delete(this);
  };
}

function begin(): void {
  if (underWay) return;
  underWay = true;
  port2.postMessage(null);
}

/** Starts something when its turn comes, and gives what comes of it. */
export function inTurn<T>(start: () => Promise<T>): Promise<T> {
  return new Promise((resolve) => {
    new Turn().take(() => {
      resolve(start());
    });
  });
}

/** Fulfilled in a task of its own: what comes after it is not done in one go with what came before. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    new Turn().take(resolve);
  });
}

/** Fulfilled once nothing waits. */
export function turnsTaken(): Promise<void> {
  return underWay ? new Promise((resolve) => listeners.push(resolve)) : Promise.resolve();
}

/** Fulfilled once what has changed has been put on the page and nothing waits. */
export async function drawn(): Promise<void> {
  await tick();
  await turnsTaken();
}

/** Does all that waits at once: what is about to be printed has no moment to wait. */
export function takeAllTurns(): void {
  while (takeOne()) flushSync();
}

// A message is a task of its own: what a hand does meanwhile, and the picture, come between one piece and the next.
port1.onmessage = () => {
  try {
    takeOne();
    // What a piece puts on the screen may have parts that ask for a turn themselves: after this, they have.
    flushSync();
  } finally {
    // One that fails is reported as any error is, and keeps none of the others from its turn.
    underWay = waiting.size > 0;
    if (underWay) port2.postMessage(null);
    else tellListeners();
  }
};

function takeOne(): boolean {
  const [next] = waiting;
  if (next === undefined) return false;
  const [turn, work] = next;
  waiting.delete(turn);
  work();
  return true;
}

function tellListeners(): void {
  const told = listeners;
  listeners = [];
  for (const tell of told) tell();
}
