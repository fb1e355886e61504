import type { ReadPart } from './parts.ts';
import type { Inputs } from './result.ts';

const NAMES: Readonly<Record<keyof Inputs, string>> = {
  baseline: 'baseline',
  scenarios: 'scenarios',
  engine: 'engine',
  runs: 'number of runs',
  years: 'number of years',
  seed: 'seed',
  evidence: 'treatment of evidence',
  drift: 'drift',
  loops: 'loops switched on',
  digest: 'numbers in the baseline or the evidence',
};

/** Every way in which the inputs of the parts differ from those of the first. */
export function disagreements(parts: readonly ReadPart[]): string[] {
  const [first, ...others] = parts;
  if (first === undefined) {
    return [];
  }
  const fields = Object.keys(NAMES) as (keyof Inputs)[];
  return others.flatMap(({ file, part }) =>
    fields
      .filter((field) => canonical(part.inputs[field]) !== canonical(first.part.inputs[field]))
      .map((field) => `${file}: its ${NAMES[field]}${differs(field, part.inputs, first)}.`),
  );
}

function differs(field: keyof Inputs, inputs: Inputs, first: ReadPart): string {
  const mine = shortText(inputs[field]);
  const theirs = shortText(first.part.inputs[field]);
  return mine === undefined || theirs === undefined
    ? ` differ from those of ${first.file}`
    : ` is ${mine}, but that of ${first.file} is ${theirs}`;
}

/** A value that can be quoted in a sentence. */
function shortText(value: unknown): string | undefined {
  if (value === null) {
    return 'not said';
  }
  const isShort = typeof value === 'number' || (typeof value === 'string' && value.length < 64);
  return isShort ? JSON.stringify(value) : undefined;
}

/** JSON with the names of every object in order, so that equal contents give equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Every gap and overlap in the replicates of the parts, from 0 to the last. */
export function coverageProblems(parts: readonly ReadPart[]): string[] {
  const inOrder = [...parts].sort((a, b) => a.part.replicates.first - b.part.replicates.first);
  const problems: string[] = [];
  let due = 0;
  let owner: ReadPart | undefined;
  for (const each of inOrder) {
    const { first, last } = each.part.replicates;
    if (first > due) {
      problems.push(`${span(due, first - 1)} in none of the parts: ${gapPlace(owner, each)}.`);
    }
    if (first < due && owner !== undefined) {
      problems.push(`${each.file}: ${span(first, Math.min(last, due - 1))} also in ${owner.file}.`);
    }
    if (last + 1 > due) {
      due = last + 1;
      owner = each;
    }
  }
  const runs = inOrder[0]?.part.inputs.runs ?? due;
  if (due < runs) {
    problems.push(`${span(due, runs - 1)} in none of the parts, though the run was said to have ${runs}.`);
  }
  return problems;
}

function span(first: number, last: number): string {
  return first === last ? `replicate ${first} is` : `replicates ${first} to ${last} are`;
}

function gapPlace(before: ReadPart | undefined, after: ReadPart): string {
  const start = `${after.file} begins at ${after.part.replicates.first}`;
  return before === undefined ? start : `${before.file} ends at ${before.part.replicates.last} and ${start}`;
}
