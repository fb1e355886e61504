import type { Translated } from '../../language/translation.ts';
import type * as english from '../living.ts';
import { whole } from '../numbers.ts';
import { monthsCounted } from './count.ts';

export const LIVING_SAID: Translated<typeof english.LIVING_SAID> = {
  age: (age) => (age === 0 ? 'dan 1 oed' : `${String(age)} oed`),
  ageBand: (id) => (id === '0' ? 'Dan 1 oed' : `${id.replace('-', ' i ')} oed`),
  start: 'Ar y dechrau',
  end: 'y diwedd',
  stretch: (begins, ends) => `${begins} hyd at ${ends}`,
};

export const LIVING: Translated<typeof english.LIVING> = {
  working: 'Yn dilyn pob plentyn…',
  tooMany: (children) => `Byddai ${whole(children)} o blant yma ar unwaith, gormod i’w gwahaniaethu. Dewiswch le llai.`,
  baseline: 'Dim wedi newid',
  play: 'Chwarae',
  pause: 'Oedi',
  onward: 'Mis ymlaen',
  backward: 'Mis yn ôl',
  month: 'Mis',
  speed: 'Cyflymder',
  speeds: (months) => `${monthsCounted(months)} yr eiliad`,
  colouring: 'Lliwio yn ôl',
  colourings: { state: 'Ble maen nhw', age: 'Oedran', months: 'Misoedd yno' },
  groups: {
    age: 'Pob plentyn a ddangosir, yn ôl oedran',
    months: 'Pob plentyn a ddangosir, yn ôl y misoedd lle maen nhw',
  },
  follow: 'Dilyn plentyn',
  nobody: 'Neb',
  child: (child, age) => `Plentyn ${String(child + 1)}, ${LIVING_SAID.age(age)} pan welwyd gyntaf`,
  hint: 'Mae pob dot yn un plentyn efelychedig, wedi’i dynnu lle mae gan y model y plentyn hwnnw ar ddiwedd y mis. Pwyswch un i’w ddilyn.',
  story: (name) => `Taith y plentyn hwn: ${name}`,
  never: 'Nid yw i’w weld yn y byd hwn.',
  table: 'Faint o blant sydd ym mhle, a beth yw’r gost',
  where: 'Ble',
  costMonth: 'Cost yn y mis',
  costSince: 'Cost ers y dechrau',
  years: 'Yr un peth ar ddiwedd pob blwyddyn',
  key: 'Lliwiau',
  monthSteps: ['Dan 6 mis', '6 i 11 mis', '1 i 2 flynedd', '2 flynedd neu fwy'],
};
