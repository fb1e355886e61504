import type {
  ByAge,
  ModelDefinition,
  MoveDefinition,
  OpeningStock,
  OutputDefinition,
  StateDefinition,
} from '../../models/engine/definition.ts';
import { Matrix } from './matrix.ts';
import type { PlannedChange } from './random-models.ts';

interface Cell {
  readonly state: string;
  readonly row: number;
  readonly month: number;
}

/**
 * A model definition as one matrix a month, made from the words of `definition.ts` and `ages.ts` alone: no code of the
 * engines is used. The vector holds people by state, class and month in state, then everybody counted so far through
 * each way (move or entry, and where it led), then a 1 from which those who enter come.
 */
export class MatrixModel {
  readonly cells: readonly Cell[];
  readonly ways: readonly string[];
  readonly #definition: ModelDefinition;
  readonly #opening: readonly OpeningStock[];
  readonly #changes: readonly PlannedChange[];
  readonly #ages: number;
  readonly #cellAt: ReadonlyMap<string, number>;
  readonly #wayAt: ReadonlyMap<string, number>;

  constructor(definition: ModelDefinition, opening: readonly OpeningStock[], changes: readonly PlannedChange[] = []) {
    this.#definition = definition;
    this.#opening = opening;
    this.#changes = changes;
    this.#ages = definition.ageing ? definition.ageing.oldestAge + 1 : 1;
    this.cells = definition.states.flatMap((state) =>
      Array.from({ length: this.#rowsOf(state) }, (_, row) =>
        Array.from({ length: this.#lastMonth(state) + 1 }, (__, month) => ({ state: state.id, row, month })),
      ).flat(),
    );
    this.#cellAt = new Map(this.cells.map((cell, at) => [nameOf(cell), at]));
    const spawned = definition.moves.flatMap(({ id, spawns }) => (spawns ?? []).map(({ to }) => ({ id, to })));
    const led = [...definition.moves, ...definition.entries, ...spawned];
    this.ways = [
      ...new Set(led.flatMap(({ id, to }) => to.map((destination) => way(id, destination.to)))),
      ...definition.moves.map(({ id }) => way(id, 'moved')),
      ...definition.states.map(({ id }) => way('ageing', id)),
    ];
    this.#wayAt = new Map(this.ways.map((each, at) => [each, this.cells.length + at]));
  }

  get size(): number {
    return this.cells.length + this.ways.length + 1;
  }

  /** People on 31 March, nobody counted yet. */
  opening(): number[] {
    const vector = new Array<number>(this.size).fill(0);
    for (const { state, children } of this.#opening) {
      children.forEach((months, row) => {
        months.forEach((people, month) => {
          vector[this.#at({ state, row, month })] = people;
        });
      });
    }
    vector[this.size - 1] = 1;
    return vector;
  }

  /** What happens in a month (0 is the first April) to the vector of the month before. */
  step(month: number): Matrix {
    const leaving = this.#moves(month).times(this.#outgrown(month % 12));
    return month % 12 === 0 ? leaving.times(this.#classesUp()) : leaving;
  }

  /** The matrix of no time at all. */
  nothing(): Matrix {
    return Matrix.identity(this.size);
  }

  /** The highest chance of leaving a cell in the first months, before it is held at certainty. */
  highestHazard(months: number): number {
    const totals = Array.from({ length: months }, (_, month) =>
      this.cells.map((cell) =>
        this.#definition.moves
          .filter((move) => move.from === cell.state)
          .reduce((sum, move) => sum + this.#hazard(move, cell, month), 0),
      ),
    );
    return Math.max(...totals.flat());
  }

  /** Everybody of an ageing class is in the next one. */
  #classesUp(): Matrix {
    const matrix = new Matrix(this.size);
    this.cells.forEach((cell, at) => {
      if (!this.#state(cell.state).ageing || !this.#definition.ageing) matrix.add(at, at, 1);
      else if (cell.row < this.#ages) matrix.add(this.#at({ ...cell, row: cell.row + 1 }), at, 1);
    });
    for (let at = this.cells.length; at < this.size; at += 1) matrix.add(at, at, 1);
    return matrix;
  }

  /** The class that grows out of the model this year leaves evenly, before anybody moves. */
  #outgrown(monthOfYear: number): Matrix {
    const matrix = Matrix.identity(this.size);
    if (!this.#definition.ageing) return matrix;
    const share = 1 / (12 - monthOfYear);
    this.cells.forEach(({ state, row }, at) => {
      if (!this.#state(state).ageing || row !== this.#ages) return;
      matrix.add(at, at, -share);
      matrix.add(this.#way('ageing', state), at, share);
    });
    return matrix;
  }

  #moves(month: number): Matrix {
    const matrix = Matrix.identity(this.size);
    this.cells.forEach((cell, at) => {
      const state = this.#state(cell.state);
      const moves = this.#definition.moves.filter((move) => move.from === cell.state);
      const hazards = moves.map((move) => this.#hazard(move, cell, month));
      const total = hazards.reduce((sum, hazard) => sum + hazard, 0);
      const chances = hazards.map((hazard) => (total > 1 ? hazard / total : hazard));
      const onward = Math.min(cell.month + 1, this.#lastMonth(state));
      matrix.add(at, at, -1);
      matrix.add(this.#at({ ...cell, month: onward }), at, Math.max(0, 1 - total));
      moves.forEach((move, index) => {
        this.#move(matrix, move, cell, at, chances[index] ?? 0, onward, month % 12);
      });
    });
    for (const entry of this.#definition.entries) this.#enter(matrix, entry.id, month);
    return matrix;
  }

  #move(
    matrix: Matrix,
    move: MoveDefinition,
    { state, row }: Cell,
    at: number,
    chance: number,
    onward: number,
    monthOfYear: number,
  ): void {
    const { clock } = this.#state(state);
    matrix.add(this.#way(move.id, 'moved'), at, chance);
    for (const { to, share } of move.to) {
      const people = chance * this.#present(share, row, monthOfYear);
      const sameClock = this.#definition.states.some((each) => each.id === to && each.clock === clock);
      this.#arrive(matrix, move.id, to, row, sameClock && !move.restartsClock ? onward : 0, at, people);
    }
    for (const spawn of move.spawns ?? []) {
      const newRow = spawn.age === 'newborn' ? 0 : row;
      for (const { to, share } of spawn.to) {
        const people =
          chance * this.#present(spawn.chance, row, monthOfYear) * this.#present(share, newRow, monthOfYear);
        this.#arrive(matrix, move.id, to, newRow, 0, at, people);
      }
    }
  }

  #enter(matrix: Matrix, id: string, month: number): void {
    const entry = this.#definition.entries.find((each) => each.id === id);
    if (!entry) return;
    const byAge = Array.from(
      { length: this.#ages },
      (_, age) => atAge(entry.perMonth, age) * this.#factor(id, month, age),
    );
    for (let row = 0; row <= (this.#definition.ageing ? this.#ages : 0); row += 1) {
      const people = this.#definition.ageing
        ? this.#newcomers(byAge, row, month % 12, entry.newbornShare ?? 0)
        : (byAge[0] ?? 0);
      for (const { to, share } of entry.to) {
        this.#arrive(matrix, id, to, row, 0, this.size - 1, people * this.#present(share, row, month % 12));
      }
    }
  }

  /** Those who come at an age have had their birthday in a share of cases that grows over the year; newborns are always youngest. */
  #newcomers(byAge: readonly number[], row: number, monthOfYear: number, newbornShare: number): number {
    const hadBirthday = (monthOfYear + 1) / 12;
    const atBirth = (byAge[0] ?? 0) * newbornShare;
    const later = byAge.map((people, age) => (age === 0 ? people - atBirth : people));
    return (later[row] ?? 0) * hadBirthday + (later[row - 1] ?? 0) * (1 - hadBirthday) + (row === 0 ? atBirth : 0);
  }

  #arrive(matrix: Matrix, id: string, to: string, row: number, month: number, from: number, people: number): void {
    const state = this.#definition.states.find((each) => each.id === to);
    if (state) matrix.add(this.#at({ state: to, row: state.ageing ? row : 0, month }), from, people);
    matrix.add(this.#way(id, to), from, people);
  }

  #hazard(move: MoveDefinition, { row, month: monthInState }: Cell, month: number): number {
    const byAge = Array.from({ length: this.#ages }, (_, age) => this.#plannedHazard(move, month, age));
    const step = (move.byMonths ?? []).filter((each) => each.fromMonth <= monthInState).at(-1);
    return this.#present(byAge, row, month % 12) * (step?.factor ?? 1);
  }

  /** A plan's changes act one after another; those kept from one move are added to the move they make instead. */
  #plannedHazard(move: MoveDefinition, month: number, age: number): number {
    const hazards = new Map(this.#definition.moves.map((each) => [each.id, atAge(each.hazard, age)]));
    for (const { id, factors, instead } of this.#changes) {
      const before = hazards.get(id);
      if (before === undefined) continue;
      const after = before * (factors[Math.min(month, factors.length - 1)]?.[age] ?? 1);
      hazards.set(id, after);
      if (instead !== undefined) hazards.set(instead, Math.max(0, (hazards.get(instead) ?? 0) + before - after));
    }
    return hazards.get(move.id) ?? 0;
  }

  #factor(entry: string, month: number, age: number): number {
    const changes = this.#changes.filter(({ id }) => id === entry);
    return changes.reduce(
      (product, { factors }) => product * (factors[Math.min(month, factors.length - 1)]?.[age] ?? 1),
      1,
    );
  }

  /** A number by age for somebody of a class who is already there, in the middle of a month. */
  #present(value: ByAge, row: number, monthOfYear: number): number {
    if (!this.#definition.ageing || row === 0) return atAge(value, 0);
    if (row === this.#ages) return atAge(value, this.#ages - 1);
    const hadBirthday = (monthOfYear + 0.5) / 12;
    return atAge(value, row) * hadBirthday + atAge(value, row - 1) * (1 - hadBirthday);
  }

  #rowsOf(state: StateDefinition): number {
    return state.ageing && this.#definition.ageing ? this.#ages + 1 : 1;
  }

  #lastMonth(state: StateDefinition): number {
    return this.#definition.clocks.find((clock) => clock.id === state.clock)?.exactMonths ?? 0;
  }

  #state(id: string): StateDefinition {
    return this.#definition.states.find((state) => state.id === id) as StateDefinition;
  }

  #at(cell: Cell): number {
    return this.#cellAt.get(nameOf(cell)) as number;
  }

  #way(id: string, place: string): number {
    return this.#wayAt.get(way(id, place)) as number;
  }

  /** What an output counts, read from the vectors at a month's end and at its beginning. */
  read(output: OutputDefinition, vector: readonly number[], before: readonly number[] | null, month: number): number {
    if (output.kind === 'stock') {
      return this.cells.reduce((sum, cell, at) => {
        if (!output.states.includes(cell.state)) return sum;
        return sum + (vector[at] ?? 0) * (output.ages ? this.#shareOfAges(cell.row, output.ages, month) : 1);
      }, 0);
    }
    if (!before) return 0;
    return output.moves
      .flatMap((id) => this.#waysOf(id, output.to))
      .reduce((sum, each) => {
        const at = this.#wayAt.get(each);
        // Nobody is counted where nothing leads.
        return at === undefined ? sum : sum + (vector[at] ?? 0) - (before[at] ?? 0);
      }, 0);
  }

  #waysOf(id: string, to: readonly string[] | undefined): string[] {
    if (id.startsWith('ageing:')) return [way('ageing', id.slice('ageing:'.length))];
    if (to) return to.map((place) => way(id, place));
    const entry = this.#definition.entries.find((each) => each.id === id);
    return entry ? entry.to.map((destination) => way(id, destination.to)) : [way(id, 'moved')];
  }

  /** Share of a class that is of the ages counted at the end of a month (0 is the opening position). */
  #shareOfAges(row: number, [first, last]: readonly [number, number], month: number): number {
    const counted = (age: number): number => (age >= first && age <= last ? 1 : 0);
    const oldest = this.#ages - 1;
    if (month === 0) return counted(Math.min(row, oldest));
    const hadBirthday = (((month - 1) % 12) + 1) / 12;
    return (
      counted(Math.min(row, oldest)) * hadBirthday + counted(Math.max(0, Math.min(row - 1, oldest))) * (1 - hadBirthday)
    );
  }
}

const nameOf = ({ state, row, month }: Cell): string => `${state}|${row}|${month}`;
const way = (id: string, place: string): string => `${id}>${place}`;
const atAge = (value: ByAge, age: number): number => (typeof value === 'number' ? value : (value[age] ?? NaN));
