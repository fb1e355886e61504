import type { Translated } from '../../language/translation.ts';
import type * as english from '../plan-panels.ts';

export const EDIT_PANEL: Translated<typeof english.EDIT_PANEL> = {
  heading: (name) => `Am “${name}”`,
  name: 'Enw',
  note: 'Nodyn',
  noteHint: 'Pam mae’n edrych fel hyn, i bwy bynnag sy’n ei ddarllen nesaf.',
  colour: 'Lliw ac arwydd',
  earlier: 'Symud i’r chwith',
  later: 'Symud i’r dde',
  keys: 'Neu daliwch Alt a phwyso bysell saeth arno yn y rhestr; mae F2 yn agor ei enw.',
  copy: 'Ei gopïo',
  remove: 'Ei ddileu',
  close: 'Gorffen',
};

export const COLOUR_NAMES: Translated<typeof english.COLOUR_NAMES> = {
  indigo: 'Indigo, crwn',
  rose: 'Rhosyn, sgwâr',
  teal: 'Gwyrddlas, triongl',
  wine: 'Gwin, diemwnt',
  olive: 'Olewydd, triongl yn pwyntio i lawr',
  cyan: 'Cyan, plws',
  green: 'Gwyrdd, croes',
  purple: 'Porffor, seren',
};

export const ADD_PANEL: Translated<typeof english.ADD_PANEL> = {
  heading: 'Ychwanegu senario',
  empty: 'Un gwag',
  copy: (name) => `Copi o “${name}”`,
  situations: 'O sefyllfa',
  all: 'Beth y mae pob un ohonyn nhw’n ei olygu',
  waiting: 'Mae’r sefyllfaoedd yn dal i lwytho.',
};
