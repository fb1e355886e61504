import type { Translated } from '../../language/translation.ts';
import type * as english from '../links.ts';

export const LINK: Translated<typeof english.LINK> = {
  name: 'Y ddolen hon',
  tooLongToMake:
    'Mae’r senarios hyn yn ormod i ddolen, yn ôl pob tebyg oherwydd nodiadau hir. Cadwch nhw fel ffeil yn lle hynny.',
  tooLong: 'Mae’r ddolen hon yn hirach nag unrhyw un y mae Headwater yn ei gwneud, felly nid agorwyd dim.',
  notOne: 'Nid oes senarios yn y ddolen hon: ar ôl yr arwydd hash rhaid iddi barhau â w1, wyth digid a’r gweddill.',
  later: 'Gwnaed y ddolen hon gan fersiwn diweddarach o Headwater, felly nid agorwyd dim.',
  damaged:
    'Mae’r ddolen hon wedi’i difrodi neu’n anghyflawn, felly nid agorwyd dim. Gofynnwch amdani eto, neu am ffeil.',
  tooMuch: 'Mae’r ddolen hon yn agor i fwy nag y mae unrhyw ffeil o senarios yn ei gynnwys, felly nid agorwyd dim.',
};
