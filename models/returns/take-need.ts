import type { Intake } from './intake.ts';
import { remark, type RawRow } from './raw-rows.ts';
import { readDay } from './read-day.ts';
import { ANSWERS, NEED_ENDS, PLANS_NOT_KNOWN } from './record-lists.ts';
import { NONE } from './records.ts';
import type { Row } from './shapes.ts';
import { orUnknown } from './take-care.ts';

/** A time in need: a referral of the census, or a row of List 6. */
export function takeNeed(intake: Intake, row: Row, about: RawRow): void {
  const spell = intake.spell(row, about);
  if (spell === null) return;
  const noFurtherAction = intake.meaning('answer', row, 'noFurtherAction', about) === 'yes';
  const ended = orUnknown(NEED_ENDS, intake.meaning('needEnd', row, 'ended', about));
  if (spell.end === NONE && ended !== 0 && !noFurtherAction) remark(about, 'reason-without-end');
  intake.raw.need.push({ ...about, ...spell, ended, noFurtherAction: Number(noFurtherAction) });
}

/** A referral of List 3: only those without further action are kept, as the others are in List 6. */
export function takeReferral(intake: Intake, row: Row, about: RawRow): void {
  const spell = intake.spell(row, about, row.start ?? '');
  if (spell === null) return;
  if (intake.meaning('answer', row, 'noFurtherAction', about) !== 'yes') {
    remark(about, 'not-needed');
    return;
  }
  intake.raw.need.push({ ...about, ...spell, ended: 0, noFurtherAction: 1 });
}

/** A child protection plan. */
export function takePlan(intake: Intake, row: Row, about: RawRow): void {
  const spell = intake.spell(row, about);
  if (spell === null) return;
  const before = /^\d{1,3}$/.test(row.before ?? '') ? Number(row.before) : PLANS_NOT_KNOWN;
  intake.raw.plans.push({ ...about, ...spell, before: Math.min(before, PLANS_NOT_KNOWN) });
}

/** A time in pre-proceedings, with whether a family group decision making meeting was offered and held. */
export function takePreProceedings(intake: Intake, row: Row, about: RawRow): void {
  const letter = readDay(row.letter ?? '');
  const court = readDay(row.court ?? '');
  const start = (row.start ?? '') === '' ? row.letter : row.start;
  const spell = intake.spell({ ...row, start: start ?? '' }, about);
  if (spell === null) return;
  const answer = (column: string): number => orUnknown(ANSWERS, intake.meaning('answer', row, column, about));
  intake.raw.letters.push({
    ...about,
    ...spell,
    letter: letter ?? NONE,
    court: court ?? NONE,
    offered: answer('offered'),
    held: answer('held'),
  });
}

/** An early help assessment of List 2: from its start to its completion. */
export function takeEarlyHelp(intake: Intake, row: Row, about: RawRow): void {
  const spell = intake.spell(row, about);
  if (spell !== null) intake.raw.earlyHelp.push({ ...about, ...spell });
}
