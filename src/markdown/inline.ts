import type { Inline } from './document.ts';

interface Found {
  readonly node: Inline;
  readonly end: number;
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Emphasis, code and links within a line of text; whatever does not close is text. */
export function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let plain = '';
  let place = 0;
  const finishText = (): void => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (place < text.length) {
    const escaped = text[place] === '\\' ? text[place + 1] : undefined;
    const found = codeAt(text, place) ?? linkAt(text, place) ?? emphasisAt(text, place);
    if (escaped !== undefined && /[\p{P}\p{S}]/u.test(escaped)) {
      plain += escaped;
      place += 2;
    } else if (found === null) {
      plain += curled(text, place);
      place += 1;
    } else {
      finishText();
      parts.push(found.node);
      place = found.end;
    }
  }
  finishText();
  return parts;
}

const CURLED: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  '"': ['“', '”'],
  "'": ['‘', '’'],
};

/** A letter as it is set in type: straight quotation marks, as they are typed, become curly ones. */
function curled(text: string, place: number): string {
  const letter = text[place] ?? '';
  const marks = CURLED[letter];
  if (marks === undefined) return letter;
  const [before, after] = [text[place - 1], text[place + 1]];
  const opens = before === undefined || /[\s([{“‘—–/]/.test(before) || (/[*_]/.test(before) && isWord(after));
  return marks[opens && after !== undefined ? 0 : 1];
}

function codeAt(text: string, place: number): Found | null {
  if (text[place] !== '`') return null;
  const end = text.indexOf('`', place + 1);
  if (end < 0) return null;
  return { node: { kind: 'code', text: text.slice(place + 1, end) }, end: end + 1 };
}

function linkAt(text: string, place: number): Found | null {
  if (text[place] !== '[') return null;
  const match = /^\[([^\]]+)\]\(([^()\s]+)\)/.exec(text.slice(place));
  if (match === null) return null;
  const [whole, words = '', address = ''] = match;
  return { node: { kind: 'link', address, parts: parseInline(words) }, end: place + whole.length };
}

/** `**strong**`, `*emphasis*` and `_emphasis_`; underscores inside a word, as in `care_home_a`, are part of it. */
function emphasisAt(text: string, place: number): Found | null {
  const sign = text[place];
  if (sign !== '*' && sign !== '_') return null;
  const mark = text[place + 1] === sign ? sign + sign : sign;
  if (sign === '_' && isWord(text[place - 1])) return null;
  const from = place + mark.length;
  if (text[from] === undefined || text[from] === ' ') return null;
  let end = text.indexOf(mark, from + 1);
  while (end >= 0 && (text[end - 1] === ' ' || (sign === '_' && isWord(text[end + mark.length])))) {
    end = text.indexOf(mark, end + 1);
  }
  if (end < 0) return null;
  const kind: 'strong' | 'emphasis' = mark.length === 2 ? 'strong' : 'emphasis';
  return { node: { kind, parts: parseInline(text.slice(from, end)) }, end: end + mark.length };
}
