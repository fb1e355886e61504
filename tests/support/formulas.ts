import { strFromU8, unzipSync } from 'fflate';

/** Works out the formulas of a workbook from its bytes: no more than our own sheets use, and it refuses all else. */

type Value = number | string;
type Cells = Map<string, { readonly formula: string | null; value: Value }>;

export interface ReadBook {
  /** What a cell holds in the file: `Summary!B5`. */
  readonly cached: (place: string) => Value | undefined;
  /** What it comes to when everything is worked out anew. */
  readonly worked: (place: string) => Value;
  /** Puts another number into a cell; everything is worked out anew. */
  readonly set: (place: string, value: number) => void;
  readonly formulas: readonly string[];
  /** The place of the cell so many columns right of the last label at the side that says so. */
  readonly find: (sheet: string, text: string, right?: number) => string;
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function cellsOf(bytes: Uint8Array): Cells {
  const parts = unzipSync(bytes);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const cells: Cells = new Map();
  [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].forEach(([, name = ''], at) => {
    const xml = part(`xl/worksheets/sheet${String(at + 1)}.xml`);
    for (const [, place = '', inner = ''] of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)) {
      const formula = /<f>(.*?)<\/f>/s.exec(inner)?.[1];
      const number = /<v>(.*?)<\/v>/.exec(inner)?.[1];
      const text = /<t [^>]*>(.*?)<\/t>/s.exec(inner)?.[1];
      const value = number === undefined ? unescaped(text ?? '') : Number(number);
      cells.set(`${unescaped(name)}!${place}`, { formula: formula === undefined ? null : unescaped(formula), value });
    }
  });
  return cells;
}

export function readBook(bytes: Uint8Array): ReadBook {
  const cells = cellsOf(bytes);
  let known = new Map<string, Value>();
  const worked = (place: string): Value => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const cell = cells.get(place);
    const value =
      cell === undefined ? 0 : cell.formula === null ? cell.value : new Reader(cell.formula, place, worked).all();
    known.set(place, value);
    return value;
  };
  return {
    worked,
    cached: (place) => cells.get(place)?.value,
    formulas: [...cells].flatMap(([place, { formula }]) => (formula === null ? [] : [place])),
    set: (place, value) => {
      cells.set(place, { formula: null, value });
      known = new Map();
    },
    find: (sheet, text, right = 0) => {
      const found = [...cells].findLast(
        ([place, { value }]) => /^.*!A\d+$/.test(place) && place.startsWith(`${sheet}!`) && value === text,
      );
      if (!found) throw new Error(`There is no “${text}” on ${sheet}.`);
      const [, letters = '', row = ''] = /!([A-Z]+)(\d+)$/.exec(found[0]) ?? [];
      return `${sheet}!${lettersOf(columnOf(letters) + right)}${row}`;
    },
  };
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + rest);
}

/** A list of cells, or one value. */
type Found = Value | readonly Value[];

