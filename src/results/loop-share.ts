/** How much of what a scenario changes is made by the loops that are on. */
export interface LoopShare {
  readonly scenario: string;
  readonly output: string;
  readonly change: number;
  readonly withoutLoops: number;
  readonly loops: readonly { readonly loop: string; readonly adds: number }[];
  readonly together: number;
}
