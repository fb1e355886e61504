import {
  CARE_ENDS,
  LEGAL_STATUSES,
  PERMANENCE_KINDS,
  placeIn,
  PLACEMENT_GROUPS,
  PROVIDERS,
  STARTS,
} from '../returns/record-lists.ts';
import { NONE, type CareTable, type Records } from '../returns/records.ts';
import type { Calendar } from './calendar.ts';
import { invented, INVENTED_FOR } from './invented.ts';
import type { Life } from './lives.ts';
import type { Run, Stay } from './stays.ts';

interface CareRow {
  readonly child: number;
  readonly period: number;
  readonly start: number;
  readonly end: number;
  readonly began: number;
  readonly legal: number;
  readonly placement: number;
  readonly provider: number;
  readonly ended: number;
}

/** One period of care: whose, its number among all, and its stays, one for each placement. */
export interface CarePeriod {
  readonly child: number;
  readonly life: Life;
  readonly period: number;
  readonly run: Run;
}

/** Where the model says a child goes, as a return says why care ended. */
const ENDS: Readonly<Record<string, (typeof CARE_ENDS)[number]>> = {
  'returned-home': 'home',
  'special-guardianship': 'special-guardianship',
  adopted: 'adopted',
  'left-care-otherwise': 'otherwise',
  'turned-18': 'turned-18',
};

const PROVIDER_OF: Readonly<Record<string, (typeof PROVIDERS)[number]>> = {
  'with-parents': 'parents',
  kinship: 'own',
  'in-house-foster': 'own',
  'placed-for-adoption': 'own',
  other: 'other-public',
};

const placementOf = ({ state }: Stay): string => state.slice('care.'.length);

/** The table of episodes of care. */
export function careTable(periods: readonly CarePeriod[], calendar: Calendar): CareTable {
  const rows = periods.flatMap((period) => rowsOf(period, calendar));
  return {
    size: rows.length,
    child: Int32Array.from(rows, ({ child }) => child),
    period: Int32Array.from(rows, ({ period }) => period),
    start: Int32Array.from(rows, ({ start }) => start),
    end: Int32Array.from(rows, ({ end }) => end),
    began: Uint8Array.from(rows, ({ began }) => began),
    legal: Uint8Array.from(rows, ({ legal }) => legal),
    placement: Uint8Array.from(rows, ({ placement }) => placement),
    provider: Uint8Array.from(rows, ({ provider }) => provider),
    ended: Uint8Array.from(rows, ({ ended }) => ended),
  };
}

function rowsOf({ child, life, period, run }: CarePeriod, calendar: Calendar): CareRow[] {
  return run.stays.map((stay, at) => ({
    child,
    period,
    start: calendar.dayIn(life, stay.from),
    end: stay.until === null ? NONE : calendar.dayIn(life, stay.until, stay.to === 'turned-18'),
    began: placeIn(STARTS, at === 0 ? 'began' : 'placement'),
    legal: placeIn(LEGAL_STATUSES, legalOf(life, stay)),
    placement: PLACEMENT_GROUPS.findIndex((each) => each === placementOf(stay)),
    provider: placeIn(PROVIDERS, PROVIDER_OF[placementOf(stay)] ?? 'agency'),
    ended: placeIn(CARE_ENDS, at < run.stays.length - 1 ? 'continues' : endOf(stay)),
  }));
}

const endOf = ({ to }: Stay): (typeof CARE_ENDS)[number] => (to === null ? 'open' : (ENDS[to] ?? 'unknown'));

/** The model has no legal statuses: half of all are given an order, whoever is placed for adoption the order that takes. */
function legalOf(life: Life, stay: Stay): (typeof LEGAL_STATUSES)[number] {
  if (placementOf(stay) === 'placed-for-adoption') return 'placement-order';
  if (placementOf(stay) === 'with-parents') return 'care-order';
  return invented(life, INVENTED_FOR.legal) < 0.5 ? 'accommodated' : 'care-order';
}

export function permanenceTable(periods: readonly CarePeriod[], { dayIn }: Calendar): Records['permanence'] {
  const kindOf = (before: string | null): number =>
    placeIn(PERMANENCE_KINDS, before === 'adopted' || before === 'special-guardianship' ? before : 'none');
  return {
    size: periods.length,
    child: Int32Array.from(periods, ({ child }) => child),
    day: Int32Array.from(periods, ({ life, run }) => dayIn(life, run.from)),
    kind: Uint8Array.from(periods, ({ run }) => kindOf(run.before)),
  };
}

export function adoptionTable(periods: readonly CarePeriod[], { dayIn }: Calendar): Records['adoption'] {
  const placed = periods.flatMap(({ child, life, run }) =>
    run.stays
      .filter(({ state }) => state === 'care.placed-for-adoption')
      .map(({ from }) => ({ child, day: dayIn(life, from) })),
  );
  return {
    size: placed.length,
    child: Int32Array.from(placed, ({ child }) => child),
    day: Int32Array.from(placed, ({ day }) => day),
    ceased: new Int32Array(placed.length).fill(NONE),
  };
}
