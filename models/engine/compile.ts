import { mixArrivals, mixPresent, shareAtMidMonth, shareAtMonthEnd } from './ages.ts';
import type { ByAge, DestinationDefinition, ModelDefinition, OpeningStock, OutputDefinition } from './definition.ts';
import { compileRecorder, type Recorder } from './record.ts';
import { ageCount, atAge, factorAtMonth, InvalidModel, problemsOfModel } from './validate.ts';

/** A state, its cells and the moves out of it, as indices. */
export interface CompiledState {
  readonly id: string;
  readonly index: number;
  readonly clock: number;
  readonly ageing: boolean;
  /** Rows of cells: one for each class, or one only. */
  readonly rows: number;
  /** Cells in a row: months told apart exactly, plus one for "that or longer". */
  readonly months: number;
  /** Where its cells begin; cell = offset + row x months + month. */
  readonly offset: number;
  readonly moves: readonly number[];
  /** Factors by month that its moves use, each listed once. */
  readonly profiles: readonly Float64Array[];
  /** Flow slot that counts those who outgrow the model from here; -1 where the state does not age. */
  readonly ageingSlot: number;
}

/** Where those who move, enter or are spawned arrive: states are 0 and up, exits are -1 and down. */
export interface CompiledDestinations {
  readonly places: Int32Array;
  /** First of its flow slots; one for each destination. */
  readonly firstSlot: number;
  /** `shares[monthOfYear][destination * classes + class]`. */
  readonly shares: readonly Float64Array[];
}

export interface CompiledSpawn {
  readonly destinations: CompiledDestinations;
  /** `chance[monthOfYear][class]`, by the class of the mover. */
  readonly chance: readonly Float64Array[];
  readonly newborn: boolean;
}

export interface CompiledMove {
  readonly id: string;
  readonly index: number;
  readonly from: number;
  /** Index of its profile in its state's list. */
  readonly profile: number;
  readonly destinations: CompiledDestinations;
  readonly keepsClock: boolean;
  readonly spawns: readonly CompiledSpawn[];
}

export interface CompiledEntry {
  readonly id: string;
  readonly index: number;
  readonly destinations: CompiledDestinations;
  readonly newbornShare: number;
}

export interface CompiledLoop {
  readonly id: string;
  /** One weight for each state. */
  readonly weights: Float64Array;
  /** NaN: compare with the opening position. */
  readonly reference: number;
  readonly elasticity: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly moves: Int32Array;
  readonly entries: Int32Array;
}

/** A definition turned into typed arrays: what both engines read. Never changed after it is made. */
export interface CompiledModel {
  readonly id: string;
  readonly ages: number;
  readonly classes: number;
  readonly ageing: boolean;
  readonly states: readonly CompiledState[];
  readonly moves: readonly CompiledMove[];
  readonly entries: readonly CompiledEntry[];
  readonly loops: readonly CompiledLoop[];
  readonly cells: number;
  readonly slots: number;
  /** `hazardByAge[move * ages + age]`. */
  readonly hazardByAge: Float64Array;
  /** `entriesByAge[entry * ages + age]`, people a month. */
  readonly entriesByAge: Float64Array;
  /** `hazardByClass[monthOfYear][move * classes + class]` with nothing changed. */
  readonly hazardByClass: readonly Float64Array[];
  /** `entriesByClass[monthOfYear][entry * classes + class]` with nothing changed. */
  readonly entriesByClass: readonly Float64Array[];
  /** People in each cell on 31 March, before classes move up. */
  readonly opening: Float64Array;
  readonly recorder: Recorder;
}

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
  const compileDestinations = (to: readonly DestinationDefinition[]): CompiledDestinations => ({
    places: Int32Array.from(to, (destination) => places.get(destination.to) ?? 0),
    firstSlot: slots.take(to.length),
    shares: byMonthOfYear((month) => classTable(to.map((destination) => destination.share), ages, classes, month)),
  });
  const profiles = definition.states.map(() => [] as Float64Array[]);
  const moves = definition.moves.map((move, index): CompiledMove => {
    const from = places.get(move.from) ?? 0;
    const state = definition.states[from];
    const months = monthsOf(definition, from);
    return {
      id: move.id,
      index,
      from,
      profile: profileIndex(profiles[from] ?? [], Float64Array.from({ length: months }, (_, month) => factorAtMonth(move, month))),
      destinations: compileDestinations(move.to),
      keepsClock:
        move.restartsClock !== true &&
        move.to.every(({ to }) => definition.states.some((each) => each.id === to && each.clock === state?.clock)),
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
  }));
  const states = compileStates(definition, moves, profiles, classes, slots);
  const cells = states.reduce((sum, state) => sum + state.rows * state.months, 0);
  const moveRates = definition.moves.map((move) => move.hazard);
  return {
    id: definition.id,
    ages,
    classes,
    ageing: definition.ageing !== null,
    states,
    moves,
    entries,
    loops: compileLoops(definition),
    cells,
    slots: slots.taken,
    hazardByAge: ageTable(moveRates, ages),
    entriesByAge: ageTable(
      definition.entries.map((entry) => entry.perMonth),
      ages,
    ),
    hazardByClass: byMonthOfYear((month) => classTable(moveRates, ages, classes, month)),
    entriesByClass: byMonthOfYear((month) => arrivalTable(definition, ages, classes, month)),
    opening: compileOpening(states, cells, opening),
    recorder: compileRecorder(outputs, states, moves, entries, places),
  };
}

