import type { ScenarioJourneys } from '../../models/run/journeys.ts';
import type { Cell } from '../exports/sheet.ts';
import { isTooFew, TOO_FEW } from '../exports/suppress.ts';
import type { FollowedChildren } from '../results/followed.ts';
import { pairOfJourneys } from '../results/followed.ts';
import { addMonths } from '../state/months.ts';
import { footnote } from '../text/charts.ts';
import { followedInWords, JOURNEYS, sampleNote, share, since } from '../text/journeys.ts';
import type { Palette } from './palette.ts';
import type { Box } from './plot.ts';
import type { Framed } from './scene.ts';
import { stroke, text, type Point, type Shape } from './shapes.ts';
import { plainly } from './withheld.ts';

export const EDGE = 24;
const YEAR = 12;

/** Names a scenario as the pictures do. */
export function nameOf(id: string, { asked }: FollowedChildren): string {
  return asked.scenarios.find((scenario) => scenario.id === id)?.name ?? JOURNEYS.baseline;
}

/** Whether children are followed from a reader's own data, of which fewer than ten are withheld from files. */
export const isOwnData = ({ asked }: FollowedChildren): boolean => asked.request.baseline.own === true;

/** Whether a share of the children followed is withheld from files: it stands for fewer than ten of them. */
export function isWithheld(
  followed: FollowedChildren,
  { followed: children }: ScenarioJourneys,
  part: number,
): boolean {
  return isOwnData(followed) && isTooFew(part * children);
}

/** A share of the children followed as a file has it. */
export function shareCell(followed: FollowedChildren, journeys: ScenarioJourneys, part: number): Cell {
  return isWithheld(followed, journeys, part) ? TOO_FEW : part;
}

/** The words round a picture of children followed in a file: of a reader's own data without figures. */
export function savedWords(followed: FollowedChildren, words: Framed): Framed {
  return isOwnData(followed) ? plainly(words) : words;
}

/** Last month of the run, for the names of files. */
export function untilOf({ asked: { request } }: FollowedChildren): string {
  return addMonths(`${String(request.baseline.year)}-04`, request.years * YEAR - 1);
}

/** Who was followed, then source, runs and seed. */
export function journeyFootnote(followed: FollowedChildren): string {
  const { asked, journeys } = followed;
  const { from, until, follow } = journeys.window;
  const first = `${String(asked.request.baseline.year)}-04`;
  const children = pairOfJourneys(followed).reduce((most, each) => Math.max(most, each.followed), 0);
  const who = followedInWords(children, addMonths(first, from), addMonths(first, until - 1), follow);
  const { label: place } = asked.request.baseline;
  const { modelVersion, replicates: runs, oneIn } = journeys;
  return `${who} ${sampleNote(oneIn)} ${footnote({ place, runs, seed: asked.request.seed, modelVersion })}`;
}

/** Months that have a label or a row: every year, thinned, and the last. */
export function yearMarks(follow: number, every = 1): number[] {
  const step = follow < YEAR ? Math.max(1, Math.ceil(follow / 3)) : YEAR * every;
  const marks = Array.from({ length: Math.floor(follow / step) + 1 }, (_, at) => at * step);
  return marks.at(-1) === follow ? marks : [...marks, follow];
}

/** Where a month and a share are in a box. */
export function placing({ left, right, top, bottom }: Box, follow: number) {
  return {
    x: (month: number): number => left + (month / Math.max(1, follow)) * (right - left),
    y: (part: number): number => bottom - part * (bottom - top),
  };
}

/** Lines at every quarter of all, and the years beneath. */
export function shareAxes(box: Box, follow: number, { muted: colour, rule }: Palette): Shape[] {
  const { x, y } = placing(box, follow);
  const shares = [0, 0.25, 0.5, 0.75, 1].flatMap((part): Shape[] => {
    const across: Point[] = [
      [box.left, y(part)],
      [box.right, y(part)],
    ];
    return [
      stroke(across, rule, 1),
      text([box.left - 8, y(part) + 5], share(part), { colour, anchor: 'end', size: 13 }),
    ];
  });
  return [...shares, ...monthLabels(x, box.bottom + 22, follow, colour)];
}

/** Room that a label needs before the one at the end. */
const LABEL_ROOM = 70;
const LEAST_BETWEEN = 34;

/** The years beneath a picture: all that fit, the last with its unit. */
export function monthLabels(x: (month: number) => number, y: number, follow: number, colour: string): Shape[] {
  const every = [1, 2, 3].find((step) => x(YEAR * step) - x(0) >= LEAST_BETWEEN) ?? 6;
  const marks = yearMarks(follow, every).filter((month) => month === follow || x(follow) - x(month) >= LABEL_ROOM);
  return marks.map((month) => {
    const words = month === follow ? since(month) : String(follow < YEAR ? month : month / YEAR);
    return text([x(month), y], words, { colour, size: 13, anchor: month === follow ? 'end' : 'middle' });
  });
}
