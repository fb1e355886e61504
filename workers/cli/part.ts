import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import type { Block, ReplicateRange, RunRequest } from '../../models/run/request.ts';
import type { Inputs } from './result.ts';

export const PART_FORMAT = 'headwater-part/1';

/** Most bytes of counts in one part: as base64 they must fit in one text of JavaScript. */
export const MAXIMUM_PART_BYTES = 375_000_000;

/** A part of a run: the counts of some replicates, and everything needed to go on from there. */
export interface PartFile {
  readonly format: typeof PART_FORMAT;
  readonly model: { readonly version: string };
  readonly inputs: Inputs;
  /** The first and the last replicate it holds. */
  readonly replicates: { readonly first: number; readonly last: number };
  readonly request: RunRequest;
  readonly counts: {
    readonly type: 'int32';
    readonly byteOrder: 'little-endian';
    readonly encoding: 'base64';
    readonly order: 'scenario, replicate, series, month';
    readonly sha256: string;
    readonly values: string;
  };
}

/** What a part holds, besides its counts. */
export interface PartContents {
  readonly version: string;
  readonly inputs: Inputs;
  readonly request: RunRequest;
}

/** Puts a block into the shape of a part file. */
export function partOf(contents: PartContents, block: Block): PartFile {
  const bytes = littleEndian(block.counts);
  return {
    format: PART_FORMAT,
    model: { version: contents.version },
    inputs: contents.inputs,
    replicates: { first: block.range.from, last: block.range.to - 1 },
    request: contents.request,
    counts: {
      type: 'int32',
      byteOrder: 'little-endian',
      encoding: 'base64',
      order: 'scenario, replicate, series, month',
      sha256: sha256(bytes),
      values: bytes.toString('base64'),
    },
  };
}

/** The counts of a part as a block, or what is wrong with them, as the end of a sentence. */
export function blockOf(part: PartFile): Block | string {
  const bytes = Buffer.from(part.counts.values, 'base64');
  if (sha256(bytes) !== part.counts.sha256) {
    return 'its counts have been damaged: they do not match their checksum';
  }
  const range: ReplicateRange = { from: part.replicates.first, to: part.replicates.last + 1 };
  // A copy, because the buffer may start anywhere in memory that Node shares out.
  const counts = new Int32Array(bytes.length / Int32Array.BYTES_PER_ELEMENT);
  Buffer.from(counts.buffer).set(bytes);
  littleEndian(counts);
  return { range, counts };
}

/** The bytes of the counts with the lowest first, whatever the machine; shares their memory. */
function littleEndian(counts: Int32Array<ArrayBuffer>): Buffer {
  const bytes = Buffer.from(counts.buffer, counts.byteOffset, counts.byteLength);
  return endianness() === 'LE' ? bytes : bytes.swap32();
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
