import type { Translated } from '../../language/translation.ts';
import type * as english from '../room.ts';

export const ROOM: Translated<typeof english.ROOM> = {
  qr: (address) => `Cod i’w ffotograffu; mae’n arwain at ${address}`,
  photograph: 'Dangos cod i’w ffotograffu',
  away: 'Rhoi’r cod i gadw',
  failed: 'Nid oedd modd gwneud y cod. Mae’r ddolen yn gwneud yr un peth.',
};
