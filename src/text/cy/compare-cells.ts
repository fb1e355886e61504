import type { Translated } from '../../language/translation.ts';
import type * as english from '../compare-cells.ts';

export const CELLS: Translated<typeof english.CELLS> = {
  equal: 'dim gwahaniaeth',
  small: 'tua 0',
  nought: '0 i 0',
  none: '–',
  reference: 'y lleill yn erbyn hwn',
  over: (share) => `dros ${share}`,
  under: (share) => `dan ${share}`,
};
