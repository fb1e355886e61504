import type { Translated } from '../../language/translation.ts';
import type * as english from '../headline-words.ts';

export const HEADLINE: Translated<typeof english.HEADLINE> = {
  counted: {
    care: ['o blant mewn gofal', 'o blant mewn gofal', 'yn nifer y plant mewn gofal'],
    repeat: ['o gynlluniau amddiffyn eto', 'o gynlluniau amddiffyn eto', 'yn nifer y cynlluniau amddiffyn eto'],
    returns: [
      'o blant sy’n dychwelyd adref a hynny’n methu',
      'o blant sy’n dychwelyd adref a hynny’n methu',
      'yn nifer y plant sy’n dychwelyd adref a hynny’n methu',
    ],
    inNeed: [
      'o blant mewn angen heb gynllun amddiffyn',
      'o blant mewn angen heb gynllun amddiffyn',
      'yn nifer y plant mewn angen heb gynllun amddiffyn',
    ],
    reached: [
      'o blant a gyrhaeddir fel rhai mewn angen',
      'o blant a gyrhaeddir fel rhai mewn angen',
      'yn nifer y plant a gyrhaeddir fel rhai mewn angen',
    ],
  },
  spent: ['o wariant', 'yn y gwariant'],
  at: (month) => `Ym mis ${month}`,
  over: (years) => `Dros ${years}`,
  whenAbout: (when) => `${when}, tua`,
  short: {
    repeat: 'cynlluniau eto',
    returns: 'dychwelyd a methu',
    inNeed: 'mewn angen, heb gynllun',
    reached: 'wedi’u cyrraedd fel rhai mewn angen',
  },
  careUnchanged: 'o blant mewn gofal os na fydd dim yn newid',
  spentUnchanged: 'o wariant os na fydd dim yn newid',
  safety: (parts) => `Diogelwch: ${parts}`,
};
