import { needed, optional, type Column, type Shape } from './shape.ts';

const CHILD = needed('childuniqueid', 'childid', 'uniquechildid', 'childsuniqueid', 'lachildid');

const PERSON: Readonly<Record<string, Column>> = {
  child: CHILD,
  sex: optional('gender', 'sex'),
  birth: optional('dateofbirth', 'dob', 'dateofbirthexpected'),
};

const list = (columns: Readonly<Record<string, Column>>): Shape => ({
  family: 'annex-a',
  columns: { ...PERSON, ...columns },
});

/** Known by one column that no other list has, whose day tells how late the lists were made. */
const unused = (columns: Readonly<Record<string, Column>>): Shape => ({
  family: 'annex-a',
  columns: { child: CHILD, ...columns },
  unused: true,
});

/** Lists of Ofsted's Annex A. */
export const ANNEX_A_SHAPES = {
  list1: unused({ day: needed('dateofcontact') }),
  list2: list({
    start: needed('assessmentstartdate'),
    end: optional('assessmentcompletiondate'),
    organisation: needed('organisationcompletingassessment*'),
  }),
  list3: list({ start: needed('dateofreferral'), noFurtherAction: optional('referralnfa*') }),
  list4: unused({ day: needed('continuousassessmentstartdate') }),
  list5: unused({ day: needed('strategydiscussioninitiating*') }),
  list6: list({
    start: needed('cinstartdate', 'childinneedstartdate'),
    end: optional('cinclosuredate', 'childinneedclosuredate'),
    ended: optional('reasonforclosure*'),
    status: needed('casestatus'),
  }),
  list7: list({
    start: needed('childprotectionplanstartdate'),
    end: optional('childprotectionplanenddate'),
    before: optional('numberofpreviouschildprotectionplans*'),
  }),
  list8: list({
    uasc: optional('unaccompaniedasylumseekingchild*', 'uasc*'),
    start: needed('datestartedtobelookedafter'),
    legal: optional('childslegalstatus', 'legalstatus'),
    end: optional('dateceasedtobelookedafter'),
    ended: optional('reasonceasedtobelookedafter'),
    placed: optional('startdateofmostrecentplacement'),
    placement: needed('placementtype'),
    provider: optional('placementprovider'),
  }),
  list9: { ...unused({ eligibility: needed('eligibilitycategory') }) },
  list10: list({
    day: needed('dateplacedforadoption'),
    ceased: optional('dateofdecisionthatchildshouldnolongerbeplacedforadoption'),
  }),
  list11: { family: 'annex-a', columns: { adopter: needed('individualadopteridentifier') }, unused: true },
} as const satisfies Record<string, Shape>;
