import type { Translated } from '../../language/translation.ts';
import type * as english from '../results.ts';

export const RESULTS: Translated<typeof english.RESULTS> = {
  heading: 'Canlyniadau',
  headlines: 'Yn gryno',
  safety: 'Diogelwch ochr yn ochr',
  about: 'tua',
  cautions: 'Byddwch yn ofalus',
};

export const EMPTY: Translated<typeof english.EMPTY> = {
  heading: 'Symudwch lifer i ddechrau',
  body: 'Dyma beth sy’n digwydd os na fydd dim yn newid. Symudwch lifer ac mae’r llinell yn dilyn; gollyngwch ef a chewch weld pa mor sicr ydyw.',
  try: (name) => `Rhowch gynnig arni gyda: ${name}`,
};

export const TABLE: Translated<typeof english.TABLE> = {
  at: 'Ar ddiwedd',
  show: 'Tabl',
  hide: 'Cuddio’r tabl',
};

export const READ: Translated<typeof english.READ> = {
  label: (title) => `Mis i’w ddarllen, ${title}`,
  hint: 'Pwyntiwch, tapiwch neu defnyddiwch y bysellau saeth i ddarllen pob llinell mewn mis.',
};

export const EXPORT: Translated<typeof english.EXPORT> = {
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  save: (kind, title) => `Cadw fel ${kind}: ${title}`,
  group: (title) => `Tabl a ffeiliau: ${title}`,
  outOfDate: 'Nid yw’r llun hwn yn gyfredol, felly ni chafodd ei gadw. Rhedwch eto yn gyntaf.',
  stillRunning:
    'Mae’r rhediadau’n dal i ddod i mewn, felly ni chafodd ei gadw. Arhoswch amdanyn nhw, neu stopiwch y rhediad.',
  noPicture: 'Nid oedd y porwr hwn yn gallu tynnu’r llun.',
};
