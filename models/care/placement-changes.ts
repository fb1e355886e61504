import { OTHER_PLACEMENT, type CareMove } from './care-move.ts';
import { ORDINARY_PLACEMENTS } from './states.ts';

/** Where a change of placement leads, told apart where a lever, a driver or a loop acts on that road alone. */
const ROADS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  kinship: {},
  'in-house-foster': { displaced: ['agency-foster', 'residential'], kinship: ['kinship'] },
  'agency-foster': { 'in-house': ['in-house-foster'], kinship: ['kinship'] },
  residential: { 'in-house': ['in-house-foster'], kinship: ['kinship'] },
};

const ROAD_LABELS: Readonly<Record<string, string>> = {
  displaced: 'Moves to a dearer home, for want of an in-house foster place',
  'in-house': 'Moves to an in-house foster place',
  kinship: 'Moves to kin',
};

/** Changes of placement from one kind: those told apart, and the rest together. */
export function placementChanges(id: string, label: string): CareMove[] {
  const from = `care.${id}`;
  const roads = Object.entries(ROADS[id] ?? {});
  const apart = roads.flatMap(([, among]) => among);
  const rest = ORDINARY_PLACEMENTS.map((each) => each.id).filter((each) => each !== id && !apart.includes(each));
  const change = { from, to: OTHER_PLACEMENT, hazard: 'care.change' };
  return [
    { ...change, id: `${from}.change`, label: `Changes placement (${label})`, among: rest },
    ...roads.map(([road, among]) => ({
      ...change,
      id: `${from}.${road}`,
      label: `${ROAD_LABELS[road] ?? road} (${label})`,
      among,
    })),
  ];
}
