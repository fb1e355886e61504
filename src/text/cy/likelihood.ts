import type { Translated } from '../../language/translation.ts';
import type * as english from '../likelihood.ts';

export const LIKELIHOOD: Translated<typeof english.LIKELIHOOD> = {
  'very likely': 'Tebygol iawn o fod',
  likely: 'Tebygol o fod',
  'more likely than not': 'Mwy tebygol na pheidio o fod',
  eitherWay: 'Gallai fynd y naill ffordd neu’r llall.',
  sentence: (likelihood, direction, atLeast) =>
    `${likelihood} ${direction}: o leiaf ${String(atLeast)} rhediad o bob 100.`,
};
