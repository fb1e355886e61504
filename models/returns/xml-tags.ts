import { FileFault } from './faults.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The name in a tag, without its prefix. */
export const nameOf = (tag: string): string => /^(?:[^\s/:>]+:)?([^\s/:>]+)/.exec(tag)?.[1] ?? '';

/** Where a tag ends: at the first `>` that is not within quotation marks. */
export function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return at;
  }
  return -1;
}

/**
 * Text with its references resolved: the five that XML has, and characters by number.
 *
 * @throws FileFault `entities` for any other
 */
export function resolved(text: string, line: number): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12});?/g, (_, name: string) => {
    const number = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
    const code = number ? parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16) : -1;
    if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    const known = NAMED[name];
    if (known === undefined) throw new FileFault('entities', line);
    return known;
  });
}

/** Value of an attribute of a tag, by its name without a prefix; undefined when it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : resolved(value, 0);
}
