/** Arguments or files are wrong. Ends the program with 2 after naming every problem; nothing has been written. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** @throws BadInput when there is any problem. */
export function refuseIfAny(problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new BadInput(problems);
  }
}

/** Why a file could not be read or written, as the end of a sentence. */
export function fileFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS[code] ?? (error instanceof Error ? `could not be used (${error.message})` : 'could not be used');
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be opened by you',
  EPERM: 'may not be opened by you',
  ENOSPC: 'the disk is full',
  EROFS: 'is on a disk that cannot be written to',
  ERR_STRING_TOO_LONG: 'is too large to be read (at most about 500 MB)',
};
