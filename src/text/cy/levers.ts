import type { Translated } from '../../language/translation.ts';
import type * as english from '../levers.ts';
import { counted } from './count.ts';

export const FIELD_NAMES: Translated<typeof english.FIELD_NAMES> = {
  target: 'cynllun',
  now: 'heddiw',
  ramp: 'misoedd i gynyddu',
  places: 'lleoedd y flwyddyn',
  takeUp: 'cyfran sy’n manteisio',
  years: 'Blynyddoedd i’w rhedeg',
};

export const LEVERS: Translated<typeof english.LEVERS> = {
  heading: 'Yr hyn rydych chi’n ei newid',
  drivers: 'Yr hyn sy’n digwydd beth bynnag',
  resetAll: 'Ailosod y cyfan',
  reset: 'Ailosod',
  resetName: (name) => `Ailosod ${name}`,
  today: (value) => `heddiw ${value}`,
  noChange: 'fel heddiw',
  timing: 'Dechrau, cynnydd a ble mae’n sefyll heddiw',
  now: 'Ble mae’n sefyll heddiw',
  nowFrom: (value) => `Mae’r llyfrgell dystiolaeth yn dweud ${value}.`,
  nowYours: (value) => `Mae eich gwerth chi yn y dystiolaeth yn dweud ${value}.`,
  startMonth: 'Mis cyntaf',
  startYear: 'Blwyddyn',
  starts: 'Yn dechrau ym mis',
  ramp: 'Misoedd i gynyddu',
  rampHint: 'Ystyr 0 yw ar unwaith',
  ends: 'Yn dod i ben ym mis',
  hasEnd: 'Mae’n dod i ben',
  endHint: 'O hynny ymlaen nid oes neb newydd yn cael ei gynnig, ac mae’r hyn y mae’n ei wneud yn pylu.',
  places: 'Lleoedd y flwyddyn',
  placesHint: 'Y nifer mwyaf o deuluoedd neu blant y gall eu derbyn. Gwag: dim terfyn.',
  takeUp: 'Cyfran sy’n manteisio',
  takeUpSuffix: '% o’r rhai sy’n cael cynnig sy’n cymryd rhan',
  takeUpFrom: (value) => `Mae’r llyfrgell dystiolaeth yn dweud ${value}.`,
  variant: 'Pa effaith gyhoeddedig',
  usual: 'Dewis y llyfrgell',
  care: 'Byddwch yn ofalus.',
  known: 'Yr hyn sy’n hysbys.',
  value: (name) => `${name}: gwerth wedi’i deipio`,
  level: 'dim newid',
};

export const LEVER_SAID: Translated<typeof english.LEVER_SAID> = {
  slider: (value, change, today) => `${value}, ${change} o ${today} heddiw`,
  starts: (month) => `Yn dechrau ym mis ${month}`,
  atOnce: 'ar unwaith',
  builds: (months) => `yn cynyddu dros ${months}`,
  ends: (month) => `yn dod i ben ym mis ${month}`,
  places: (places) => `Dim mwy na ${counted(places, { other: 'lle' })} y flwyddyn.`,
  takeUp: (share) => `Cyfran sy’n manteisio: ${share}.`,
  effect: (label) => `Effaith a ddefnyddir: ${label}.`,
};
