import type { Recorder } from './recorded.ts';

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
  /** Its moves, by index, and beside them which profile each uses. */
  readonly moves: Int32Array;
  readonly moveProfiles: Int32Array;
  /** Factors by month that its moves use, each listed once: `profiles[profile * months + month]`. */
  readonly profiles: Float64Array;
  readonly profileCount: number;
  /** First month of each stretch of months over which no profile changes, and one past the last. */
  readonly stretches: Int32Array;
  /** First of its groups: one for each row and stretch, whose people all have the same chance of staying. */
  readonly firstGroup: number;
  /** Flow slot that counts those who outgrow the model from here; -1 where the state does not age. */
  readonly ageingSlot: number;
}

/** Where those who move, enter or are spawned arrive: states are 0 and up, exits are -1 and down. */
export interface CompiledDestinations {
  readonly places: Int32Array;
  /** Which destinations are states where the clock begins anew, and which are states where it runs on. */
  readonly fresh: Int32Array;
  readonly running: Int32Array;
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
  /** For each destination, 1 where the clock runs on: it is a state on the same clock, and the move does not restart it. */
  readonly keepsClock: Uint8Array;
  readonly spawns: readonly CompiledSpawn[];
}

export interface CompiledEntry {
  readonly id: string;
  readonly index: number;
  readonly destinations: CompiledDestinations;
  readonly newbornShare: number;
  readonly together: boolean;
}

export interface CompiledLoop {
  readonly id: string;
  /** One weight for each state. */
  readonly weights: Float64Array;
  /** One a month, the last holding on; empty: compare with the opening position. */
  readonly references: Float64Array;
  readonly elasticity: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly moves: Int32Array;
  readonly entries: Int32Array;
  readonly firstAge: number;
  readonly lastAge: number;
}

/** Who comes to one state, with the clock running on, by moves with one factor for all months in state. */
export interface CompiledInflow {
  /** First cell of the state, cells from class to class (0 where it has one only), and last month told apart. */
  readonly offset: number;
  readonly step: number;
  readonly last: number;
  readonly feeds: readonly CompiledFeed[];
}

/** A move by which people come, and the state they come from. */
export interface CompiledFeed {
  readonly move: number;
  readonly from: number;
  readonly rows: number;
  readonly offset: number;
  /** `parts[monthOfYear][class]`: share of those who move that comes here, times the factor. */
  readonly parts: readonly Float64Array[];
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
  /** 1 for each move with one factor for all months in state. */
  readonly steady: Uint8Array;
  readonly inflows: readonly CompiledInflow[];
  readonly loops: readonly CompiledLoop[];
  /** Chance that a family has so many children or fewer, from one child on, and the mean number. */
  readonly familySizes: Float64Array;
  readonly familyMean: number;
  readonly cells: number;
  /** Rows x stretches of every state. */
  readonly groups: number;
  /** Class of the people in each cell. */
  readonly rowOf: Uint8Array;
  /** `stayCode[cell]`: twice the cell's group, plus 1 where those who stay move on a month. */
  readonly stayCode: Int32Array;
  readonly slots: number;
  /** Where those counted in each slot come to stand: see `landing.ts`. */
  readonly landings: Int32Array;
  /** The slot of each move that leads to one place only; -1 where there are several to choose from. */
  readonly onlySlot: Int32Array;
  /** For each slot, the move with whose people others appear; -1 where nobody does. */
  readonly company: Int32Array;
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
