import { returnYearOf, yearEnd, yearStart } from './days.ts';
import type { Part } from './part.ts';
import type { RawRows } from './raw-rows.ts';
import { RECORD_KINDS, type RecordKind, type Window } from './records.ts';
import { SHAPES, type TableId } from './shapes.ts';

/** A year counts as one that the rows are of when at least this share of the fullest year's events are in it. */
const SHARE_OF_FULLEST = 0.25;
/** Annex A goes back six months from the day it is made. */
const DAYS_OF_LISTS = 182;
/** Pre-proceedings have been in the census since the one of 2026. */
const FIRST_CENSUS_WITH_LETTERS = 2026;

/** For each kind of record, what each file that lists it speaks of; not yet joined. */
export type Coverage = Readonly<Record<RecordKind, readonly Window[]>>;

/** Tables that say of every child whether it is in a state. */
const LISTING: Readonly<Record<RecordKind, readonly TableId[]>> = {
  care: ['episodes', 'list8'],
  need: ['cinDetails', 'list6'],
  plans: ['cinDetails', 'list7'],
  letters: ['cinPreProceedings'],
  earlyHelp: ['list2'],
};

/**
 * What the files speak of, told from their rows: an SSDA903 return from the years in which its episodes end, a census from its reference
 * date, Annex A from the latest day in any of its lists. Settles the last day of every part on the way.
 */
export function coverageOf(raw: RawRows): Coverage {
  const windows = new Map(raw.parts.map((part) => [part, windowOf(part, raw)] as const));
  for (const [part, { to }] of windows) part.to = to;
  const of = (kind: RecordKind): Window[] =>
    raw.parts.flatMap((part) => {
      const window = windows.get(part);
      const lists = LISTING[kind].includes(part.table) || (kind === 'letters' && hasLetters(part));
      return window !== undefined && lists && window.to > -Infinity ? [window] : [];
    });
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, of(kind)])) as Record<RecordKind, Window[]>;
}

const hasLetters = (part: Part): boolean =>
  part.table === 'cinDetails' && part.to > -Infinity && returnYearOf(part.to) >= FIRST_CENSUS_WITH_LETTERS;

function windowOf(part: Part, raw: RawRows): Window {
  switch (SHAPES[part.table].family) {
    case 'ssda903':
      return part.table === 'episodes' ? yearsOf(part) : yearsOfSameYear(part, raw);
    case 'cin':
      return wholeYear(part.to > -Infinity ? part.to : lastDayOf(part.file, raw));
    case 'annex-a': {
      const to = lastDayOfLists(part, raw);
      return { from: to - DAYS_OF_LISTS, to };
    }
  }
}

const wholeYear = (to: number): Window =>
  to > -Infinity ? { from: yearStart(returnYearOf(to)), to } : { from: to, to };

/** The years of episodes: in a return of one year no episode ended before it, so each year that many end in is one of its years. */
function yearsOf({ starts, ends }: Part): Window {
  const endYears = fullYears(ends);
  const last = Math.max(...endYears, ...fullYears(starts));
  if (last === -Infinity) return { from: last, to: last };
  let first = endYears.length === 0 ? last : Math.max(...endYears);
  while (endYears.includes(first - 1)) first -= 1;
  return { from: yearStart(first), to: yearEnd(last) };
}

function fullYears(counts: ReadonlyMap<number, number>): number[] {
  const fullest = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count >= fullest * SHARE_OF_FULLEST).map(([year]) => year);
}

/** A header is as old as the episodes of its own file, as in XML, or as those that name the same year. */
function yearsOfSameYear({ file, year }: Part, raw: RawRows): Window {
  const same = raw.parts.find(
    (part) => part.table === 'episodes' && part.year === year && (part.file === file || year !== null),
  );
  return same === undefined ? { from: -Infinity, to: -Infinity } : yearsOf(same);
}

const lastDayOf = (file: number, raw: RawRows): number =>
  Math.max(...raw.parts.filter((part) => part.file === file).map(({ lastDay }) => lastDay));

/** Lists in one workbook were made on one day; single ones are taken to belong together. */
function lastDayOfLists({ file }: Part, raw: RawRows): number {
  const lists = raw.parts.filter((part) => SHAPES[part.table].family === 'annex-a');
  const single = (part: Part): boolean => lists.filter((other) => other.file === part.file).length === 1;
  const together = lists.filter(
    (part) => part.file === file || (single(part) && lists.some((own) => own.file === file && single(own))),
  );
  return Math.max(...together.map(({ lastDay }) => lastDay));
}

/** Stretches in order, those that touch or overlap made one. */
export function joinedWindows(windows: readonly Window[]): Window[] {
  const joined: Window[] = [];
  for (const window of windows.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && window.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    else joined.push(window);
  }
  return joined;
}

/** The last day that any file which lists a kind speaks of; -Infinity when there is none. */
export const lastDay = (windows: readonly Window[]): number => Math.max(...windows.map(({ to }) => to));
