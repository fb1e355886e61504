import {
  CARE_ENDS,
  LEGAL_STATUSES,
  PERMANENCE_KINDS,
  PLACEMENT_GROUPS,
  PROVIDERS,
  STARTS,
} from '../returns/record-lists.ts';
import { codesFor } from './return-file.ts';

// A code of the return for each of what records tell apart. Where several codes mean the same, one is written.

export const RNE = codesFor(STARTS, {
  began: 'S',
  legal: 'L',
  placement: 'P',
  'placement-same-carer': 'T',
  both: 'B',
  'both-same-carer': 'U',
});
export const LS = codesFor(LEGAL_STATUSES, {
  'interim-care-order': 'C1',
  'care-order': 'C2',
  'placement-order': 'E1',
  accommodated: 'V2',
  protection: 'L2',
  justice: 'J1',
});
export const PLACE = codesFor(PLACEMENT_GROUPS, {
  kinship: 'U3',
  'in-house-foster': 'U6',
  'agency-foster': 'U6',
  residential: 'K2',
  'semi-independent': 'P2',
  'with-parents': 'P1',
  'placed-for-adoption': 'A6',
  other: 'Z1',
});
export const PLACE_PROVIDER = codesFor(PROVIDERS, { parents: 'PR0', own: 'PR1', 'other-public': 'PR3', agency: 'PR4' });
export const REC = codesFor(CARE_ENDS, {
  continues: 'X1',
  home: 'E4A',
  relatives: 'E13',
  'special-guardianship': 'E45',
  'child-arrangements': 'E41',
  adopted: 'E12',
  independent: 'E6',
  'turned-18': 'E7',
  otherwise: 'E8',
});
export const PREV_PERM = codesFor(PERMANENCE_KINDS, {
  none: 'Z1',
  adopted: 'P1',
  'special-guardianship': 'P2',
  'child-arrangements': 'P3',
});
