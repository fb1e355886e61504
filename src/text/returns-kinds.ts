import { dateOf } from '../../models/returns/days.ts';
import type { RecordKind, Window } from '../../models/returns/records.ts';
import type { TableId } from '../../models/returns/shapes.ts';
import type { YearCounts } from '../../models/returns/year-counts.ts';
import { listed, monthName } from './numbers.ts';

/** What the tables of the returns and the kinds of record are called. */

export const TABLE_NAMES: Readonly<Record<TableId, string>> = {
  header: 'SSDA903 header',
  uasc: 'SSDA903 unaccompanied asylum seekers',
  episodes: 'SSDA903 episodes',
  previousPermanence: 'SSDA903 previous permanence',
  placedForAdoption: 'SSDA903 placed for adoption',
  reviews: 'SSDA903 reviews',
  outcomes: 'SSDA903 outcomes (OC2)',
  careLeavers: 'SSDA903 care leavers (OC3)',
  adopters: 'SSDA903 adoption (AD1)',
  missing: 'SSDA903 missing',
  socialWorkers: 'SSDA903 social workers',
  deprivation: 'SSDA903 deprivation of liberty',
  cinChild: 'CIN census: children',
  cinDetails: 'CIN census: referrals and times in need',
  cinProtectionPlan: 'CIN census: child protection plans',
  cinPreProceedings: 'CIN census: pre-proceedings and family group decision making',
  list1: 'Annex A, List 1: contacts',
  list2: 'Annex A, List 2: early help',
  list3: 'Annex A, List 3: referrals',
  list4: 'Annex A, List 4: assessments',
  list5: 'Annex A, List 5: section 47',
  list6: 'Annex A, List 6: children in need',
  list7: 'Annex A, List 7: child protection plans',
  list8: 'Annex A, List 8: children looked after',
  list9: 'Annex A, List 9: care leavers',
  list10: 'Annex A, List 10: adoption',
  list11: 'Annex A, List 11: adopters',
};

export const KIND_NAMES: Readonly<Record<RecordKind, string>> = {
  care: 'Episodes of care',
  need: 'Times in need',
  plans: 'Child protection plans',
  letters: 'Pre-proceedings',
  earlyHelp: 'Early help assessments',
};

/** Columns of the table of years, in their order. */
export const YEAR_COLUMNS: readonly (readonly [Exclude<keyof YearCounts, 'year'>, string])[] = [
  ['inCare', 'In care on 31 March'],
  ['fostered', 'of these, fostered'],
  ['startedCare', 'Came into care'],
  ['leftCare', 'Left care'],
  ['inNeed', 'In need on 31 March'],
  ['startedNeed', 'Referred and in need'],
  ['onPlans', 'On plans on 31 March'],
  ['startedPlans', 'Plans started'],
  ['startedPreProceedings', 'Pre-proceedings begun'],
];

/** Days as “1 April 2019 to 31 March 2021”. */
export const windowsInWords = (windows: readonly Window[]): string =>
  listed(windows.map(({ from, to }) => `${dayWords(from)} to ${dayWords(to)}`));

function dayWords(days: number): string {
  const { year, month, day } = dateOf(days);
  return `${String(day)} ${monthName(month)} ${String(year)}`;
}
