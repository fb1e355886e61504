import type { Intake } from './intake.ts';
import type { RawRow } from './raw-rows.ts';
import { readDay } from './read-day.ts';
import { CARE_ENDS, placeIn, STARTS } from './record-lists.ts';
import { NONE } from './records.ts';
import type { Row } from './shapes.ts';
import { careCodes } from './take-care.ts';

/**
 * A child of List 8: a period of care of which only the latest placement is known. What came before it in the period becomes an
 * episode whose placement is unknown.
 */
export function takeListedCare(intake: Intake, row: Row, about: RawRow): void {
  const spell = intake.spell(row, about);
  if (spell === null) return;
  const codes = careCodes(intake, row, about);
  if (codes === null) return;
  const { start, end } = spell;
  const began = placeIn(STARTS, 'began');
  const placed = readDay(row.placed ?? '') ?? NONE;
  const moved = placed > start && placed <= intake.today && (end === NONE || placed < end);
  if (moved) {
    const before = { legal: 0, placement: 0, provider: 0, ended: placeIn(CARE_ENDS, 'continues') };
    intake.raw.care.push({ ...about, ...before, start, end: placed, began });
  }
  if (end === start) about.part.remarks.add('lasts-no-day', about.at);
  else intake.raw.care.push({ ...about, ...codes, began: moved ? 0 : began, start: moved ? placed : start, end });
}
