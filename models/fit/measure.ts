import type { Baseline } from '../care/baseline.ts';
import { AGE_BANDS } from '../care/ages.ts';
import { careDefinition, careOpening } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { BACK_FROM_HOME, CARE_MOVES } from '../care/moves.ts';
import { COUNT_OUTPUTS } from '../care/outputs.ts';
import { CARE_STATES, ORDINARY_PLACEMENTS } from '../care/states.ts';
import { compileModel } from '../engine/compile.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import type { OutputDefinition } from '../engine/definition.ts';
import { expectedCells, expectedFlows } from '../engine/expected.ts';
import { NO_CHANGE } from '../engine/plan.ts';
import { shapeOf, type Shape } from './steady.ts';
import { partOf, splitByAge, withParts } from './split.ts';

const HOME = ORDINARY_PLACEMENTS.map(({ id }) => `care.${id}.home`);
const GUARDIANSHIP = ORDINARY_PLACEMENTS.map(({ id }) => `care.${id}.special-guardianship`);
const OTHERWISE = ORDINARY_PLACEMENTS.map(({ id }) => `care.${id}.left-otherwise`);
const CARE_IN = [
  'child-in-need.care',
  'after-plan.care',
  'child-protection.care',
  'pre-proceedings.care',
  ...BACK_FROM_HOME,
  'special-guardianship.care',
  'adopted.care',
];

/** Moves counted by age for calibration, by the name of what they are compared with. */
const BY_AGE: Readonly<Record<string, readonly string[]>> = {
  'care.in': CARE_IN,
  'care.in.need': ['child-in-need.care', 'after-plan.care'],
  'care.out.home': HOME,
  'care.out.special-guardianship': GUARDIANSHIP,
  'care.out.adoption': ['placed-for-adoption.adopted'],
  'care.out.other': OTHERWISE,
};

const SPLIT = CARE_MOVES.map((move) => move.id).filter((id) => Object.values(BY_AGE).flat().includes(id));

const AGED_OUTPUTS: readonly OutputDefinition[] = [
  ...Object.entries(BY_AGE).flatMap(([name, moves]) =>
    AGE_BANDS.map((band): OutputDefinition => ({
      id: `${name}.age.${band.id}`,
      kind: 'flow',
      moves: moves.map((move) => partOf(move, band.id)),
      ...(name === 'care.in' ? { to: CARE_STATES } : {}),
    })),
  ),
  ...AGE_BANDS.map((band): OutputDefinition => ({
    id: `need.age.${band.id}`,
    kind: 'stock',
    states: ['child-in-need', 'child-in-need-after-plan'],
    ages: [band.first, band.last],
  })),
];

/** A model of the baseline whose flows can be read by age. */
export function measuringModel(library: EvidenceLibrary, baseline: Baseline): CompiledModel {
  const definition = splitByAge(careDefinition(library, baseline), SPLIT, AGE_BANDS);
  return compileModel(definition, careOpening(baseline), [
    ...withParts(COUNT_OUTPUTS, SPLIT, AGE_BANDS),
    ...AGED_OUTPUTS,
  ]);
}

const MONTHS = 12;

/** One year from the opening position: for stocks the number at its end, for flows the total. */
export function measureYear(library: EvidenceLibrary, baseline: Baseline): ReadonlyMap<string, number> {
  return yearOf(measuringModel(library, baseline));
}

/** One year as {@link measureYear} has it, and where everybody is at its end. */
export function measureYearAndEnd(
  library: EvidenceLibrary,
  baseline: Baseline,
): { readonly year: ReadonlyMap<string, number>; readonly end: ReadonlyMap<string, Shape> } {
  const model = measuringModel(library, baseline);
  return { year: yearOf(model), end: shapeOf(model, expectedCells(model, NO_CHANGE, MONTHS)) };
}

function yearOf(model: CompiledModel): ReadonlyMap<string, number> {
  const series = expectedFlows(model, NO_CHANGE, MONTHS);
  return new Map(
    model.recorder.ids.map((id, index) => {
      const values = series.subarray(index * (MONTHS + 1), (index + 1) * (MONTHS + 1));
      const isStock = model.recorder.stocks.some((stock) => stock.at === index);
      return [id, isStock ? (values[MONTHS] ?? 0) : values.reduce((sum, value) => sum + value, 0)];
    }),
  );
}
