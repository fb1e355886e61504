import type { Translated } from '../../language/translation.ts';
import type * as english from '../change.ts';

export const CHANGE: Translated<typeof english.CHANGE> = {
  fewer: 'yn llai',
  less: 'yn llai',
  more: 'yn fwy',
  morePounds: 'yn fwy',
  noneClear: 'Dim newid clir',
  none: 'Dim newid',
  noChange: 'dim newid',
  between: (low, high) => `rhwng ${low} a ${high}`,
  range: (low, high) => `${low} i ${high}`,
};
