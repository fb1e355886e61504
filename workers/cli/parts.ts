import { readFile } from 'node:fs/promises';
import { MODEL_VERSION } from '../../models/version.ts';
import { fileFault } from './bad-input.ts';
import { PART_FORMAT } from './part.ts';
import type { PartFile } from './part.ts';
import { RESULT_FORMAT } from './result.ts';

/** A part and the file it came from. */
export interface ReadPart {
  readonly file: string;
  readonly part: PartFile;
}

export interface ReadParts {
  readonly parts: readonly ReadPart[];
  readonly problems: readonly string[];
}

/** Reads part files and checks each by itself. Never rejects for a fault in a file. */
export async function readParts(files: readonly string[]): Promise<ReadParts> {
  const outcomes = await Promise.all(files.map(readPart));
  return {
    parts: outcomes.filter((outcome) => typeof outcome !== 'string'),
    problems: outcomes.filter((outcome) => typeof outcome === 'string'),
  };
}

async function readPart(file: string): Promise<ReadPart | string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return `${file}: ${fileFault(error)}.`;
  }
  const content = parsed(text);
  const fault = content === undefined ? 'is not JSON' : faultOf(content);
  return fault === undefined ? { file, part: content as PartFile } : `${file}: ${fault}.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What keeps something read from being a part this version can use. */
function faultOf(content: unknown): string | undefined {
  const format = at(content, 'format');
  if (format === RESULT_FORMAT) {
    return 'is a finished result, not a part written with --replicates';
  }
  if (format !== PART_FORMAT) {
    return `is not a part written with --replicates (its format should be "${PART_FORMAT}")`;
  }
  const version = at(content, 'model', 'version');
  if (version !== MODEL_VERSION) {
    return `was made by version ${String(version)} of the model, and this is version ${MODEL_VERSION}`;
  }
  const first = at(content, 'replicates', 'first');
  const last = at(content, 'replicates', 'last');
  const inOrder = isCount(first) && isCount(last) && first <= last;
  const whole = ['inputs', 'request'].every((name) => typeof at(content, name) === 'object');
  const texts = ['values', 'sha256'].every((name) => typeof at(content, 'counts', name) === 'string');
  return inOrder && whole && texts ? undefined : 'is a part, but pieces of it are missing';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** The value at the end of a path of names, or nothing. */
function at(content: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (place, name) =>
      typeof place === 'object' && place !== null ? (place as Readonly<Record<string, unknown>>)[name] : undefined,
    content,
  );
}
