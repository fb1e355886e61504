/** The run was stopped because its signal fired; nothing is wrong. */
export class RunCancelled extends Error {
  override readonly name = 'RunCancelled';

  constructor() {
    super('The run was cancelled.');
  }
}

/** The run could not finish. The message is one plain sentence fit for the screen. */
export class RunFailed extends Error {
  override readonly name = 'RunFailed';
  /** Everything wrong with the request, one plain sentence each; empty when the request was not to blame. */
  readonly problems: readonly string[];

  constructor(sentence: string, problems: readonly string[] = []) {
    super(sentence);
    this.problems = problems;
  }
}

/** How a worker was lost. */
export type LossReason =
  | { readonly kind: 'not-loaded'; readonly detail: string }
  | { readonly kind: 'crashed'; readonly detail: string }
  | { readonly kind: 'silent'; readonly seconds: number }
  | { readonly kind: 'closed' };

/** A worker is gone, and with it whatever it was doing. Never leaves `workers/`: it ends as a retry or as `RunFailed`. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
  readonly reason: LossReason;

  constructor(reason: LossReason) {
    super(lossSentence(reason));
    this.reason = reason;
  }
}

/** What happened to a worker, as the end of the sentence "The run could not finish because…". */
export function lossSentence(reason: LossReason): string {
  switch (reason.kind) {
    case 'not-loaded':
      return `the part that does the arithmetic could not be loaded${inBrackets(reason.detail)}`;
    case 'crashed':
      return `the part that does the arithmetic stopped unexpectedly${inBrackets(reason.detail)}`;
    case 'silent':
      return `the part that does the arithmetic gave no sign of life for ${reason.seconds} seconds`;
    case 'closed':
      return 'it was closed';
  }
}

function inBrackets(detail: string): string {
  return detail === '' ? '' : ` (${detail})`;
}

/** Any error as one of the two a runner may reject with. */
export function asRunError(error: unknown): RunCancelled | RunFailed {
  if (error instanceof RunCancelled || error instanceof RunFailed) {
    return error;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new RunFailed(`The run could not finish because of a fault in this program (${detail}).`);
}
