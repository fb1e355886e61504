import type { Translated } from '../../language/translation.ts';
import type * as english from '../drift.ts';

export const DRIFT: Translated<typeof english.DRIFT> = {
  label: 'Drifft y cyfraddau lleol',
  meaning:
    'Mewn un awdurdod mae cyfraddau plant sy’n dod i angen, sy’n cael cynllun, sy’n dod i ofal ac sy’n ei adael yn crwydro o flwyddyn i flwyddyn, y tu hwnt i lwc. Mae pob rhediad yn crwydro yn ei ffordd ei hun, yr un fath yn y llinell sylfaen ac ym mhob senario.',
  known:
    'Prin y mae gwahaniaethau rhwng senarios yn symud pan gaiff ei ddiffodd, am fod y ddau’n drifftio’r un fath. Mae pa mor sicr yw lefel yn newid: heb ddrifft mae ei chyfwng yn rhy gul i le go iawn.',
  on: 'ymlaen',
  off: 'wedi’i ddiffodd',
  choice: 'Mae cyfraddau’n drifftio ym mhob rhediad',
  sizes: (place) => `Pa mor bell. Y lle: ${place}`,
  source: 'O ble y daw’r meintiau hyn, a sut i osod eich rhai eich hun',
  size: (label, share) => `${label}: o fewn tua ${share} i’r arfer mewn dwy flynedd o bob tair`,
};

export const DRIFT_NAMES: Readonly<Record<string, string>> = {
  need: 'Plant sy’n dod i angen',
  plans: 'Cynlluniau amddiffyn yn dechrau',
  entries: 'Plant sy’n dod i ofal',
  exits: 'Plant sy’n gadael gofal cyn troi’n 18',
};
