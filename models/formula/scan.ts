import type { Fault } from './fault.ts';

/** Bounds of a formula, so that no text can be a burden to read or to work out. */
export const LONGEST_FORMULA = 500;
const MOST_PARTS = 200;
const DEEPEST = 20;

/** Functions a formula may call, and with how many values. */
export const FUNCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ min: [2, 8], max: [2, 8], exp: [1, 1], log: [1, 1] },
  ...{ sqrt: [1, 1], abs: [1, 1], round: [1, 1], floor: [1, 1] },
};

/** One part of a formula. */
interface Token {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
  readonly at: number;
}

const TOKEN = /[ \t]*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(<=|>=|==|!=|[-+*/^<>?:(),]))/y;
const SPACE = /[ \t]*/y;

/**
 * Everything that can be said of a formula part by part: what is not known, not allowed, not closed, too long. What is left for
 * the parser is only whether the parts stand in an order that makes sense.
 *
 * @param known names the formula may use
 * @returns the first fault; null when there is none
 */
export function scanFormula(text: string, known: readonly string[]): Fault | null {
  if (text.length > LONGEST_FORMULA) {
    return { at: LONGEST_FORMULA, sentence: `a formula may have ${String(LONGEST_FORMULA)} characters at most.` };
  }
  const tokens: Token[] = [];
  for (let position = 0; ;) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (match === null) {
      const end = after(SPACE, text, position);
      const fault = checkTokens(tokens, known);
      if (fault !== null) return fault;
      return end === text.length ? atEnd(tokens, end) : { at: end, sentence: strange(text, end) };
    }
    position = TOKEN.lastIndex;
    const [, number, name, sign] = match;
    const token = number ?? name ?? sign ?? '';
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign';
    tokens.push({ kind, text: token, at: position - token.length });
  }
}

function after(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  pattern.exec(text);
  return pattern.lastIndex;
}

function atEnd(tokens: readonly Token[], end: number): Fault | null {
  return tokens.length === 0 ? { at: end, sentence: 'nothing is written here yet.' } : null;
}

function strange(text: string, at: number): string {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (sign === '=') return 'a rule sets nothing itself; to compare two values write ==.';
  if (sign === '\n' || sign === '\r') return 'a formula is one line.';
  return `${JSON.stringify(sign)} has no place in a formula.`;
}

/** An open bracket: of a function, or only to group. */
interface Bracket {
  readonly token: Token;
  readonly of: string | null;
  values: number;
}

function checkTokens(tokens: readonly Token[], known: readonly string[]): Fault | null {
  const open: Bracket[] = [];
  for (const [index, token] of tokens.entries()) {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const sentence =
      index >= MOST_PARTS
        ? `a formula may have ${String(MOST_PARTS)} parts at most.`
        : (missingSign(before, token) ?? wrongPart(token, next, known) ?? bracketFault(token, before, open));
    if (sentence !== null) return { at: token.at, sentence };
  }
  const unclosed = open.at(-1);
  return unclosed ? { at: unclosed.token.at, sentence: 'this bracket is never closed.' } : null;
}

const endsValue = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== 'sign' || token.text === ')');

function missingSign(before: Token | undefined, token: Token): string | null {
  if (!endsValue(before) || (token.kind === 'sign' && token.text !== '(')) return null;
  if (token.text !== '(' || before?.kind !== 'name') return 'a sign is missing before this, such as * for times.';
  return null;
}

function wrongPart({ kind, text }: Token, next: Token | undefined, known: readonly string[]): string | null {
  if (kind === 'number') return Number.isFinite(Number(text)) ? null : 'this number is too large.';
  if (kind !== 'name') return null;
  const called = next?.text === '(';
  const isFunction = Object.hasOwn(FUNCTIONS, text);
  if (called && isFunction) return null;
  if (called) return `${shown(text)} cannot be called; what can be is ${Object.keys(FUNCTIONS).join(', ')}.`;
  if (isFunction) return `${text} needs its values in brackets, ${text}(…).`;
  return known.includes(text) ? null : `${shown(text)} is not known here; known are ${known.join(', ')}.`;
}

/** Keeps the open brackets up to date, and says what is wrong with one. */
function bracketFault(token: Token, before: Token | undefined, open: Bracket[]): string | null {
  if (token.kind !== 'sign') return null;
  const innermost = open.at(-1);
  if (token.text === '(') {
    open.push({ token, of: before?.kind === 'name' ? before.text : null, values: 1 });
    return open.length > DEEPEST ? `brackets may be ${String(DEEPEST)} deep at most.` : null;
  }
  if (token.text === ',') {
    if (innermost?.of === null || innermost === undefined)
      return 'a comma stands only between the values of a function.';
    innermost.values += 1;
    return null;
  }
  if (token.text !== ')') return null;
  open.pop();
  if (innermost === undefined) return 'this bracket was never opened.';
  return before === innermost.token ? 'there is nothing in these brackets.' : countFault(innermost);
}

function countFault({ of, values }: Bracket): string | null {
  const [least, most] = FUNCTIONS[of ?? ''] ?? [values, values];
  if (values >= least && values <= most) return null;
  const wanted = least === most ? 'one value' : `${String(least)} to ${String(most)} values`;
  return `${of ?? ''} takes ${wanted}, not ${String(values)}.`;
}

const LONGEST_SHOWN = 40;
const shown = (name: string): string => `"${name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name}"`;
