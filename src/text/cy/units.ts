import type { Translated } from '../../language/translation.ts';
import type * as english from '../units.ts';

export const UNIT_WORDS: Translated<typeof english.UNIT_WORDS> = {
  points: (signed) => `${signed} pwynt`,
  pointsBeside: 'pwynt',
  percentagePoints: ' pwynt canran',
  aChildAYear: ' y plentyn y flwyddyn',
  childrenAWorker: ' o blant i bob gweithiwr cymdeithasol',
  children: (signed) => `${signed} o blant`,
  each: 'yr un',
  ofToday: '% o heddiw',
  aYear: '% y flwyddyn',
  asMeasured: 'fel y’i mesurwyd',
  times: (times) => `${times} gwaith yr hyn a fesurwyd`,
  timesBeside: ' gwaith yr hyn a fesurwyd',
  timesShort: 'gwaith',
};
