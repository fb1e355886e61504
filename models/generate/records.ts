import { ANSWERS, NEED_ENDS, placeIn, PLANS_NOT_KNOWN, SEXES } from '../returns/record-lists.ts';
import { noRecords } from '../returns/no-records.ts';
import {
  NONE,
  type ChildTable,
  type LetterTable,
  type NeedTable,
  type PlanTable,
  type Records,
} from '../returns/records.ts';
import { yearEnd, yearStart } from '../returns/days.ts';
import type { Calendar } from './calendar.ts';
import { invented, INVENTED_FOR } from './invented.ts';
import { adoptionTable, careTable, permanenceTable, type CarePeriod } from './care-rows.ts';
import type { Life } from './lives.ts';
import { isInCare, isInNeed, isKnown, runsOf, staysOf, type Run, type Stay } from './stays.ts';

/** One child with the parts of their life that returns speak of. */
interface Known {
  readonly child: number;
  readonly life: Life;
  readonly stays: readonly Stay[];
  readonly care: readonly Run[];
  readonly need: readonly Run[];
}

/** Lives to write down, and what they cannot say for themselves. */
export interface Written {
  readonly lives: readonly Life[];
  readonly isState: (place: string) => boolean;
  readonly isUnaccompanied: (life: Life) => boolean;
  readonly calendar: Calendar;
  /** Years of returns, each named by the 31 March on which it ends. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * What an authority's returns would hold of simulated children. Children who were never in early help, in need or in care in those years are left out, as they
 * would be; so is a plan that had ended before.
 */
export function recordsOfLives(written: Written): Records {
  const { calendar, firstYear, lastYear } = written;
  const known = knownOf(written);
  const all = [{ from: yearStart(firstYear), to: yearEnd(lastYear) }];
  const periods = known
    .flatMap(({ child, life, care }) => care.map((run) => ({ child, life, run })))
    .map((each, period): CarePeriod => ({ ...each, period }));
  return {
    ...noRecords(),
    children: childTable(known, written),
    care: careTable(periods, calendar),
    need: needTable(known, calendar),
    plans: planTable(known, calendar),
    letters: letterTable(known, calendar),
    earlyHelp: columnsOf(rowsIn(known, 'early-help'), calendar),
    permanence: permanenceTable(periods, calendar),
    adoption: adoptionTable(periods, calendar),
    windows: { care: all, need: all, plans: all, letters: all, earlyHelp: all },
    asOf: yearEnd(lastYear),
  };
}

function knownOf({ lives, isState }: Written): Known[] {
  return lives.filter(isKnown).map((life, child) => {
    const stays = staysOf(life, isState);
    return { child, life, stays, care: runsOf(stays, isInCare), need: runsOf(stays, isInNeed) };
  });
}

function childTable(known: readonly Known[], { calendar, isUnaccompanied }: Written): ChildTable {
  return {
    size: known.length,
    birth: Int32Array.from(known, ({ life }) => calendar.birthOf(life)),
    unborn: new Uint8Array(known.length),
    sex: Uint8Array.from(known, ({ life }) =>
      placeIn(SEXES, invented(life, INVENTED_FOR.sex) < 0.5 ? 'female' : 'male'),
    ),
    uasc: Uint8Array.from(known, ({ life }) => (isUnaccompanied(life) ? 1 : 0)),
  };
}

interface Row {
  readonly child: number;
  readonly life: Life;
  readonly from: number;
  readonly until: number | null;
  readonly to: string | null;
}

const columnsOf = (rows: readonly Row[], { dayIn }: Calendar) => ({
  size: rows.length,
  child: Int32Array.from(rows, ({ child }) => child),
  start: Int32Array.from(rows, ({ life, from }) => dayIn(life, from)),
  end: Int32Array.from(rows, ({ life, until, to }) => (until === null ? NONE : dayIn(life, until, to === 'turned-18'))),
});

const rowsIn = (known: readonly Known[], state: string): Row[] =>
  known.flatMap(({ child, life, stays }) =>
    stays.filter((stay) => stay.state === state).map((stay) => ({ child, life, ...stay })),
  );

const NEED_ENDED: Readonly<Record<string, (typeof NEED_ENDS)[number]>> = {
  adopted: 'adopted',
  'special-guardianship': 'special-guardianship',
  'turned-18': 'adult-services',
  'left-care-otherwise': 'other-authority',
};

function needTable(known: readonly Known[], calendar: Calendar): NeedTable {
  const rows = known.flatMap(({ child, life, need }) => need.map((run) => ({ child, life, ...run })));
  return {
    ...columnsOf(rows, calendar),
    ended: Uint8Array.from(rows, ({ to }) =>
      placeIn(NEED_ENDS, to === null ? 'open' : (NEED_ENDED[to] ?? 'no-longer-in-need')),
    ),
    noFurtherAction: new Uint8Array(rows.length),
  };
}

function planTable(known: readonly Known[], calendar: Calendar): PlanTable {
  const rows = known.flatMap(({ child, life, stays }) =>
    stays
      .filter(({ state }) => state === 'child-protection')
      .map((stay, nth) => ({ child, life, ...stay, before: plansBefore(stays[0]?.state ?? '', nth) })),
  );
  return { ...columnsOf(rows, calendar), before: Uint8Array.from(rows, ({ before }) => before) };
}

/** Plans before the nth that was seen, from 0: a life that begins on a plan or later may hold more than was seen. */
function plansBefore(begun: string, nth: number): number {
  if (begun === 'child-in-need' || begun === 'early-help') return nth;
  return begun.endsWith('after-plan') ? nth + 1 : PLANS_NOT_KNOWN;
}

function letterTable(known: readonly Known[], calendar: Calendar): LetterTable {
  const rows = rowsIn(known, 'pre-proceedings');
  const columns = columnsOf(rows, calendar);
  const unknown = new Uint8Array(rows.length).fill(placeIn(ANSWERS, 'unknown'));
  return {
    ...columns,
    letter: columns.start,
    court: Int32Array.from(rows, ({ to }, row) => (isInCare(to ?? '') ? (columns.end[row] ?? NONE) : NONE)),
    offered: unknown,
    held: unknown,
  };
}
