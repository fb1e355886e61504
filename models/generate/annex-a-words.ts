import { CARE_ENDS, LEGAL_STATUSES, NEED_ENDS, PLACEMENT_GROUPS, PROVIDERS, SEXES } from '../returns/record-lists.ts';
import { codesFor } from './return-file.ts';

/** What the lists write for each of what records tell apart. */
export const GENDER = codesFor(SEXES, { unknown: 'c) Not stated/recorded', male: 'a) Male', female: 'b) Female' });
export const LEGAL = codesFor(LEGAL_STATUSES, {
  'interim-care-order': 'a) Interim care orders',
  'care-order': 'b) Full care orders',
  'placement-order': 'd) Placement order granted',
  accommodated: 'e) Accommodated under S20',
  protection: 'f) Detained on child protection grounds in LA accommodation',
  justice: 'g) Youth justice legal Statuses',
});
/** Relatives who foster are not told apart from others. */
export const PLACED = codesFor(PLACEMENT_GROUPS, {
  kinship: 'a) Foster placement',
  'in-house-foster': 'a) Foster placement',
  'agency-foster': 'a) Foster placement',
  residential: 'h) Children’s Homes',
  'semi-independent': 'd) Independent living',
  'with-parents': 'c) Placed with parents',
  'placed-for-adoption': 'b) Placed for adoption',
  other: 'n) Other placements',
});
export const PROVIDER = codesFor(PROVIDERS, {
  parents: 'c) Other',
  own: 'a) Own LA',
  'other-public': 'c) Other',
  agency: 'b) Private',
});
export const LEFT = codesFor(CARE_ENDS, {
  home: 'd) Returned home to live with parents or relatives',
  relatives: 'e) Left care to live with parents, relatives or other person with no parental responsibility',
  'special-guardianship': 'g) Special Guardianship Orders',
  'child-arrangements': 'f) Residence order granted',
  adopted: 'a) Adopted',
  independent: 'h) Moved into independent living',
  'turned-18': 'n) Care ceased for any other reason',
  otherwise: 'n) Care ceased for any other reason',
});
export const CLOSED = codesFor(NEED_ENDS, {
  adopted: 'a) Adopted',
  died: 'b) Died',
  'child-arrangements': 'c) Residence Order',
  'special-guardianship': 'd) Special Guardianship Order',
  'other-authority': 'e) Transfer to another LA',
  'adult-services': 'f) Transfer to Adult Social Services',
  'no-longer-in-need': "g) 'Other' incl. Child no longer in need",
  'after-assessment': 'h) Child not in need after assessment',
});
