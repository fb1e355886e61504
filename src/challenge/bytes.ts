const MORE = 128;
/** Bytes of the largest whole number that is told exactly. */
const LONGEST_NUMBER = 8;

/** Puts numbers and texts one after the other into bytes. */
export class Writer {
  readonly bytes: number[] = [];

  /** A whole number from 0: seven bits a byte, the small end first. */
  number(value: number): this {
    let left = value;
    while (left >= MORE) {
      this.bytes.push((left % MORE) + MORE);
      left = Math.floor(left / MORE);
    }
    this.bytes.push(left);
    return this;
  }

  /** A whole number that may lie below 0. */
  signed(value: number): this {
    return this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(value: string): this {
    const encoded = new TextEncoder().encode(value);
    this.number(encoded.length).bytes.push(...encoded);
    return this;
  }
}

/** Takes them out again. Where something cannot be read it goes on with nothing, and says so at the end. */
export class Reader {
  readonly #bytes: readonly number[];
  #at = 0;
  #broken = false;

  constructor(bytes: readonly number[]) {
    this.#bytes = bytes;
  }

  /** Whether all of it was read, and nothing but that. */
  get isWhole(): boolean {
    return !this.#broken && this.#at === this.#bytes.length;
  }

  number(): number {
    let value = 0;
    let unit = 1;
    for (let length = 0; length < LONGEST_NUMBER; length += 1) {
      const byte = this.#next();
      value += (byte % MORE) * unit;
      unit *= MORE;
      if (byte < MORE) return Number.isSafeInteger(value) ? value : this.#fail();
    }
    return this.#fail();
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const length = this.number();
    if (length > this.#bytes.length - this.#at) this.#fail();
    const encoded = Uint8Array.from(this.#bytes.slice(this.#at, this.#at + length));
    this.#at += length;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(encoded);
    } catch {
      this.#fail();
      return '';
    }
  }

  #next(): number {
    if (this.#at >= this.#bytes.length) return this.#fail();
    this.#at += 1;
    return this.#bytes[this.#at - 1] ?? 0;
  }

  #fail(): number {
    this.#broken = true;
    return 0;
  }
}
