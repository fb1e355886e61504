import type { Translated } from '../../language/translation.ts';
import type * as english from '../uncertainty.ts';

export const WHY: Translated<typeof english.WHY> = {
  heading: 'Pam nad yw hyn yn fwy sicr',
  intro:
    'Faint o’r cyfwng sy’n dod o beth, a pha fewnbynnau sy’n cyfrif fwyaf. Mae’n cymryd tua’r un faint o amser â rhediad.',
  measure: 'Am',
  ask: 'Ei gyfrifo',
  progress: 'Cynnydd y gwaith o gyfrifo pam',
  starting: 'Yn dechrau…',
  inputs: 'Beth sy’n cyfrif fwyaf yn y dystiolaeth',
  note: (runs) =>
    `O ${String(runs)} rhediad lle mai dim ond un o’r tri sy’n amrywio. Cyfrannau o’r amrywiant, sef mesur o wasgariad, yw’r rhain, a bras ydyn nhw.`,
};

export const WHY_SAID: Translated<typeof english.WHY_SAID> = {
  care: (month) => `plant mewn gofal ym mis ${month}`,
  cost: (years) => `gwariant dros ${years}`,
  names: { evidence: 'dystiolaeth', chance: 'hap', drift: 'ddrifft' },
  nothing: 'Nid oes dim yn amrywio yma: mae pob rhediad yn rhoi’r un ateb.',
  largest: (share, source) => `Daw’r rhan fwyaf o’r cyfwng, tua ${share}, o ${source}.`,
  ends: (low, high) => `${low} ag ef ar ei ben isaf, ${high} ar ei ben uchaf`,
};

export const UNSURE_SOURCES: Translated<typeof english.UNSURE_SOURCES> = {
  evidence: 'Tystiolaeth: nid oes neb yn gwybod yr effeithiau a’r cyfraddau yn union',
  chance: 'Hap: lwc yn rhannol yw’r hyn sy’n digwydd i bob plentyn',
  drift: 'Drifft: mae cyfraddau lle’n crwydro o flwyddyn i flwyddyn',
};
