import type { Inflate } from 'fflate';

/** Compressed bytes handed over at a time: at 1,032 to 1, the most there can be, they become a quarter of a million. */
const STEP = 256;

/**
 * Bytes from their compressed form (deflate, RFC 1951), never many more than the most: a small text can be made to
 * become gigabytes.
 *
 * @param inflate made for this call
 */
export function inflated(compressed: Uint8Array, most: number, inflate: Inflate): Uint8Array | 'damaged' | 'too much' {
  const seen = { parts: [] as Uint8Array[], size: 0, ended: false };
  inflate.ondata = (part, final) => {
    seen.parts.push(part);
    seen.size += part.length;
    seen.ended = final;
  };
  try {
    for (let from = 0; from < compressed.length && seen.size <= most; from += STEP) {
      inflate.push(compressed.subarray(from, from + STEP), from + STEP >= compressed.length);
    }
  } catch {
    return 'damaged';
  }
  if (seen.size > most) return 'too much';
  return seen.ended ? joined(seen.parts, seen.size) : 'damaged';
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
