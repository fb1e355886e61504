import { FIRST_PLACEMENT, inWindows, type CareMove } from './care-move.ts';
import { placementChanges } from './placement-changes.ts';
import { ORDINARY_PLACEMENTS } from './states.ts';

const FOSTER_PLACEMENTS: readonly string[] = ['in-house-foster', 'agency-foster'];

/** Months at home, and since a removal, at which coming back and newborns are told apart, so that support can wear off. */
export const HOME_WINDOWS = [0, 6, 12, 24] as const;
export const REMOVAL_WINDOWS = [0, 18, 27, 36, 60] as const;

/** From every placement: home, guardianship, another placement, another way. */
export const IN_CARE: readonly CareMove[] = ORDINARY_PLACEMENTS.flatMap(({ id, label }): CareMove[] => {
  const from = `care.${id}`;
  return [
    {
      id: `${from}.home`,
      label: `Goes home (${label})`,
      from,
      to: 'returned-home',
      hazard: 'care.home',
      months: 'care.home.months',
    },
    {
      id: `${from}.special-guardianship`,
      label: `Special guardianship or child arrangements (${label})`,
      from,
      to: 'special-guardianship',
      hazard: 'care.special-guardianship',
      months: 'care.special-guardianship.months',
    },
    {
      id: `${from}.left-otherwise`,
      label: `Leaves care in another way (${label})`,
      from,
      to: 'left-care-otherwise',
      hazard: 'care.left-otherwise',
    },
    ...placementChanges(id, label),
    ...(FOSTER_PLACEMENTS.includes(id)
      ? [
          {
            id: `${from}.adoption-placement`,
            label: `Placed for adoption (${label})`,
            from,
            to: 'care.placed-for-adoption',
            hazard: 'care.adoption-placement',
            months: 'care.adoption-placement.months',
          },
        ]
      : []),
  ];
});

/** After care: settled, or back. */
export const AFTER_CARE: readonly CareMove[] = [
  {
    id: 'placed-for-adoption.adopted',
    label: 'Adopted',
    from: 'care.placed-for-adoption',
    to: 'adopted',
    hazard: 'care.adopted',
  },
  ...inWindows(
    {
      id: 'returned-home.care',
      label: 'Comes back into care from home',
      from: 'returned-home',
      to: FIRST_PLACEMENT,
      hazard: 'returned-home.care',
      months: 'returned-home.care.months',
    },
    HOME_WINDOWS,
  ),
  {
    id: 'returned-home.settled',
    label: 'Home for six years',
    from: 'returned-home',
    to: 'settled-at-home',
    hazard: 'followed-for-ever',
    months: 'followed.72-months',
  },
  {
    id: 'special-guardianship.care',
    label: 'Comes back into care from guardianship',
    from: 'special-guardianship',
    to: FIRST_PLACEMENT,
    hazard: 'special-guardianship.care',
  },
  {
    id: 'adopted.care',
    label: 'Comes back into care after adoption',
    from: 'adopted',
    to: FIRST_PLACEMENT,
    hazard: 'adopted.care',
  },
];

/** Parents whose child was removed, and the newborns who follow. */
export const PARENTS: readonly CareMove[] = [
  {
    id: 'parents.newborn-first',
    label: 'A newborn comes into care after a first removal',
    from: 'parents-after-removal',
    to: 'parents-after-repeat-removal',
    hazard: 'parents.newborn-first',
    months: 'parents.newborn-first.months',
    brings: 'newborn-in-care',
    restartsClock: true,
  },
  ...inWindows(
    {
      id: 'parents.newborn-repeat',
      label: 'A newborn comes into care after repeated removals',
      from: 'parents-after-repeat-removal',
      to: 'parents-after-repeat-removal',
      hazard: 'parents.newborn-repeat',
      months: 'parents.newborn-repeat.months',
      brings: 'newborn-in-care',
      restartsClock: true,
    },
    REMOVAL_WINDOWS,
  ),
  {
    id: 'parents-first.followed',
    label: 'Seven years after a first removal',
    from: 'parents-after-removal',
    to: 'no-longer-followed',
    hazard: 'followed-for-ever',
    months: 'followed.84-months',
  },
  {
    id: 'parents-repeat.followed',
    label: 'Seven years after the last removal',
    from: 'parents-after-repeat-removal',
    to: 'no-longer-followed',
    hazard: 'followed-for-ever',
    months: 'followed.84-months',
  },
];
