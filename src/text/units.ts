import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { inLanguage } from '../language/spoken.ts';
import { percent, plain, signed, whole } from './numbers.ts';

export type Unit = LeverDefinition['unit'] | DriverDefinition['unit'];

export const UNIT_WORDS = inLanguage('UNIT_WORDS', {
  points: (signed: string): string => `${signed} points`,
  pointsBeside: 'points',
  percentagePoints: ' percentage points',
  aChildAYear: ' a child a year',
  childrenAWorker: ' children a social worker',
  children: (signed: string): string => `${signed} children`,
  each: 'each',
  ofToday: '% of today',
  aYear: '% a year',
  asMeasured: 'as measured',
  times: (times: string): string => `${times} times as measured`,
  timesBeside: ' times as measured',
  timesShort: 'times',
} as const);

/** How a unit is typed, written and compared. `scale` turns the model's number into the typed one. */
interface UnitWords {
  readonly scale: number;
  readonly prefix: string;
  readonly suffix: string;
  /** What still fits beside a field. */
  readonly shortSuffix: string;
  readonly write: (value: number) => string;
  /** The same where there is room for a few letters only; as `write` when left out. */
  readonly row?: (value: number) => string;
  readonly change: (value: number) => string;
}

/** Hides the dust of binary fractions: 0.35 - 0.2 is 15 points, not 14.999999. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function timesInWords(value: number): string {
  return tidy(value) === 1 ? UNIT_WORDS.asMeasured : UNIT_WORDS.times(plain(tidy(value)));
}

const UNITS: Readonly<Record<Unit, UnitWords>> = {
  share: {
    scale: 100,
    prefix: '',
    suffix: '%',
    shortSuffix: '%',
    write: percent,
    change: (value) => UNIT_WORDS.points(signed(tidy(value * 100), plain)),
  },
  poundsPerChild: {
    scale: 1,
    prefix: '£',
    suffix: UNIT_WORDS.aChildAYear,
    shortSuffix: '',
    write: (value) => `£${whole(value)}`,
    change: (value) => signed(tidy(value), (size) => `£${whole(size)}`),
  },
  childrenPerWorker: {
    scale: 1,
    prefix: '',
    suffix: UNIT_WORDS.childrenAWorker,
    shortSuffix: UNIT_WORDS.each,
    write: (value) => `${plain(tidy(value))}${UNIT_WORDS.childrenAWorker}`,
    row: (value) => `${plain(tidy(value))} ${UNIT_WORDS.each}`,
    change: (value) => UNIT_WORDS.children(signed(tidy(value), plain)),
  },
  shareOfToday: {
    scale: 100,
    prefix: '',
    suffix: UNIT_WORDS.ofToday,
    shortSuffix: '%',
    write: (value) => `${plain(tidy(value * 100))}${UNIT_WORDS.ofToday}`,
    change: (value) => `${signed(tidy(value * 100), plain)}%`,
  },
  sharePerYear: {
    scale: 100,
    prefix: '',
    suffix: UNIT_WORDS.aYear,
    shortSuffix: UNIT_WORDS.aYear,
    write: (value) => `${signed(tidy(value * 100), plain)}${UNIT_WORDS.aYear}`,
    change: (value) => `${signed(tidy(value * 100), plain)}${UNIT_WORDS.aYear}`,
  },
  changeShare: {
    scale: 100,
    prefix: '',
    suffix: '%',
    shortSuffix: '%',
    write: (value) => `${signed(tidy(value * 100), plain)}%`,
    change: (value) => `${signed(tidy(value * 100), plain)}%`,
  },
  points: {
    scale: 1,
    prefix: '',
    suffix: UNIT_WORDS.percentagePoints,
    shortSuffix: UNIT_WORDS.pointsBeside,
    write: (value) => `${signed(tidy(value), plain)}${UNIT_WORDS.percentagePoints}`,
    row: (value) => UNIT_WORDS.points(signed(tidy(value), plain)),
    change: (value) => UNIT_WORDS.points(signed(tidy(value), plain)),
  },
  times: {
    scale: 1,
    prefix: '',
    suffix: UNIT_WORDS.timesBeside,
    shortSuffix: UNIT_WORDS.timesShort,
    write: timesInWords,
    change: timesInWords,
  },
};

export function unitWords(unit: Unit): UnitWords {
  return UNITS[unit];
}

/** A value where there is room for a few letters only. */
export function rowWords(unit: Unit, value: number): string {
  const { row, write } = UNITS[unit];
  return (row ?? write)(value);
}

/** A value of the model as it is typed: 0.8 as 80. */
export function toTyped(unit: Unit, value: number): number {
  return tidy(value * UNITS[unit].scale);
}

export function fromTyped(unit: Unit, typed: number): number {
  return tidy(typed) / UNITS[unit].scale;
}
