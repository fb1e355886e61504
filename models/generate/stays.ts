import { CARE_STATES } from '../care/states.ts';
import type { Life } from './lives.ts';

/** A stretch of one life in one state. */
export interface Stay {
  readonly state: string;
  readonly from: number;
  /** Month in which it ended and where that led; null when it had not. */
  readonly until: number | null;
  readonly to: string | null;
}

/** Stays that follow each other without leaving a group of states. */
export interface Run {
  readonly stays: readonly Stay[];
  readonly from: number;
  readonly until: number | null;
  readonly to: string | null;
  /** State before the run; null where the life begins with it. */
  readonly before: string | null;
}

/** States in which a census of children in need counts a child: on a plan and in care they are in need too. */
const IN_NEED: ReadonlySet<string> = new Set([
  'child-in-need',
  'child-in-need-after-plan',
  'child-protection',
  'pre-proceedings',
  ...CARE_STATES,
]);
const IN_CARE: ReadonlySet<string> = new Set(CARE_STATES);

export const isInCare = (state: string): boolean => IN_CARE.has(state);
export const isInNeed = (state: string): boolean => IN_NEED.has(state);

/** Whether returns speak of a child at all: one who was in early help, in need or in care. */
export const isKnown = ({ arrivals }: Life): boolean => arrivals.some(({ to }) => to === 'early-help' || isInNeed(to));

/** A life as stays, one for each arrival but those at an exit. */
export function staysOf({ arrivals }: Life, isState: (place: string) => boolean): Stay[] {
  return arrivals.flatMap(({ month, to }, at) => {
    const next = arrivals[at + 1];
    return isState(to) ? [{ state: to, from: month, until: next?.month ?? null, to: next?.to ?? null }] : [];
  });
}

/** The longest runs of stays in a group of states. */
export function runsOf(stays: readonly Stay[], isIn: (state: string) => boolean): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < stays.length; at += 1) {
    if (!isIn(stays[at]?.state ?? '')) continue;
    let end = at;
    while (isIn(stays[end + 1]?.state ?? '')) end += 1;
    const own = stays.slice(at, end + 1);
    const [first, last] = [own[0], own.at(-1)];
    if (first && last)
      runs.push({ stays: own, from: first.from, until: last.until, to: last.to, before: stays[at - 1]?.state ?? null });
    at = end;
  }
  return runs;
}
