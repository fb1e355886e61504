import type { Translated } from '../../language/translation.ts';
import type * as english from '../controls.ts';
import { counted } from './count.ts';

export const GROUP_NAMES: Translated<typeof english.GROUP_NAMES> = {
  'before-care': 'Cyn gofal',
  'in-court': 'Cyfnod cyn-achos a’r llys',
  'in-care': 'Mewn gofal',
  'after-care': 'Ar ôl gofal',
  system: 'Y gwasanaeth cyfan',
};

export const CONTROLS: Translated<typeof english.CONTROLS> = {
  levers: (parts) => counted(parts, { other: 'lifer' }),
  drivers: (parts) => counted(parts, { other: 'sbardun' }),
  changedIn: (parts) => `${String(parts)} wedi newid`,
  fromTo: (from, to) => `o ${from} i ${to}`,
  loop: (on) => (on ? 'wedi’i throi ymlaen' : 'wedi’i diffodd'),
};

export const FIND_CONTROL: Translated<typeof english.FIND_CONTROL> = {
  label: 'Dod o hyd i lifer neu sbardun',
  clear: 'Clirio',
  found: (parts) => (parts === 0 ? 'Dim o’r enw hwnnw' : `Wedi dod o hyd i ${String(parts)}`),
};

export const CHANGED: Translated<typeof english.CHANGED> = {
  heading: (parts) => `Wedi newid: ${String(parts)}`,
  putRight: 'angen ei gywiro',
  ownStay: (own) =>
    own === 1
      ? 'Mae eich gwerth neu’ch rheol chi yn aros pan fyddwch yn ailosod: rhowch ef yn ôl lle gosodoch chi ef.'
      : `Mae eich ${String(own)} gwerth a rheol chi yn aros pan fyddwch yn ailosod: rhowch nhw’n ôl lle gosodoch chi nhw.`,
};
