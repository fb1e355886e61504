import type { ClockDefinition, ExitDefinition, StateDefinition } from '../engine/definition.ts';

/** Kinds of placement that children in care live in. */
export const PLACEMENTS = [
  { id: 'kinship', label: 'Kinship foster care' },
  { id: 'in-house-foster', label: 'In-house foster care' },
  { id: 'agency-foster', label: 'Agency foster care' },
  { id: 'residential', label: 'Children’s home or other residential' },
  { id: 'semi-independent', label: 'Semi-independent living' },
  { id: 'with-parents', label: 'Placed with parents' },
  { id: 'placed-for-adoption', label: 'Placed for adoption' },
  { id: 'other', label: 'Other placement' },
] as const;

/** Placements a child can enter care in or change to; placement for adoption has a road of its own. */
export const ORDINARY_PLACEMENTS = PLACEMENTS.filter((placement) => placement.id !== 'placed-for-adoption');

/** What the months are counted from, and for how long single months are told apart. */
export const CLOCKS: readonly ClockDefinition[] = [
  { id: 'early-help', exactMonths: 1 },
  { id: 'need', exactMonths: 24 },
  { id: 'since-plan', exactMonths: 24 },
  { id: 'plan', exactMonths: 13 },
  { id: 'letter', exactMonths: 12 },
  { id: 'care', exactMonths: 60 },
  { id: 'home', exactMonths: 72 },
  { id: 'permanence', exactMonths: 1 },
  { id: 'since-removal', exactMonths: 84 },
];

const PLACEMENT_STATES: readonly StateDefinition[] = PLACEMENTS.map(({ id, label }) => ({
  id: `care.${id}`,
  label: `In care: ${label}`,
  clock: 'care',
  ageing: true,
}));

/** Where children are. A child's history is part of the state: those who have had a plan are kept apart. */
export const STATES: readonly StateDefinition[] = [
  { id: 'early-help', label: 'Early help', clock: 'early-help', ageing: true },
  { id: 'child-in-need', label: 'Child in need, no plan before', clock: 'need', ageing: true },
  { id: 'child-in-need-after-plan', label: 'Child in need after a plan', clock: 'since-plan', ageing: true },
  { id: 'known-after-plan', label: 'Not open, has had a plan', clock: 'since-plan', ageing: true },
  { id: 'child-protection', label: 'Child protection plan', clock: 'plan', ageing: true },
  { id: 'pre-proceedings', label: 'Pre-proceedings', clock: 'letter', ageing: true },
  ...PLACEMENT_STATES,
  { id: 'returned-home', label: 'Returned home from care', clock: 'home', ageing: true },
  {
    id: 'special-guardianship',
    label: 'Special guardianship or child arrangements',
    clock: 'permanence',
    ageing: true,
  },
  { id: 'adopted', label: 'Adopted', clock: 'permanence', ageing: true },
  { id: 'parents-after-removal', label: 'Parents after a first removal', clock: 'since-removal', ageing: false },
  {
    id: 'parents-after-repeat-removal',
    label: 'Parents after repeated removals',
    clock: 'since-removal',
    ageing: false,
  },
];

/** Ways out of the model. */
export const EXITS: readonly ExitDefinition[] = [
  { id: 'turned-18', label: 'Turned 18' },
  { id: 'no-longer-open', label: 'No longer open' },
  { id: 'left-care-otherwise', label: 'Left care in another way' },
  { id: 'settled-at-home', label: 'Home for six years' },
  { id: 'no-longer-followed', label: 'Parent no longer followed' },
];

/** Every state a child in care can be in. */
export const CARE_STATES: readonly string[] = PLACEMENT_STATES.map((state) => state.id);
