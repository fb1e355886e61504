import { inLanguage } from '../language/spoken.ts';
import type { Group } from '../../models/care/lever.ts';
import { count } from './numbers.ts';

/** Words of the long lists of levers and drivers. */

export const GROUP_NAMES: Readonly<Record<Group, string>> = inLanguage('GROUP_NAMES', {
  'before-care': 'Before care',
  'in-court': 'Pre-proceedings and court',
  'in-care': 'In care',
  'after-care': 'After care',
  system: 'The whole service',
});

export const groupName = (group: Group): string => GROUP_NAMES[group];

export const FIND_CONTROL = inLanguage('FIND_CONTROL', {
  label: 'Find a lever or driver',
  clear: 'Clear',
  found: (parts: number): string => (parts === 0 ? 'Nothing of that name' : `${String(parts)} found`),
} as const);

export const CHANGED = inLanguage('CHANGED', {
  heading: (parts: number): string => `Changed: ${String(parts)}`,
  putRight: 'needs putting right',
  /** Beside "Reset all", which does not touch them. */
  ownStay: (own: number): string =>
    own === 1
      ? 'Your own value or rule stays when you reset: put it back where you set it.'
      : `Your ${String(own)} own values and rules stay when you reset: put them back where you set them.`,
} as const);

export const CONTROLS = inLanguage('CONTROLS', {
  levers: (parts: number): string => count(parts, 'lever', 'levers'),
  drivers: (parts: number): string => count(parts, 'driver', 'drivers'),
  changedIn: (parts: number): string => `${String(parts)} changed`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  loop: (on: boolean): string => (on ? 'switched on' : 'switched off'),
} as const);

/** "10 levers", "1 driver". */
export function groupSize(kind: 'levers' | 'drivers', parts: number): string {
  return CONTROLS[kind](parts);
}

export const changedInGroup = CONTROLS.changedIn;

/** "50% → 80%", read out as "50% to 80%". */
export const fromTo = CONTROLS.fromTo;

export const changedLoop = CONTROLS.loop;
