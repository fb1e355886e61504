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
  readonly change: (value: number) => string;
}

/** Hides the dust of binary fractions: 0.35 - 0.2 is 15 points, not 14.999999. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
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
    shortSuffix: '',
    write: (value) => `${plain(tidy(value))} children a social worker`,
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
    shortSuffix: '%',
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
    shortSuffix: '',
    write: (value) => `${signed(tidy(value), plain)} points`,
    change: (value) => `${signed(tidy(value), plain)} points`,
  },
  times: {
    scale: 1,
    prefix: '',
    suffix: ' times as much as the evidence holds',
    shortSuffix: '',
    write: (value) => `${plain(tidy(value))} times`,
    change: (value) => `${signed(tidy(value), plain)} times`,
  },
};

export function unitWords(unit: Unit): UnitWords {
  return UNITS[unit];
}

/** A value of the model as it is typed: 0.8 as 80. */
export function toTyped(unit: Unit, value: number): number {
  return tidy(value * UNITS[unit].scale);
}

export function fromTyped(unit: Unit, typed: number): number {
  return tidy(typed) / UNITS[unit].scale;
}
