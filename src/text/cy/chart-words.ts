import type { Translated } from '../../language/translation.ts';
import type * as english from '../chart-words.ts';
import { runsCounted } from './count.ts';

export const CHART_TITLES: Translated<typeof english.CHART_TITLES> = {
  difference: ['na’r llinell sylfaen', 'na’r llinell sylfaen', 'o’r llinell sylfaen'],
  about: 'Tua ',
  span: (first, last) => `${first} hyd at ${last}`,
  by: (change, month) => `${change} erbyn mis ${month}`,
  fewerFrom: (year) => `Llai o blant mewn gofal o ${year} ymlaen`,
  moreFrom: (year) => `Mwy o blant mewn gofal o ${year} ymlaen`,
  probablyFewer: (month) => `Llai o blant mewn gofal, mae’n debyg, erbyn mis ${month}`,
  probablyMore: (month) => `Mwy o blant mewn gofal, mae’n debyg, erbyn mis ${month}`,
  unclear: 'Dim newid clir yn nifer y plant mewn gofal',
  careLevel: (figure, month) => `Os na fydd dim yn newid, tua ${figure} o blant mewn gofal erbyn mis ${month}`,
  paidBack: (month) => `Ar gyfartaledd, mae wedi talu amdano’i hun erbyn mis ${month}`,
};

export const CHART_NOTES: Translated<typeof english.CHART_NOTES> = {
  source: (modelVersion, place) => `Model Headwater ${modelVersion}. Man cychwyn: ${place}`,
  expected: (source) => `${source}. Gwerthoedd disgwyliedig.`,
  runs: (source, runs, seed) => `${source}. ${runsCounted(runs)}, hedyn y rhediad “${seed}”.`,
  scale: (minimum) => ` Mae’r raddfa’n dechrau ar ${minimum}, nid ar 0.`,
  costCaution: 'Nid yw osgoi gwariant yr un peth â rhyddhau arian.',
  changes: (changes) => `${String(changes)} newid`,
  mark: (what, month) => `${what} o fis ${month}`,
};
