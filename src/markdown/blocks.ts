import { plainText, type Block } from './document.ts';
import { parseInline } from './inline.ts';
import { isTableAt, tableAt } from './table.ts';

interface Taken {
  /** Null for what leaves no trace: an empty line, a comment. */
  readonly block: Block | null;
  /** Line after it. */
  readonly next: number;
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^(\s{0,3})([-*+]|\d{1,3}[.)])\s+(?=\S)/;
const FENCE = '```';
const QUOTE = /^>\s?/;

/** The part of Markdown that our own documents use; anything else, markup included, stays plain text. */
export function parseMarkdown(text: string): Block[] {
  return withOwnIds(parseBlocks(text.replaceAll('\r\n', '\n').split('\n')));
}

function parseBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let place = 0;
  while (place < lines.length) {
    const { block, next } = blockAt(lines, place);
    if (block !== null) blocks.push(block);
    place = next;
  }
  return blocks;
}

function blockAt(lines: readonly string[], place: number): Taken {
  const line = lines[place] ?? '';
  if (line.trim() === '' || /^<!--.*-->$/.test(line.trim())) return { block: null, next: place + 1 };
  if (line.startsWith(FENCE)) return codeAt(lines, place);
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const parts = parseInline(heading[2] ?? '');
    return { block: { kind: 'heading', level: heading[1]?.length ?? 1, id: '', parts }, next: place + 1 };
  }
  if (isTableAt(lines, place)) return tableAt(lines, place);
  if (QUOTE.test(line)) return quoteAt(lines, place);
  return ITEM.test(line) ? listAt(lines, place) : paragraphAt(lines, place);
}

function codeAt(lines: readonly string[], place: number): Taken {
  const found = lines.findIndex((line, index) => index > place && line.startsWith(FENCE));
  const end = found < 0 ? lines.length : found;
  return { block: { kind: 'code', text: lines.slice(place + 1, end).join('\n') }, next: end + 1 };
}

function quoteAt(lines: readonly string[], place: number): Taken {
  let next = place;
  while (QUOTE.test(lines[next] ?? '')) next += 1;
  const inside = lines.slice(place, next).map((line) => line.replace(QUOTE, ''));
  return { block: { kind: 'quote', blocks: parseBlocks(inside) }, next };
}

function paragraphAt(lines: readonly string[], place: number): Taken {
  let next = place + 1;
  while (next < lines.length && continuesParagraph(lines, next)) next += 1;
  const words = lines.slice(place, next).map((line) => line.trim());
  return { block: { kind: 'paragraph', parts: parseInline(words.join(' ')) }, next };
}

function continuesParagraph(lines: readonly string[], place: number): boolean {
  const line = lines[place] ?? '';
  return line.trim() !== '' && !line.startsWith(FENCE) && ![HEADING, ITEM, QUOTE].some((start) => start.test(line));
}

/** Items with the lines indented below them, which can hold blocks of their own. */
function listAt(lines: readonly string[], place: number): Taken {
  const ordered = /^\s*\d/.test(lines[place] ?? '');
  const items: Block[][] = [];
  let next = place;
  for (;;) {
    const start = ITEM.exec(lines[next] ?? '');
    if (start === null || /\d/.test(start[2] ?? '') !== ordered) break;
    const indent = start[0].length;
    const inside = [(lines[next] ?? '').slice(indent)];
    next += 1;
    while (next < lines.length && belongsToItem(lines, next, indent)) {
      inside.push((lines[next] ?? '').replace(new RegExp(`^\\s{0,${indent}}`), ''));
      next += 1;
    }
    items.push(parseBlocks(inside));
    const following = lines[next]?.trim() === '' ? next + 1 : next;
    if (ITEM.test(lines[following] ?? '')) next = following;
  }
  return { block: { kind: 'list', ordered, items }, next };
}

function belongsToItem(lines: readonly string[], place: number, indent: number): boolean {
  const line = lines[place] ?? '';
  const isIndented = (text: string | undefined): boolean => text?.startsWith(' '.repeat(indent)) ?? false;
  if (line.trim() === '') return isIndented(lines[place + 1]);
  return isIndented(line) || continuesParagraph(lines, place);
}

/** Headings are found by their words: "Time and age" is `time-and-age`; a second one of the same words is `…-2`. */
function withOwnIds(blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const words = plainText(block.parts)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '');
    const id = words.trim().replaceAll(/\s/g, '-');
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return { ...block, id: times === 1 ? id : `${id}-${String(times)}` };
  });
}
