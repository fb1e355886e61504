import type { Intake } from './intake.ts';
import type { RawRow } from './raw-rows.ts';
import type { Shape } from './shape.ts';
import { SHAPES, type Row, type TableId } from './shapes.ts';
import { takeAdoption, takeBirth, takeEpisode, takePermanence, takeUasc } from './take-care.ts';
import { takeListedCare } from './take-listed-care.ts';
import { takeEarlyHelp, takeNeed, takePlan, takePreProceedings, takeReferral } from './take-need.ts';
import { readDay } from './read-day.ts';
import { NONE } from './records.ts';

type Take = (intake: Intake, row: Row, about: RawRow) => void;

const nothing: Take = () => undefined;

/** What each table's rows become. */
const TAKES: Readonly<Record<TableId, Take>> = {
  header: takeBirth,
  uasc: takeUasc,
  episodes: takeEpisode,
  previousPermanence: takePermanence,
  placedForAdoption: takeAdoption,
  reviews: nothing,
  outcomes: nothing,
  careLeavers: nothing,
  adopters: nothing,
  missing: nothing,
  socialWorkers: nothing,
  deprivation: nothing,
  cinChild: takeBirth,
  cinDetails: takeNeed,
  cinProtectionPlan: takePlan,
  cinPreProceedings: takePreProceedings,
  list1: seeDay,
  list2: takeEarlyHelp,
  list3: takeReferral,
  list4: seeDay,
  list5: seeDay,
  list6: takeNeed,
  list7: takePlan,
  list8: takeListedCare,
  list9: nothing,
  list10: takeAdoption,
  list11: nothing,
};

/** Takes one row of a table: counted always, kept when it can be. */
export function takeRow(intake: Intake, table: TableId, row: Row, at: number): void {
  const part = intake.count(table, row, at);
  const shape: Shape = SHAPES[table];
  if (shape.unused) {
    TAKES[table](intake, row, { child: 0, part, at });
    return;
  }
  const about = intake.subject(part, row, at);
  if (about === null) return;
  TAKES[table](intake, row, about);
  // The lists of Annex A bring the child's birth and sex in every row.
  if (shape.family === 'annex-a') takeBirth(intake, row, about);
}

/** A list that is not needed still tells how late it was made. */
function seeDay({ today }: Intake, row: Row, { part }: RawRow): void {
  const day = readDay(row.day ?? '');
  if (day !== null && day !== NONE && day <= today) part.see(day);
}
