import type { JourneyGroup } from '../../models/care/journey-groups.ts';
import { PALETTES, type Palette } from './palette.ts';

type Group = JourneyGroup['id'];

/** The colour each state keeps wherever it is drawn; those outside the model are grey. */
export const JOURNEY_COLOURS: Readonly<Record<'light' | 'dark', Readonly<Record<Group, string>>>> = {
  light: {
    care: '#6b2c7a',
    home: '#00796b',
    guardians: '#8a6d1b',
    adopted: '#a63d63',
    'turned-18': '#6f7b82',
    elsewhere: '#a3acb0',
  },
  dark: {
    care: '#c98be0',
    home: '#4fd0be',
    guardians: '#d8be62',
    adopted: '#f08fb1',
    'turned-18': '#8e9ba2',
    elsewhere: '#56636b',
  },
};

export function journeyColour(group: Group, { ground }: Palette): string {
  return JOURNEY_COLOURS[ground === PALETTES.dark.ground ? 'dark' : 'light'][group];
}
