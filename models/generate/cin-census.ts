import { yearEnd } from '../returns/days.ts';
import { NEED_ENDS, PLANS_NOT_KNOWN, SEXES } from '../returns/record-lists.ts';
import { NONE, type Records } from '../returns/records.ts';
import { activeIn, byChild, codeFor, codesFor, inDashes, leaf, tag, xmlFile, type ReturnFile } from './return-file.ts';

const CLOSURE = codesFor(NEED_ENDS, {
  adopted: 'RC1',
  died: 'RC2',
  'child-arrangements': 'RC3',
  'special-guardianship': 'RC4',
  'other-authority': 'RC5',
  'adult-services': 'RC6',
  'no-longer-in-need': 'RC7',
  'after-assessment': 'RC8',
  'early-help': 'RC9',
});
/** From the census of this year on, times in pre-proceedings are in it; and from an earlier one, sex under its present name. */
const LETTERS_FROM = 2026;
const SEX_FROM = 2025;

/**
 * The census of children in need of one year, as XML: every time in need that was open in it, with the plans and, where the census
 * has them, the times in pre-proceedings that fall into it. Assessments, enquiries and the rest of the census are left out.
 */
export function cinCensus(records: Records, year: number): ReturnFile {
  const { children, need } = records;
  const plans = byChild(activeIn(records.plans, year), records.plans);
  const letters = byChild(year >= LETTERS_FROM ? activeIn(records.letters, year) : [], records.letters);
  const each = [...byChild(activeIn(need, year), need)].map(([child, times]) =>
    tag('Child', [
      tag('ChildIdentifiers', [
        leaf('LAchildID', String(100_001 + child)),
        leaf('UPNunknown', 'UN5'),
        leaf('PersonBirthDate', inDashes(children.birth[child] ?? NONE)),
        leaf(year >= SEX_FROM ? 'Sex' : 'GenderCurrent', sexCode(children.sex[child] ?? 0, year)),
      ]),
      tag('ChildCharacteristics', [leaf('Ethnicity', 'NOBT')]),
      ...times.map((row) => details(records, row, year, plans.get(child) ?? [], letters.get(child) ?? [])),
    ]),
  );
  const message = tag('Message', [
    tag('Header', [
      tag('CollectionDetails', [
        leaf('Collection', 'CIN'),
        leaf('Year', String(year)),
        leaf('ReferenceDate', `${String(year)}-03-31`),
      ]),
      tag('Source', [leaf('SourceLevel', 'L'), leaf('LEA', '999'), leaf('SerialNo', '001')]),
    ]),
    tag('Children', each),
  ]);
  return xmlFile(`CIN_Census_${String(year)}.xml`, message);
}

function details(
  { need, plans, letters }: Records,
  row: number,
  year: number,
  ofPlans: readonly number[],
  ofLetters: readonly number[],
): string {
  const [start, end] = [need.start[row] ?? NONE, need.end[row] ?? NONE];
  const within =
    (days: Int32Array) =>
    (each: number): boolean =>
      (days[each] ?? NONE) >= start && (end === NONE || (days[each] ?? NONE) <= end);
  const closed = end !== NONE && end <= yearEnd(year);
  return tag('CINdetails', [
    leaf('CINreferralDate', inDashes(start)),
    leaf('ReferralSource', '1A'),
    leaf('PrimaryNeedCode', 'N1'),
    ...(closed
      ? [leaf('CINclosureDate', inDashes(end)), leaf('ReasonForClosure', codeFor(CLOSURE, need.ended[row]))]
      : []),
    leaf('ReferralNFA', need.noFurtherAction[row] === 1 ? 'true' : 'false'),
    ...ofPlans
      .filter(within(plans.start))
      .map((plan) =>
        tag('ChildProtectionPlans', [
          leaf('CPPstartDate', inDashes(plans.start[plan] ?? NONE)),
          ...until('CPPendDate', plans.end[plan] ?? NONE, year),
          leaf('InitialCategoryOfAbuse', 'NEG'),
          leaf('LatestCategoryOfAbuse', 'NEG'),
          ...(plans.before[plan] === PLANS_NOT_KNOWN ? [] : [leaf('NumberOfPreviousCPP', String(plans.before[plan]))]),
        ]),
      ),
    ...ofLetters
      .filter(within(letters.start))
      .map((letter) =>
        tag('PreProceedingsandFGDM', [
          leaf('PPStartDate', inDashes(letters.start[letter] ?? NONE)),
          leaf('LBPSentDate', inDashes(letters.letter[letter] ?? NONE)),
          ...until('StepDecisionDate', letters.end[letter] ?? NONE, year),
          ...until('CourtAppDate', letters.court[letter] ?? NONE, year),
        ]),
      ),
  ]);
}

function sexCode(sex: number, year: number): string {
  const kind = SEXES[sex];
  if (year >= SEX_FROM) return kind === 'male' ? 'M' : kind === 'female' ? 'F' : 'U';
  return kind === 'male' ? '1' : kind === 'female' ? '2' : '0';
}

/** A date that a census knows only if it had come. */
const until = (name: string, day: number, year: number): string[] =>
  day === NONE || day > yearEnd(year) ? [] : [leaf(name, inDashes(day))];
