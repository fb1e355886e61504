import { needed, optional, type Shape } from './shape.ts';

/** Tables that the children in need census falls into; it comes as XML, so they are known by their elements. */
export const CIN_SHAPES = {
  cinChild: {
    family: 'cin',
    columns: {
      child: needed('lachildid'),
      birth: optional('personbirthdate'),
      expected: optional('expectedpersonbirthdate'),
      sex: optional('sex', 'gendercurrent'),
    },
  },
  cinDetails: {
    family: 'cin',
    columns: {
      child: needed('lachildid'),
      start: needed('cinreferraldate'),
      end: optional('cinclosuredate'),
      ended: optional('reasonforclosure'),
      noFurtherAction: optional('referralnfa'),
    },
  },
  cinProtectionPlan: {
    family: 'cin',
    columns: {
      child: needed('lachildid'),
      start: needed('cppstartdate'),
      end: optional('cppenddate'),
      before: optional('numberofpreviouscpp'),
    },
  },
  cinPreProceedings: {
    family: 'cin',
    columns: {
      child: needed('lachildid'),
      start: needed('ppstartdate'),
      letter: optional('lbpsentdate'),
      end: optional('stepdecisiondate'),
      court: optional('courtappdate'),
      offered: optional('fgdmmeetingoffer'),
      held: optional('fgdmmeetingfac'),
    },
  },
} as const satisfies Record<string, Shape>;
