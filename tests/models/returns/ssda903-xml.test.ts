import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../models/returns/days.ts';
import { CARE_ENDS, PERMANENCE_KINDS, PLACEMENT_GROUPS, SEXES } from '../../../models/returns/record-lists.ts';
import { NONE } from '../../../models/returns/records.ts';
import { fileOf, read, remarked } from '../../support/returns.ts';

const episode = (from: string, place: string, to: string, reason: string, rne = 'S'): string =>
  `<EPISODE><DECOM>${from}</DECOM><RNE>${rne}</RNE><LS>C2</LS><CIN>N1</CIN><PL>${place}</PL><PL_POST>AB1 2CD</PL_POST>
   <HOME_POST>AB1 3CD</HOME_POST><URN>SC1</URN><PLACE_PROVIDER>PR4</PLACE_PROVIDER><DEC>${to}</DEC><REC>${reason}</REC>
   <REASON_PLACE_CHANGE></REASON_PLACE_CHANGE></EPISODE>`;

/** One year of the expanded return, elements in its order, with those that are not needed. */
const RETURN = `<?xml version="1.0" encoding="UTF-8"?>
<EXPSSDA903>
 <CHILD>
  <HEADER>
   <CHILDID>A1</CHILDID><UPN>A123</UPN><SEX>2</SEX><DOB>05/06/2010</DOB><ETHNIC>WBRI</ETHNIC><UASC>0</UASC>
   <AMISSING><MISSING>M</MISSING><MIS_START>01/02/2021</MIS_START><MIS_END>02/02/2021</MIS_END></AMISSING>
   <AREVIEW><REVIEW>01/10/2020</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
   <MOTHER>0</MOTHER><MC_DOB></MC_DOB>
   <PERMANENCE><PREV_PERM>P2</PREV_PERM><LA_PERM>E08</LA_PERM><DATE_PERM>01/03/2015</DATE_PERM></PERMANENCE>
   <OC2><SDQ_SCORE>12</SDQ_SCORE><CONVICTED>0</CONVICTED></OC2>
   <AD_PLACED><DATE_PLACED>01/12/2020</DATE_PLACED><DATE_PLACED_CEASED></DATE_PLACED_CEASED></AD_PLACED>
  </HEADER>
  ${episode('01/06/2020', 'U4', '01/12/2020', 'X1')}
  ${episode('01/12/2020', 'A6', '', '', 'P')}
 </CHILD>
 <CHILD>
  <HEADER><CHILDID>A2</CHILDID><UPN>UN1</UPN><SEX>1</SEX><DOB>01/01/2004</DOB><ETHNIC>AOTH</ETHNIC><UASC>1</UASC>
   <DUC>01/01/2022</DUC></HEADER>
  ${episode('10/07/2020', 'K2', '11/01/2021', 'E4A')}
 </CHILD>
</EXPSSDA903>`;

describe('the SSDA903 return as XML', () => {
  it('is known by its root, and is read into the same records as its CSV files', async () => {
    const { report, records } = await read(fileOf('export.txt', RETURN, 7));
    const { care, children, permanence, adoption } = records;
    expect(report.files[0]?.fault).toBeNull();
    expect(report.files[0]?.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['header', 2],
      ['previousPermanence', 1],
      ['placedForAdoption', 1],
      ['episodes', 3],
    ]);
    expect([...children.sex].map((sex) => SEXES[sex])).toEqual(['female', 'male']);
    expect([...children.uasc]).toEqual([0, 1]);
    expect([...children.birth]).toEqual([dayOf(2010, 6, 5), dayOf(2004, 1, 1)]);
    expect([...care.placement].map((place) => PLACEMENT_GROUPS[place])).toEqual([
      'agency-foster',
      'placed-for-adoption',
      'residential',
    ]);
    expect([...care.ended].map((end) => CARE_ENDS[end])).toEqual(['continues', 'open', 'home']);
    expect([...care.start]).toEqual([dayOf(2020, 6, 1), dayOf(2020, 12, 1), dayOf(2020, 7, 10)]);
    expect([...care.end]).toEqual([dayOf(2020, 12, 1), NONE, dayOf(2021, 1, 11)]);
    expect([...permanence.kind].map((kind) => PERMANENCE_KINDS[kind])).toEqual(['special-guardianship']);
    expect([...permanence.day]).toEqual([dayOf(2015, 3, 1)]);
    expect([...adoption.day]).toEqual([dayOf(2020, 12, 1)]);
    expect(
      report.years.map(({ year, inCare, startedCare, leftCare }) => [year, inCare, startedCare, leftCare]),
    ).toEqual([[2021, 1, 2, 1]]);
  });

  it('says which sex is written as another year has it', async () => {
    const found = await read(fileOf('2021.xml', RETURN.replace('<SEX>2</SEX>', '<SEX>F</SEX>')));
    expect([...found.records.children.sex].map((sex) => SEXES[sex])).toEqual(['female', 'male']);
    expect(remarked(found, 'code-of-other-year')).toBe(1);
  });

  it('leaves out a child without its number, and reads the others', async () => {
    const found = await read(fileOf('2021.xml', RETURN.replace('<CHILDID>A2</CHILDID>', '')));
    expect(remarked(found, 'no-child')).toBe(2);
    expect(found.records.children.size).toBe(1);
    expect(found.report.years.map(({ inCare }) => inCare)).toEqual([1]);
  });
});
