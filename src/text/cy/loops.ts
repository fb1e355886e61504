import type { Translated } from '../../language/translation.ts';
import type * as english from '../loops.ts';
import { inSentence } from '../sentence.ts';

export const LOOP_KINDS: Translated<typeof english.LOOP_KINDS> = {
  reinforcing: 'Atgyfnerthu: mae newid yn dod yn ôl fel mwy o’r un peth.',
  balancing: 'Cydbwyso: mae newid yn cael ei ddal yn ôl.',
};

const EFFECTS = { more: 'i fyny', less: 'i lawr' } as const;

export const LOOP_SAID: Translated<typeof english.LOOP_SAID> = {
  link: (from, to, effect) => `${from} i fyny, ${to} ${EFFECTS[effect]}.`,
  withoutNone: 'Gyda phob dolen i ffwrdd ni fyddai newid yn nifer y plant mewn gofal.',
  without: (change) => `Gyda phob dolen i ffwrdd byddai’n ${change} o blant mewn gofal.`,
  hardly: 'Gyda’r ddolen hon ymlaen, prin fod dim o’r newid yn deillio ohoni.',
  made: (size, change) => `Gyda’r ddolen hon ymlaen, hi a wnaeth tua ${size} o’r ${change} o blant mewn gofal.`,
  both: (withIt, without) => `Gyda’r ddolen hon ymlaen, y newid yw ${withIt} o blant mewn gofal; hebddi, ${without}.`,
};

export const LOOPS_TEXT: Translated<typeof english.LOOPS_TEXT> = {
  heading: 'Dolenni adborth',
  on: (on, all) => `${String(on)} o ${String(all)} ymlaen`,
  intro: 'Yr hyn sy’n dod yn ôl i’w fan cychwyn. Maen nhw’n berthnasol i’r llinell sylfaen hefyd.',
  usual: (on) => (on ? 'ymlaen fel arfer' : 'i ffwrdd fel arfer'),
  why: (reason) => `Fel arfer ${inSentence(reason)}`,
  show: 'Sut mae’n gweithio',
  hide: 'Cuddio',
  showName: (name) => `Sut mae’n gweithio: ${name}`,
  shares: 'Yr hyn a wnaeth y dolenni ohono',
  sharesNote: 'Yn ôl cyfartaleddau ar y dystiolaeth a nodwyd, heb hap, ar ddiwedd y rhediad.',
  key: '+ wrth i’r naill godi, mae’r nesaf yn codi; − wrth i’r naill godi, mae’r nesaf yn gostwng.',
};
