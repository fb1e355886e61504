import { inLanguage } from '../language/spoken.ts';

/** Words of the link that brings phones into a room. */
export const ROOM = inLanguage('ROOM', {
  qr: (address: string): string => `A code to photograph; it leads to ${address}`,
  photograph: 'Show a code to photograph',
  away: 'Put the code away',
  failed: 'The code could not be made. The link does the same.',
} as const);