/** Reads a formula by descent: comparison, joining, sums, products, powers, atoms. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #sheet: string;
  readonly #value: (place: string) => Value;
  #at = 0;

  constructor(formula: string, place: string, value: (place: string) => Value) {
    this.#tokens =
      formula.match(/'(?:[^']|'')*'!|"[^"]*"|[A-Z]+\d+|[A-Z]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?|<=|>=|[-+*/^&<>=(),:]/g) ??
      [];
    if (this.#tokens.join('') !== formula) throw new Error(`${place}: “${formula}” cannot be read.`);
    this.#sheet = place.slice(0, place.lastIndexOf('!'));
    this.#value = value;
  }

  all(): Value {
    const value = one(this.#compared());
    if (this.#at < this.#tokens.length) throw new Error(`Left over: ${this.#tokens.slice(this.#at).join('')}`);
    return value;
  }

  #take(...wanted: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return null;
    this.#at += 1;
    return token;
  }

  #compared(): Found {
    const left = this.#joined();
    if (this.#take('>') === null) return left;
    return number(left) > number(this.#joined()) ? 1 : 0;
  }

  #joined(): Found {
    let left = this.#sum();
    while (this.#take('&') !== null) left = String(one(left)) + String(one(this.#sum()));
    return left;
  }

  #sum(): Found {
    let left: Found = this.#take('-') === null ? this.#product() : -number(this.#product());
    for (let sign = this.#take('+', '-'); sign !== null; sign = this.#take('+', '-')) {
      const right = number(this.#product());
      left = number(left) + (sign === '+' ? right : -right);
    }
    return left;
  }

  #product(): Found {
    let left = this.#power();
    for (let sign = this.#take('*', '/'); sign !== null; sign = this.#take('*', '/')) {
      const right = number(this.#power());
      left = sign === '*' ? number(left) * right : number(left) / right;
    }
    return left;
  }

  #power(): Found {
    let left = this.#atom();
    while (this.#take('^') !== null) left = number(left) ** number(this.#atom());
    return left;
  }

  #atom(): Found {
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (token === '(') {
      const inside = this.#compared();
      this.#expect(')');
      return inside;
    }
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^\d/.test(token)) return Number(token);
    if (token.endsWith('!')) return this.#cells(token.slice(1, -2).replaceAll("''", "'"));
    if (/^[A-Z]+\d+$/.test(token)) {
      this.#at -= 1;
      return this.#cells(this.#sheet);
    }
    return this.#call(token);
  }

  #expect(token: string): void {
    if (this.#take(token) === null)
      throw new Error(`${token} was expected, not ${this.#tokens[this.#at] ?? 'the end'}.`);
  }

  #cells(sheet: string): Found {
    const first = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (this.#take(':') === null) return this.#value(`${sheet}!${first}`);
    const last = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    const [from, to] = [first, last].map((place) => /([A-Z]+)(\d+)/.exec(place) ?? []);
    const values: Value[] = [];
    for (let row = Number(from?.[2]); row <= Number(to?.[2]); row++)
      for (let column = columnOf(from?.[1] ?? ''); column <= columnOf(to?.[1] ?? ''); column++)
        values.push(this.#value(`${sheet}!${lettersOf(column)}${String(row)}`));
    return values;
  }

  #call(name: string): Value {
    this.#expect('(');
    const given: Found[] = [this.#compared()];
    while (this.#take(',') !== null) given.push(this.#compared());
    this.#expect(')');
    const flat = given.flat().map(number);
    switch (name) {
      case 'SUM':
        return flat.reduce((sum, value) => sum + value, 0);
      case 'MAX':
        return Math.max(...flat);
      case 'MIN':
        return Math.min(...flat);
      case 'IF':
        return one(given[number(given[0] ?? 0) === 0 ? 2 : 1] ?? 0);
      case 'SUMIFS':
        return sumIfs(given);
      default:
        throw new Error(`There is no function ${name}.`);
    }
  }
}

function one(found: Found): Value {
  if (typeof found === 'object') throw new Error('A list of cells stands where one is needed.');
  return found;
}

function number(found: Found): number {
  const value = one(found);
  return typeof value === 'number' ? value : value === '' ? 0 : NaN;
}

function sumIfs([sums = [], ...tests]: readonly Found[]): number {
  const list = (found: Found | undefined): readonly Value[] => (typeof found === 'object' ? found : []);
  return list(sums).reduce<number>((sum, value, at) => {
    const fits = tests.every((keys, place) => {
      if (place % 2 === 1) return true;
      const [, sign = '', limit = ''] = /^(<=|>)(.*)$/.exec(String(one(tests[place + 1] ?? ''))) ?? [];
      const key = Number(list(keys)[at]);
      return sign === '>' ? key > Number(limit) : key <= Number(limit);
    });
    return fits ? sum + Number(value) : sum;
  }, 0);
}
