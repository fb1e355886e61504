import type { Translated } from '../../language/translation.ts';
import type * as english from '../keeping.ts';

export const KEEPING: Translated<typeof english.KEEPING> = {
  opening: 'Yn chwilio am yr hyn oedd gennych ar agor.',
  waiting: 'Yn cadw eich newidiadau yn y porwr hwn.',
  kept: 'Wedi’i gadw yn y porwr hwn.',
  full: 'Nid oes lle ar ôl yn y porwr hwn, felly dim ond ar y dudalen hon y mae eich newidiadau. Cadwch nhw fel ffeil.',
  blocked:
    'Nid yw’r porwr hwn yn gadael i’r dudalen gadw dim, felly dim ond ar y dudalen hon y mae eich newidiadau. Cadwch nhw fel ffeil.',
};

export const KEEPING_SHORT: Translated<typeof english.KEEPING_SHORT> = {
  opening: 'Yn chwilio…',
  waiting: 'Yn cadw…',
  kept: 'Wedi’i gadw yn y porwr hwn',
  full: 'Heb ei gadw',
  blocked: 'Heb ei gadw',
};

export const NOTICE: Translated<typeof english.NOTICE> = {
  'other-tab':
    'Newidioch chi’r senarios hyn mewn tab arall; mae’r un hwn yn eu dangos nawr. Mae Dadwneud yn arwain yn ôl at yr hyn oedd yma.',
  'other-tab-newer':
    'Newidioch chi’r senarios hyn mewn tab arall ar ôl eich newid yma, felly hwnnw sy’n sefyll. Mae’r hyn oedd yma ymhlith y fersiynau cynharach.',
  'this-tab-newer':
    'Newidioch chi’r senarios hyn mewn tab arall cyn eich newid yma, felly hwn sy’n sefyll. Mae’r llall ymhlith y fersiynau cynharach.',
  unreadable: 'Nid oedd modd darllen yr hyn a gadwodd y porwr hwn. Mae ymhlith y fersiynau cynharach, fel yr oedd.',
};
