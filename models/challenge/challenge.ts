/** A lever that players may use, and how far. */
export interface ChallengeLever {
  readonly id: string;
  /** Targets to choose from, from less to more, in the lever's own unit. */
  readonly levels: readonly number[];
}

/** Something that happens to everybody in a room at the start of a round: a driver moves. */
export interface ChallengeEvent {
  readonly title: string;
  /** What is told, with `{change}` for how far the driver moves. */
  readonly says: string;
  readonly driver: string;
  readonly change: number;
}

/** A task for a room: keep children safe within a budget, while the drivers move. Kept in `seeds/challenge.json`. */
export interface Challenge {
  readonly place: string;
  readonly years: number;
  /** Fixes events and all chance, unless the room has chosen another. */
  readonly seed: string;
  /** Months lived through before each round begins; a round decides for the rest of the years. */
  readonly rounds: readonly number[];
  /** The budget, as a share of what the years would cost with nothing changed and nothing happening. */
  readonly budgetShare: number;
  /** Worlds with the same choices, to tell how much was luck. */
  readonly worlds: number;
  readonly levers: readonly ChallengeLever[];
  readonly events: readonly ChallengeEvent[];
}

/** What a player does with one lever. */
export interface Choice {
  /** Place among the lever's levels. */
  readonly level: number;
  /** Round in which it begins, from 0. */
  readonly from: number;
  /** Round in which it is stopped; null while it goes on. */
  readonly until: number | null;
}

/** One for each lever of the challenge, in its order; null for a lever left alone. */
export type Choices = readonly (Choice | null)[];

export const noChoices = ({ levers }: Challenge): Choices => levers.map(() => null);
