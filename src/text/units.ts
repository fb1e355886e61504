import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { percent, plain, signed, whole } from './numbers.ts';

export type Unit = LeverDefinition['unit'] | DriverDefinition['unit'];

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
  return tidy(value) === 1 ? 'as measured' : `${plain(tidy(value))} times as measured`;
}

const UNITS: Readonly<Record<Unit, UnitWords>> = {
  share: {
    scale: 100,
    prefix: '',
    suffix: '%',
    shortSuffix: '%',
    write: percent,
    change: (value) => `${signed(tidy(value * 100), plain)} points`,
  },
  poundsPerChild: {
    scale: 1,
    prefix: '£',
    suffix: ' a child a year',
    shortSuffix: '',
    write: (value) => `£${whole(value)}`,
    change: (value) => signed(tidy(value), (size) => `£${whole(size)}`),
  },
  childrenPerWorker: {
    scale: 1,
    prefix: '',
    suffix: ' children a social worker',
    shortSuffix: 'each',
    write: (value) => `${plain(tidy(value))} children a social worker`,
    row: (value) => `${plain(tidy(value))} each`,
    change: (value) => `${signed(tidy(value), plain)} children`,
  },
  shareOfToday: {
    scale: 100,
    prefix: '',
    suffix: '% of today',
    shortSuffix: '%',
    write: (value) => `${percent(value)} of today`,
    change: (value) => `${signed(tidy(value * 100), plain)}%`,
  },
  sharePerYear: {
    scale: 100,
    prefix: '',
    suffix: '% a year',
    shortSuffix: '% a year',
    write: (value) => `${signed(tidy(value * 100), plain)}% a year`,
    change: (value) => `${signed(tidy(value * 100), plain)}% a year`,
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
    suffix: ' percentage points',
    shortSuffix: 'points',
    write: (value) => `${signed(tidy(value), plain)} percentage points`,
    row: (value) => `${signed(tidy(value), plain)} points`,
    change: (value) => `${signed(tidy(value), plain)} points`,
  },
  times: {
    scale: 1,
    prefix: '',
    suffix: ' times as measured',
    shortSuffix: 'times',
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
