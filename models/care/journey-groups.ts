import { CARE_STATES, EXITS, STATES } from './states.ts';

/** Where a child who came into care is, as a journey tells it. */
export interface JourneyGroup {
  readonly id: 'care' | 'home' | 'guardians' | 'adopted' | 'turned-18' | 'elsewhere';
  readonly label: string;
  /** States and exits of which it is made; `elsewhere` is whatever is in no other. */
  readonly places: readonly string[];
}

const NAMED: readonly JourneyGroup[] = [
  { id: 'care', label: 'In care', places: CARE_STATES },
  { id: 'home', label: 'Home', places: ['returned-home', 'settled-at-home'] },
  { id: 'guardians', label: 'With guardians', places: ['special-guardianship'] },
  { id: 'adopted', label: 'Adopted', places: ['adopted'] },
  { id: 'turned-18', label: 'Turned 18', places: ['turned-18'] },
];

const named = NAMED.flatMap(({ places }) => places);

/** In the order in which they are told; every state and exit is in one of them. */
export const JOURNEY_GROUPS: readonly JourneyGroup[] = [
  ...NAMED,
  {
    id: 'elsewhere',
    label: 'Elsewhere',
    places: [...STATES, ...EXITS].map(({ id }) => id).filter((id) => !named.includes(id)),
  },
];
