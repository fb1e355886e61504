import type { Translated } from '../../language/translation.ts';
import type * as english from '../page.ts';

export const PAGE: Translated<typeof english.PAGE> = {
  name: 'Headwater',
  skip: 'Neidio i’r canlyniadau',
  standing:
    'Offeryn senarios, nid rhagolwg. Nid yw llai o blant mewn gofal yn dda ynddo’i hun: edrychwch ar ddiogelwch ochr yn ochr ag ef.',
  loading: 'Yn llwytho’r mannau cychwyn a’r dystiolaeth…',
  loadFailed: 'Nid oedd modd llwytho’r mannau cychwyn a’r dystiolaeth.',
  loadFailedWayOut:
    'Gwiriwch y cysylltiad a llwythwch y dudalen eto. Nid yw hyn yn effeithio ar ddim rydych wedi’i gadw mewn man arall.',
  reload: 'Llwytho’r dudalen eto',
};

export const THEME: Translated<typeof english.THEME> = {
  toDark: 'Lliwiau tywyll',
  toLight: 'Lliwiau golau',
};

export const START: Translated<typeof english.START> = {
  heading: 'Ble mae’n dechrau',
  place: 'Man cychwyn',
  years: 'Blynyddoedd i’w rhedeg',
  yearsHint: 'Rhif cyfan o 1 i 20',
  seed: 'Hedyn y rhediad',
  seedHint: 'Unrhyw air. Mae’r un gair yn rhoi’r un rhifau i bawb.',
};

export const FOOTER: Translated<typeof english.FOOTER> = {
  heading: 'Am y rhifau hyn',
  privacy:
    'Caiff popeth ei gyfrifo ar y peiriant hwn. Unwaith y mae’r dudalen wedi llwytho nid yw’n anfon dim nac yn gofyn am ddim.',
  version: (version) => `Fersiwn ${version} o’r model.`,
  startsFrom: (place) => `Man cychwyn: ${place}.`,
  evidence: 'Mae pob lifer yn dangos o ble y daw ei effaith a pha mor gryf yw’r dystiolaeth honno.',
  prices: 'Mae pob rhif y mae’n seiliedig arno, gan gynnwys prisiau, ar y dudalen Tystiolaeth.',
  safety:
    'Cynllun amddiffyn eto yw ail gynllun, neu gynllun diweddarach, i’r un plentyn. Ystyr dychwelyd adref sy’n methu yw bod plentyn wedi mynd adref o ofal ac wedi dod yn ôl i ofal.',
  average:
    'Cyfartaleddau dros y rhediadau yw’r llinellau. Mae pob rhediad yn tynnu ei lwc ei hun i bob plentyn, a’i werth ei hun i bob mewnbwn ansicr.',
};

export const ASSUMPTIONS: Translated<typeof english.ASSUMPTIONS> = {
  heading: 'Ar beth mae hyn yn seiliedig',
  place: 'Man cychwyn',
  years: 'Blynyddoedd',
  seed: 'Hedyn y rhediad',
  none: 'Nid oes lifer wedi’i symud.',
  loops: 'Dolenni adborth sydd ymlaen',
  noLoops: 'dim un',
  own: 'Eich gwerthoedd chi',
  rules: 'Eich rheolau chi',
};

export const FOLD: Translated<typeof english.FOLD> = {
  open: 'Newid liferi',
  close: 'Dangos y canlyniadau',
  summary: (changed) =>
    changed === 0
      ? 'Man cychwyn a liferi: dim wedi newid eto'
      : `Man cychwyn a liferi: nifer wedi newid ${String(changed)}`,
  sheet: 'Man cychwyn a liferi',
  bar: 'Yr ateb hyd yn hyn',
};

export const OWN_ON_PAPER: Translated<typeof english.OWN_ON_PAPER> = {
  why: 'Mae’r dudalen hon yn cynnwys eich data eich hun. Ar bapur, mae niferoedd o lai na deg o blant yn cael eu cadw’n ôl, ac mae’r hyn na ellir ei argraffu hebddyn nhw yn cael ei adael allan.',
  report: 'Mae’r adroddiad a’r pecyn cais yn argraffu’n llawn, gyda’r rheol honno.',
};