class SlotCounter {
  taken = 0;
  take(count: number): number {
    const first = this.taken;
    this.taken += count;
    return first;
  }
}

function placesOf(definition: ModelDefinition): Map<string, number> {
  return new Map([
    ...definition.states.map((state, index): [string, number] => [state.id, index]),
    ...definition.exits.map((exit, index): [string, number] => [exit.id, -1 - index]),
  ]);
}

function monthsOf(definition: ModelDefinition, state: number): number {
  const clock = definition.clocks.find((each) => each.id === definition.states[state]?.clock);
  return (clock?.exactMonths ?? 0) + 1;
}

function profileIndex(known: Float64Array[], profile: Float64Array): number {
  const found = known.findIndex((each) => each.every((factor, month) => factor === profile[month]));
  return found >= 0 ? found : known.push(profile) - 1;
}

function compileStates(
  definition: ModelDefinition,
  moves: readonly CompiledMove[],
  profiles: readonly Float64Array[][],
  classes: number,
  slots: SlotCounter,
): CompiledState[] {
  let offset = 0;
  return definition.states.map((state, index) => {
    const months = monthsOf(definition, index);
    const rows = state.ageing ? classes : 1;
    const compiled: CompiledState = {
      id: state.id,
      index,
      clock: definition.clocks.findIndex((clock) => clock.id === state.clock),
      ageing: state.ageing,
      rows,
      months,
      offset,
      moves: moves.filter((move) => move.from === index).map((move) => move.index),
      profiles: profiles[index] ?? [],
      ageingSlot: state.ageing ? slots.take(1) : -1,
    };
    offset += rows * months;
    return compiled;
  });
}

function compileLoops(definition: ModelDefinition): CompiledLoop[] {
  const indices = (items: readonly { readonly id: string }[], wanted: readonly string[]): Int32Array =>
    Int32Array.from(wanted.map((id) => items.findIndex((item) => item.id === id)).filter((index) => index >= 0));
  return definition.loops.map((loop) => ({
    id: loop.id,
    weights: Float64Array.from(definition.states, (state) => loop.weights[state.id] ?? 0),
    reference: loop.reference ?? NaN,
    elasticity: loop.elasticity,
    minimum: loop.minimum,
    maximum: loop.maximum,
    moves: indices(definition.moves, loop.targets),
    entries: indices(definition.entries, loop.targets),
  }));
}

function byMonthOfYear<T>(make: (monthOfYear: number) => T): T[] {
  return Array.from({ length: 12 }, (_, month) => make(month));
}

function ageTable(values: readonly ByAge[], ages: number): Float64Array {
  const table = new Float64Array(values.length * ages);
  values.forEach((value, item) => {
    for (let age = 0; age < ages; age++) table[item * ages + age] = atAge(value, age);
  });
  return table;
}

function classTable(values: readonly ByAge[], ages: number, classes: number, monthOfYear: number): Float64Array {
  const byAge = ageTable(values, ages);
  if (classes === 1) return byAge;
  const table = new Float64Array(values.length * classes);
  const share = shareAtMidMonth(monthOfYear);
  for (let item = 0; item < values.length; item++) mixPresent(byAge, item * ages, share, table, item * classes, ages);
  return table;
}

function arrivalTable({ entries }: ModelDefinition, ages: number, classes: number, monthOfYear: number): Float64Array {
  const byAge = ageTable(
    entries.map((entry) => entry.perMonth),
    ages,
  );
  if (classes === 1) return byAge;
  const table = new Float64Array(entries.length * classes);
  const share = shareAtMonthEnd(monthOfYear);
  entries.forEach((entry, item) => {
    mixArrivals(byAge, item * ages, share, entry.newbornShare ?? 0, table, item * classes, ages);
  });
  return table;
}

function compileOpening(states: readonly CompiledState[], cells: number, opening: readonly OpeningStock[]): Float64Array {
  const people = new Float64Array(cells);
  for (const stock of opening) {
    const state = states.find((each) => each.id === stock.state);
    if (!state) continue;
    stock.children.forEach((months, row) => {
      months.forEach((count, month) => {
        const cell = state.offset + row * state.months + Math.min(month, state.months - 1);
        people[cell] = (people[cell] ?? 0) + count;
      });
    });
  }
  return people;
}
