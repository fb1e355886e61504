import type { CompiledDestinations, CompiledModel, CompiledMove } from './compiled.ts';
import type { DestinationDefinition, ModelDefinition, OpeningStock, OutputDefinition } from './definition.ts';
import {
  compileFamilies,
  compileLoops,
  compileOpening,
  groupsOf,
  placesReached,
  rowsOf,
  stayCodes,
} from './compile-parts.ts';
import { compileStates, monthsOf, SlotCounter } from './compile-states.ts';
import { compileRecorder } from './recorder.ts';
import { findInflows, steadyMoves } from './find-feeds.ts';
import { compileCompany, compileLandings, onlySlots } from './landing.ts';
import { ageCount, factorAtMonth } from './numbers.ts';
import { ageTable, arrivalTable, byMonthOfYear, classTable } from './tables.ts';
import { InvalidModel, problemsOfModel } from './validate.ts';

/**
 * Compile a definition, its opening position and the outputs wanted.
 *
 * @throws InvalidModel with every problem by name
 */
export function compileModel(
  definition: ModelDefinition,
  opening: readonly OpeningStock[],
  outputs: readonly OutputDefinition[],
): CompiledModel {
  const problems = problemsOfModel(definition, opening, outputs);
  if (problems.length > 0) throw new InvalidModel(problems);
  const ages = ageCount(definition);
  const classes = definition.ageing ? ages + 1 : 1;
  const slots = new SlotCounter();
  const places = placesOf(definition);
  const compileDestinations = (
    to: readonly DestinationDefinition[],
    keepsClock = new Uint8Array(to.length),
  ): CompiledDestinations =>
    placesReached(
      Int32Array.from(to, (destination) => places.get(destination.to) ?? 0),
      keepsClock,
      slots.take(to.length),
      byMonthOfYear((month) =>
        classTable(
          to.map((destination) => destination.share),
          ages,
          classes,
          month,
        ),
      ),
    );
  const profiles = definition.states.map(() => [] as Float64Array[]);
  const moves = definition.moves.map((move, index): CompiledMove => {
    const from = places.get(move.from) ?? 0;
    const clock = definition.states[from]?.clock;
    const months = monthsOf(definition, from);
    const keepsClock = Uint8Array.from(move.to, ({ to }) =>
      !move.restartsClock && definition.states.some((each) => each.id === to && each.clock === clock) ? 1 : 0,
    );
    return {
      id: move.id,
      index,
      from,
      profile: profileIndex(
        profiles[from] ?? [],
        Float64Array.from({ length: months }, (_, month) => factorAtMonth(move, month)),
      ),
      destinations: compileDestinations(move.to, keepsClock),
      keepsClock,
      spawns: (move.spawns ?? []).map((spawn) => ({
        destinations: compileDestinations(spawn.to),
        chance: byMonthOfYear((month) => classTable([spawn.chance], ages, classes, month)),
        newborn: spawn.age === 'newborn',
      })),
    };
  });
  const entries = definition.entries.map((entry, index) => ({
    id: entry.id,
    index,
    destinations: compileDestinations(entry.to),
    newbornShare: entry.newbornShare ?? 0,
    together: entry.together ?? false,
  }));
  const states = compileStates(definition, moves, profiles, classes, slots);
  const steady = steadyMoves(moves, states);
  const cells = states.reduce((sum, state) => sum + state.rows * state.months, 0);
  const moveRates = definition.moves.map((move) => move.hazard);
  const { familySizes, familyMean } = compileFamilies(definition.families ?? [1]);
  return {
    id: definition.id,
    ages,
    classes,
    ageing: definition.ageing !== null,
    states,
    moves,
    entries,
    steady,
    inflows: findInflows(moves, states, steady, classes),
    loops: compileLoops(definition),
    familySizes,
    familyMean,
    cells,
    groups: states.reduce((sum, state) => sum + groupsOf(state), 0),
    rowOf: rowsOf(states, cells),
    stayCode: stayCodes(states, cells),
    slots: slots.taken,
    landings: compileLandings(states, moves, entries, slots.taken),
    onlySlot: onlySlots(moves),
    company: compileCompany(moves, slots.taken),
    hazardByAge: ageTable(moveRates, ages),
    entriesByAge: ageTable(
      definition.entries.map((entry) => entry.perMonth),
      ages,
    ),
    hazardByClass: byMonthOfYear((month) => classTable(moveRates, ages, classes, month)),
    entriesByClass: byMonthOfYear((month) => arrivalTable(definition, ages, classes, month)),
    opening: compileOpening(states, cells, opening),
    recorder: compileRecorder(outputs, states, moves, entries, places, slots.taken),
  };
}

function placesOf(definition: ModelDefinition): Map<string, number> {
  return new Map([
    ...definition.states.map((state, index): [string, number] => [state.id, index]),
    ...definition.exits.map((exit, index): [string, number] => [exit.id, -1 - index]),
  ]);
}

function profileIndex(known: Float64Array[], profile: Float64Array): number {
  const found = known.findIndex((each) => each.every((factor, month) => factor === profile[month]));
  return found >= 0 ? found : known.push(profile) - 1;
}
