/** Told the share of some work that is done, 0 to 1. What it throws ends the work. */
export type ShareTeller = (share: number) => void;
