import type { OutputDefinition } from '../engine/definition.ts';
import { AGE_BANDS } from './ages.ts';
import { CARE_ENTRY_MOVES, CARE_MOVES, FIRST_PLANS, NEWBORNS_AFTER_REPEAT } from './moves.ts';
import { CARE_STATES, PLACEMENTS } from './states.ts';

/** A count the model keeps: children at the end of a month, or moves in it. */
export type CountOutput = OutputDefinition & { readonly label: string };

const CARE_ENTRIES_ALL: readonly string[] = Object.values(CARE_ENTRY_MOVES).flat();

const movesEnding = (ending: string): string[] =>
  CARE_MOVES.filter((move) => move.from.startsWith('care.') && move.id.endsWith(ending)).map((move) => move.id);

const ADOPTED = ['placed-for-adoption.adopted'];
const HOME = movesEnding('.home');
const GUARDIANSHIP = movesEnding('.special-guardianship');
const OTHERWISE = movesEnding('.left-otherwise');
const TURNED_18 = CARE_STATES.map((state) => `ageing:${state}`);

/** Where a child can arrive when entering care; counts newborns, not the parent's own move. */
const intoCare = { to: CARE_STATES };

const STOCKS: readonly CountOutput[] = [
  { id: 'stock.early-help', label: 'Children in early help', kind: 'stock', states: ['early-help'] },
  {
    id: 'stock.child-in-need',
    label: 'Children in need',
    kind: 'stock',
    states: ['child-in-need', 'child-in-need-after-plan'],
  },
  { id: 'stock.child-protection', label: 'Children on a protection plan', kind: 'stock', states: ['child-protection'] },
  { id: 'stock.pre-proceedings', label: 'Children in pre-proceedings', kind: 'stock', states: ['pre-proceedings'] },
  { id: 'stock.care', label: 'Children in care', kind: 'stock', states: CARE_STATES },
  ...PLACEMENTS.map(({ id, label }): CountOutput => ({
    id: `stock.care.${id}`,
    label: `In care: ${label}`,
    kind: 'stock',
    states: [`care.${id}`],
  })),
  ...AGE_BANDS.map(({ id, first, last }): CountOutput => ({
    id: `stock.care.age.${id}`,
    label: `In care, aged ${id.replace('-', ' to ')}`,
    kind: 'stock',
    states: CARE_STATES,
    ages: [first, last],
  })),
  {
    id: 'stock.returned-home',
    label: 'Children home from care, up to six years',
    kind: 'stock',
    states: ['returned-home'],
  },
  {
    id: 'stock.special-guardianship',
    label: 'Children under special guardianship or child arrangements',
    kind: 'stock',
    states: ['special-guardianship'],
  },
  { id: 'stock.adopted', label: 'Children adopted', kind: 'stock', states: ['adopted'] },
  {
    id: 'stock.parents-after-removal',
    label: 'Parents followed after a first removal',
    kind: 'stock',
    states: ['parents-after-removal'],
  },
  {
    id: 'stock.parents-after-repeat-removal',
    label: 'Parents followed after repeated removals',
    kind: 'stock',
    states: ['parents-after-repeat-removal'],
  },
];

const FLOWS: readonly CountOutput[] = [
  { id: 'flow.early-help.in', label: 'Early help starting', kind: 'flow', moves: ['community.early-help'] },
  {
    id: 'flow.child-in-need.in',
    label: 'Child in need episodes starting',
    kind: 'flow',
    moves: ['community.child-in-need', 'early-help.step-up', 'known.plan'],
  },
  {
    id: 'flow.child-protection.in',
    label: 'Protection plans starting',
    kind: 'flow',
    moves: [...FIRST_PLANS, 'after-plan.plan', 'known.plan'],
  },
  {
    id: 'flow.child-protection.repeat',
    label: 'Second or later protection plans starting',
    kind: 'flow',
    moves: ['after-plan.plan', 'known.plan'],
  },
  {
    id: 'flow.pre-proceedings.in',
    label: 'Children entering pre-proceedings',
    kind: 'flow',
    moves: ['child-in-need.letter', 'child-protection.letter'],
  },
  {
    id: 'flow.pre-proceedings.issued',
    label: 'Children leaving pre-proceedings with proceedings issued',
    kind: 'flow',
    moves: ['pre-proceedings.care', 'pre-proceedings.proceedings'],
    to: [...CARE_STATES, 'child-in-need-after-plan'],
  },
  { id: 'flow.care.in', label: 'Children coming into care', kind: 'flow', moves: CARE_ENTRIES_ALL, ...intoCare },
  ...Object.entries(CARE_ENTRY_MOVES).map(([origin, moves]): CountOutput => ({
    id: `flow.care.in.${origin}`,
    label: `Coming into care from: ${origin.replaceAll('-', ' ')}`,
    kind: 'flow',
    moves,
    ...intoCare,
  })),
  {
    id: 'flow.parents.repeat-removal',
    label: 'Parents with a further child removed at birth',
    kind: 'flow',
    moves: ['parents.newborn-first', ...NEWBORNS_AFTER_REPEAT],
    to: ['parents-after-repeat-removal'],
  },
  {
    id: 'flow.care.out',
    label: 'Children leaving care',
    kind: 'flow',
    moves: [...HOME, ...ADOPTED, ...GUARDIANSHIP, ...OTHERWISE, ...TURNED_18],
  },
  { id: 'flow.care.out.home', label: 'Leaving care: home', kind: 'flow', moves: HOME },
  { id: 'flow.care.out.adoption', label: 'Leaving care: adopted', kind: 'flow', moves: ADOPTED },
  {
    id: 'flow.care.out.special-guardianship',
    label: 'Leaving care: special guardianship or child arrangements',
    kind: 'flow',
    moves: GUARDIANSHIP,
  },
  { id: 'flow.care.out.turned-18', label: 'Leaving care: turned 18', kind: 'flow', moves: TURNED_18 },
  { id: 'flow.care.out.other', label: 'Leaving care: another way', kind: 'flow', moves: OTHERWISE },
];

/** Every count a run keeps, in order. */
export const COUNT_OUTPUTS: readonly CountOutput[] = [...STOCKS, ...FLOWS];
