import type { Translated } from '../../language/translation.ts';
import type * as english from '../navigation.ts';
import { PAGE } from './page.ts';

export const NAVIGATION: Translated<typeof english.NAVIGATION> = {
  label: 'Tudalennau',
  workbench: 'Mainc waith',
  authority: 'Eich awdurdod',
  compare: 'Cymharu',
  journeys: 'Teithiau',
  report: 'Adroddiad',
  bid: 'Cais',
  explain: 'Egluro',
  situations: 'Sefyllfaoedd',
  files: 'Eich ffeiliau',
  lessons: 'Gwersi',
  challenge: 'Her',
  evidence: 'Tystiolaeth',
  method: 'Dull',
  skipToResults: PAGE.skip,
  skip: 'Neidio i’r dudalen',
};

export const UNKNOWN: Translated<typeof english.UNKNOWN> = {
  heading: 'Nid oes tudalen o’r fath',
  body: (address) =>
    `Nid oes dim yn cael ei gadw yn “${address}”. Efallai fod y cyfeiriad wedi’i gamdeipio, neu ei fod o fersiwn arall.`,
  wayOut: 'Mynd i’r fainc waith',
};

export const READING: Translated<typeof english.READING> = {
  loading: 'Yn agor y dudalen…',
  failed: 'Nid oedd modd agor y dudalen hon.',
  partFailed: 'Nid oedd modd llwytho’r rhan hon o’r dudalen. Gwiriwch y cysylltiad a llwythwch y dudalen eto.',
  failedWayOut:
    'Gwiriwch y cysylltiad a rhowch gynnig arall arni. Nid yw hyn yn effeithio ar yr hyn rydych wedi’i osod ar y fainc waith.',
  again: 'Rhoi cynnig arall arni',
};

export const TITLE: Translated<typeof english.TITLE> = {
  workbench: 'Headwater: yr hyn sy’n newid i fyny’r afon, a’r hyn sy’n cyrraedd i lawr yr afon',
  of: (page) => `${page} – Headwater`,
};
