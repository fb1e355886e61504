import { RunFailed } from './errors.ts';
import type { Fault, Reply } from './protocol.ts';

/** Does some work and answers with its value, or with what went wrong as data. Never throws. */
export function replyWith<T>(work: () => T): Reply<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, fault: toFault(error) };
  }
}

/**
 * The value of a reply.
 *
 * @throws RunFailed with one plain sentence, and every problem when the request itself was at fault.
 */
export function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) {
    return reply.value;
  }
  const { fault } = reply;
  throw fault.kind === 'invalid'
    ? new RunFailed(`The run could not start: ${fault.problems.join(' ')}`, fault.problems)
    : new RunFailed(`The run could not finish because the model failed: ${fault.message}`);
}

function toFault(error: unknown): Fault {
  if (hasProblems(error)) {
    return { kind: 'invalid', problems: error.problems };
  }
  return { kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

/** Errors about the request itself carry the list of everything wrong with it. */
function hasProblems(error: unknown): error is { readonly problems: readonly string[] } {
  return error instanceof Error && 'problems' in error && Array.isArray(error.problems);
}
