import { columnOf, bytesOf } from './columns.ts';
import { coverageOf, joinedWindows, lastDay } from './coverage.ts';
import { isInYears, type ReturnCodes } from './codes.ts';
import { returnYearOf } from './days.ts';
import { remark, type RawAdoption, type RawPermanence, type RawRow, type RawRows, type RawSpell } from './raw-rows.ts';
import { NONE, RECORD_KINDS, type RecordKind, type Records, type Window } from './records.ts';
import { settleCare } from './settle-care.ts';
import { settleChildren } from './settle-children.ts';
import { SHAPES } from './shapes.ts';
import { closeUnseen, oneForEachStart, repeats, withoutKnownAlready } from './settle-spells.ts';

/** The records that all rows come to, with remarks on every row that is not in them as it stood. */
export function toRecords(raw: RawRows, codes: ReturnCodes): Records {
  const coverage = coverageOf(raw);
  remarkOtherYears(raw, codes);
  const children = settleChildren(raw);
  const care = settleCare(raw.care, children.birth, lastDay(coverage.care));
  const spells = <Kind extends RawSpell>(rows: readonly Kind[], kind: RecordKind): Kind[] => {
    const last = lastDay(coverage[kind]);
    const kept = withoutKnownAlready(oneForEachStart(rows, last));
    closeUnseen(kept, last);
    return kept;
  };
  const need = spells(raw.need, 'need');
  const plans = spells(raw.plans, 'plans');
  const letters = spells(raw.letters, 'letters');
  const earlyHelp = spells(raw.earlyHelp, 'earlyHelp');
  const permanence = oneForEachDay(raw.permanence);
  const adoption = oneForEachDay(raw.adoption);
  return {
    children,
    care: {
      ...spellColumns(care),
      period: columnOf(care, ({ period }) => period),
      began: bytesOf(care, ({ began }) => began),
      legal: bytesOf(care, ({ legal }) => legal),
      placement: bytesOf(care, ({ placement }) => placement),
      provider: bytesOf(care, ({ provider }) => provider),
      ended: bytesOf(care, ({ ended }) => ended),
    },
    need: {
      ...spellColumns(need),
      ended: bytesOf(need, ({ ended, end }) => (end === NONE ? 1 : ended)),
      noFurtherAction: bytesOf(need, ({ noFurtherAction }) => noFurtherAction),
    },
    plans: { ...spellColumns(plans), before: bytesOf(plans, ({ before }) => before) },
    letters: {
      ...spellColumns(letters),
      letter: columnOf(letters, ({ letter }) => letter),
      court: columnOf(letters, ({ court }) => court),
      offered: bytesOf(letters, ({ offered }) => offered),
      held: bytesOf(letters, ({ held }) => held),
    },
    earlyHelp: spellColumns(earlyHelp),
    permanence: { ...dayColumns(permanence), kind: bytesOf(permanence, ({ kind }) => kind) },
    adoption: { ...dayColumns(adoption), ceased: columnOf(adoption, ({ ceased }) => ceased) },
    windows: Object.fromEntries(RECORD_KINDS.map((kind) => [kind, joinedWindows(coverage[kind])])) as Record<
      RecordKind,
      Window[]
    >,
    asOf: Math.max(NONE, ...RECORD_KINDS.map((kind) => lastDay(coverage[kind]))),
  };
}

interface SpellColumns {
  readonly size: number;
  readonly child: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const spellColumns = (rows: readonly RawSpellLike[]): SpellColumns => ({
  size: rows.length,
  child: columnOf(rows, ({ child }) => child),
  start: columnOf(rows, ({ start }) => start),
  end: columnOf(rows, ({ end }) => end),
});

type RawSpellLike = Pick<RawSpell, 'child' | 'start' | 'end'>;

const dayColumns = (
  rows: readonly (RawRow & { readonly day: number })[],
): { size: number; child: Int32Array; day: Int32Array } => ({
  size: rows.length,
  child: columnOf(rows, ({ child }) => child),
  day: columnOf(rows, ({ day }) => day),
});

/** By child, then day, each once: returns repeat them every year. */
function oneForEachDay<Kind extends RawPermanence | RawAdoption>(rows: readonly Kind[]): Kind[] {
  const sorted = rows.toSorted((one, other) =>
    one.child === other.child ? one.day - other.day || compared(other.part.to, one.part.to) : one.child - other.child,
  );
  return sorted.filter((row, at) => {
    const before = sorted[at - 1];
    const repeated = before?.child === row.child && before.day === row.day;
    if (repeated) remark(row, repeats(before, row));
    return !repeated;
  });
}

const compared = (one: number, other: number): number => (one === other ? 0 : one > other ? 1 : -1);

/**
 * A code that the return of a file's year does not have: mistyped, or the file is of another year. The lists of Annex A come from
 * whatever a case system writes, and keep to no year.
 */
function remarkOtherYears({ parts }: RawRows, codes: ReturnCodes): void {
  for (const part of parts) {
    if (SHAPES[part.table].family === 'annex-a') continue;
    for (const { set, code, rows } of part.dated) {
      const years = codes[set].years?.[code];
      if (years === undefined || part.to === -Infinity || isInYears(years, returnYearOf(part.to))) continue;
      for (const row of rows) part.remarks.add('code-of-other-year', row);
    }
  }
}
