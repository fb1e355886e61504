import type { Translated } from '../../language/translation.ts';
import { listed } from '../numbers.ts';
import type * as english from '../plans.ts';
import { inSentence } from '../sentence.ts';
import { counted } from './count.ts';

export const PLANS: Translated<typeof english.PLANS> = {
  given: (number) => `Cynllun ${String(number)}`,
  // A scenario may have been named while the page was in English.
  isGiven: (name) => /^(Cynllun|Plan) \d+$/.test(name),
};

export const EDIT: Translated<typeof english.EDIT> = {
  several: 'sawl rheolydd',
  place: 'man cychwyn',
  years: 'blynyddoedd i’w rhedeg',
  seed: 'hedyn y rhediad',
  drift: 'drifft y cyfraddau',
  loops: 'dolenni adborth',
  control: inSentence,
  own: (label) => `eich gwerth chi: ${inSentence(label)}`,
  rule: (label) => `eich rheol chi: ${inSentence(label)}`,
  name: (name) => `enw “${name}”`,
  note: (name) => `nodyn ar “${name}”`,
  colour: (name) => `lliw “${name}”`,
  order: (name) => `lle “${name}” yn y rhestr`,
  added: (name) => `ychwanegu “${name}”`,
  copied: (name) => `copïo “${name}”`,
  removed: (name) => `dileu “${name}”`,
  opened: (name) => `agor “${name}”`,
  otherTab: 'yr hyn a newidiodd tab arall',
  openedFile: (name) => `agor y ffeil ${name}`,
  openedLink: 'agor y ddolen',
  openedCopy: 'agor fersiwn cynharach',
};

export const ELSEWHERE: Translated<typeof english.ELSEWHERE> = {
  typed: 'Mae angen cywiro rhywbeth sydd wedi’i deipio ynddo.',
};

export const DONE: Translated<typeof english.DONE> = {
  removed: (name) => `Mae “${name}” wedi’i ddileu.`,
  replaced: (labels) =>
    `Gwerthoedd y senarios oedd yma sydd i’w cael ar gyfer y canlynol: ${listed(labels.map(inSentence))}. Mae’r hyn y mae’r lle’n seiliedig arno yr un peth ym mhob un.`,
};

export const DIFFERS: Translated<typeof english.DIFFERS> = {
  levers: (levers) => counted(levers, { other: 'lifer' }),
  drivers: (drivers) => counted(drivers, { other: 'sbardun' }),
  own: (values) => `${counted(values, { two: 'werth', other: 'gwerth' })} ei hun`,
  nothing: 'dim wedi’i symud eto',
};

export const BAR: Translated<typeof english.BAR> = {
  region: 'Senarios',
  list: 'Senarios ochr yn ochr',
  add: 'Ychwanegu',
  addLong: 'Ychwanegu senario',
  undo: 'Dadwneud',
  redo: 'Ailwneud',
  undoing: (edit) => `Dadwneud: ${edit}`,
  redoing: (edit) => `Ailwneud: ${edit}`,
  undone: (edit) => `Wedi’i ddadwneud: ${edit}.`,
  redone: (edit) => `Wedi’i wneud eto: ${edit}.`,
  edit: 'Golygu',
  editing: (name) => `Golygu “${name}”`,
  files: 'Rhannu a ffeiliau',
  saveAll: 'Cadw pob senario',
  earlier: 'Fersiynau cynharach',
  dropHere: 'Gollyngwch i’w agor',
  dismiss: 'Cau',
  putRight: (name) => `Mae angen cywiro “${name}” cyn y gellir rhedeg y cyfan gyda’i gilydd:`,
  turnTo: 'Troi ato',
  changing: 'Rydych yn newid',
  loading: 'Yn agor…',
};
