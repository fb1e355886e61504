import type { Intake } from './intake.ts';
import { remark, TEMPORARY, type RawCare, type RawRow } from './raw-rows.ts';
import { readDay } from './read-day.ts';
import {
  CARE_ENDS,
  LEGAL_STATUSES,
  PERMANENCE_KINDS,
  PLACEMENT_GROUPS,
  PROVIDERS,
  SEXES,
  STARTS,
} from './record-lists.ts';
import { NONE } from './records.ts';
import type { Row } from './shapes.ts';

/** Place of a name in a list; 0, which stands for unknown, when it is in none. */
export const orUnknown = (list: readonly string[], name: string | null): number =>
  name === null ? 0 : Math.max(0, list.indexOf(name));

/** A child's birth, or the day it is expected, and sex. */
export function takeBirth(intake: Intake, row: Row, about: RawRow): void {
  const born = readDay(row.birth ?? '');
  const expected = readDay(row.expected ?? '');
  if (born === null || expected === null) remark(about, 'bad-birth-date');
  const known = born ?? NONE;
  intake.raw.births.push({
    ...about,
    birth: known === NONE ? (expected ?? NONE) : known,
    expected: known === NONE && expected !== NONE,
    sex: orUnknown(SEXES, intake.meaning('sex', row, 'sex', about)),
    uasc: intake.meaning('answer', row, 'uasc', about) === 'yes',
  });
}

/** Whoever is in the table of unaccompanied asylum seekers is one. */
export function takeUasc(intake: Intake, row: Row, about: RawRow): void {
  takeBirth(intake, { ...row, uasc: '1' }, about);
}

/** One episode of care. */
export function takeEpisode(intake: Intake, row: Row, about: RawRow): void {
  const spell = intake.spell(row, about);
  if (spell === null) return;
  const codes = careCodes(intake, row, about);
  if (codes === null) return;
  if (spell.end === spell.start) {
    remark(about, 'lasts-no-day');
    return;
  }
  const reason = (row.ended ?? '') !== '';
  if (spell.end === NONE && reason) remark(about, 'reason-without-end');
  if (spell.end !== NONE && !reason) remark(about, 'end-without-reason');
  intake.raw.care.push({ ...about, ...spell, ...codes });
}

type CareCodes = Pick<RawCare, 'began' | 'legal' | 'placement' | 'provider' | 'ended'>;

/** The codes of an episode; null for a short break, which is not counted as care. */
export function careCodes(intake: Intake, row: Row, about: RawRow): CareCodes | null {
  const legal = intake.meaning('legal', row, 'legal', about);
  if (legal === 'short-break') {
    remark(about, 'short-break');
    return null;
  }
  const provider = intake.meaning('provider', row, 'provider', about);
  const placement = intake.meaning('placement', row, 'placement', about);
  return {
    began: orUnknown(STARTS, intake.meaning('began', row, 'began', about)),
    legal: orUnknown(LEGAL_STATUSES, legal),
    placement: placement === 'temporary' ? TEMPORARY : orUnknown(PLACEMENT_GROUPS, fosterBy(placement, provider)),
    provider: orUnknown(PROVIDERS, provider),
    ended: orUnknown(CARE_ENDS, intake.meaning('careEnd', row, 'ended', about)),
  };
}

/** Foster care with others than relatives is told apart by who provides it. */
function fosterBy(placement: string | null, provider: string | null): string | null {
  if (placement !== 'foster') return placement;
  return provider === 'agency' ? 'agency-foster' : 'in-house-foster';
}

/** What a child had before it came into care. */
export function takePermanence(intake: Intake, row: Row, about: RawRow): void {
  const day = readDay(row.day ?? '');
  const name = intake.meaning('permanence', row, 'kind', about);
  intake.raw.permanence.push({ ...about, day: day ?? NONE, kind: orUnknown(PERMANENCE_KINDS, name) });
}

/** A decision that a child be placed for adoption, once the child is placed. */
export function takeAdoption(intake: Intake, row: Row, about: RawRow): void {
  const day = readDay(row.day ?? '');
  const ceased = readDay(row.ceased ?? '');
  if (day === null || ceased === null) remark(about, 'bad-date');
  else if (day === NONE) remark(about, 'no-start');
  else if (day > intake.today) remark(about, 'in-the-future');
  else if (ceased !== NONE && ceased < day) remark(about, 'ends-before-start');
  else {
    about.part.see(day);
    intake.raw.adoption.push({ ...about, day, ceased: ceased > intake.today ? NONE : ceased });
  }
}
