export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1';

const PIECE = 8192;

/** Bytes that make up a character in UTF-8 by its first byte; 0 when none begins so. */
function lengthFrom(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/**
 * Text from bytes that come in pieces. UTF-16 and UTF-8 are known by their marks or by their nature; from the first byte that cannot
 * be UTF-8 a file is taken for Latin-1, which every byte is.
 */
export class TextDecoding {
  #encoding: Encoding | null = null;
  #kept = new Uint8Array(0);

  get encoding(): Encoding | null {
    return this.#encoding;
  }

  /** The text of the next bytes; what is left of a character cut in two waits for the rest. */
  push(bytes: Uint8Array, last = false): string {
    const all = joined(this.#kept, bytes);
    if (this.#encoding === null && all.length < 4 && !last) {
      this.#kept = all;
      return '';
    }
    const from = this.#encoding === null ? this.#begin(all) : 0;
    const units = new Uint16Array(all.length);
    const { read, written } = this.#encoding?.startsWith('utf-16')
      ? this.#pairs(all, from, units)
      : this.#single(all, from, units, last);
    this.#kept = all.slice(read);
    return textOf(units.subarray(0, written));
  }

  /** Settles the encoding and returns the length of the mark at the start. */
  #begin(bytes: Uint8Array): number {
    const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
    if (first === 0xff && second === 0xfe) return this.#take('utf-16le', 2);
    if (first === 0xfe && second === 0xff) return this.#take('utf-16be', 2);
    if (first === 0xef && second === 0xbb && third === 0xbf) return this.#take('utf-8', 3);
    if (first !== 0 && second === 0 && fourth === 0) return this.#take('utf-16le', 0);
    if (first === 0 && second !== 0 && third === 0) return this.#take('utf-16be', 0);
    return this.#take('utf-8', 0);
  }

  #take(encoding: Encoding, mark: number): number {
    this.#encoding = encoding;
    return mark;
  }

  #pairs(bytes: Uint8Array, from: number, units: Uint16Array): { read: number; written: number } {
    const [high, low] = this.#encoding === 'utf-16be' ? [0, 1] : [1, 0];
    let written = 0;
    let read = from;
    for (; read + 1 < bytes.length; read += 2) {
      units[written++] = ((bytes[read + high] as number) << 8) | (bytes[read + low] as number);
    }
    return { read, written };
  }

  #single(bytes: Uint8Array, from: number, units: Uint16Array, last: boolean): { read: number; written: number } {
    let written = 0;
    let read = from;
    while (read < bytes.length) {
      const first = bytes[read] as number;
      const length = this.#encoding === 'latin-1' ? 1 : lengthFrom(first);
      if (length === 1) {
        units[written++] = first;
        read += 1;
        continue;
      }
      if (length > 1 && read + length > bytes.length && !last) break;
      const code = length === 0 ? -1 : codePoint(bytes, read, length);
      if (code < 0) {
        this.#encoding = 'latin-1';
        continue;
      }
      if (code > 0xffff) {
        units[written++] = 0xd800 + ((code - 0x10000) >> 10);
        units[written++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
      } else units[written++] = code;
      read += length;
    }
    return { read, written };
  }
}

/** The character, or -1 when its bytes do not belong together. */
function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] as number) & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  return code > 0x10ffff ? -1 : code;
}

function joined(kept: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(kept.length + bytes.length);
  all.set(kept);
  all.set(bytes, kept.length);
  return all;
}

function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += PIECE) {
    // Not by spreading, which goes through the units one by one.
    text += Reflect.apply(String.fromCharCode, null, units.subarray(from, from + PIECE)) as string;
  }
  return text;
}
