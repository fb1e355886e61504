import type { Translated } from '../../language/translation.ts';
import type * as english from '../charts.ts';
import { monthInWords } from '../numbers.ts';
import { CHART_TITLES } from './chart-words.ts';

export const LABELS: Translated<typeof english.LABELS> = {
  baseline: 'Sylfaen',
  thisPlan: 'Y cynllun',
  before: 'Cyn hynny',
  difference: 'Gwahaniaeth',
  band: (share) => `Cyfwng ${String(share)}%`,
};

export const ENDS: Translated<typeof english.ENDS> = {
  children: { below: 'llai', above: 'mwy' },
  pounds: { below: 'llai', above: 'mwy' },
};

export const SUBTITLES: Translated<typeof english.SUBTITLES> = {
  care: (months) =>
    `Plant mewn gofal ar ddiwedd pob mis, ${CHART_TITLES.span(monthInWords(months[0] ?? ''), monthInWords(months.at(-1) ?? ''))}`,
  difference: 'Plant mewn gofal, eich cynllun chi o’i gymharu â’r llinell sylfaen',
  cost: 'Cyfanswm cynyddol y gwariant o’i gymharu â’r llinell sylfaen, £m',
};

export const KEY: Translated<typeof english.KEY> = {
  banded:
    'Cyfartaleddau dros y rhediadau yw’r llinellau; mae’r band tywyll yn cynnwys hanner y rhediadau, a’r band golau 90 o bob 100.',
  averaged:
    ' Mewn lle mor fawr â hyn mae hap yn canslo bron yn llwyr, felly dim ond yn y ffordd maen nhw’n darllen y dystiolaeth ac yn y modd y mae cyfraddau’n drifftio y mae’r rhediadau’n wahanol.',
  expected: 'Y gwerth disgwyliedig yw’r llinell; daw pa mor sicr ydyw gyda’r rhediadau.',
};
