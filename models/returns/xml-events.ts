import { FileFault } from './faults.ts';
import { MOST_ROW_CHARACTERS, MOST_XML_DEPTH } from './limits.ts';
import { endOfTag, nameOf, resolved } from './xml-tags.ts';

export interface XmlListener {
  /** `tag` is what stands between the angle brackets, for `attributeOf`. */
  open(name: string, tag: string, line: number): void;
  /** `text` is what stands between the last tag and this one, with references resolved. */
  close(name: string, text: string): void;
}

/**
 * Elements of an XML file that comes in pieces. Names lose their prefix. A file may not declare a document type or entities of its
 * own: no return has them, and they are how a small file is made to grow without bound or to ask for others.
 *
 * @throws FileFault `entities`, `not-xml` with the line, `long-line`
 */
export class XmlEvents {
  readonly #listener: XmlListener;
  readonly #open: string[] = [];
  #text = '';
  #said = '';
  #line = 1;
  #began = false;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  push(text: string): void {
    this.#text += text;
    let at = 0;
    for (;;) {
      const mark = this.#text.indexOf('<', at);
      if (mark < 0) {
        this.#say(this.#text.slice(at));
        this.#text = '';
        return;
      }
      if (mark > at) this.#say(this.#text.slice(at, mark));
      at = mark;
      const next = this.#markup(at);
      if (next < 0) break;
      at = next;
    }
    this.#text = this.#text.slice(at);
    if (this.#text.length > MOST_ROW_CHARACTERS) throw new FileFault('long-line', this.#line);
  }

  /** To be called when there is no more: whatever is open is a fault. */
  end(): void {
    if (!this.#began || this.#open.length > 0 || this.#text !== '') throw new FileFault('not-xml', this.#line);
  }

  #say(text: string): void {
    this.#count(text);
    if (this.#said.length + text.length > MOST_ROW_CHARACTERS) throw new FileFault('long-line', this.#line);
    this.#said += text;
  }

  #count(text: string): void {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line += 1;
  }

  /** Takes the piece of markup that begins at a place and returns where it ends; -1 when its end is not there yet. */
  #markup(at: number): number {
    const text = this.#text;
    if (text[at + 1] === '!' || text[at + 1] === '?') return this.#declaration(at);
    const end = endOfTag(text, at + 1);
    if (end < 0) return -1;
    if (end - at > MOST_ROW_CHARACTERS) throw new FileFault('long-line', this.#line);
    const tag = text.slice(at + 1, end);
    this.#count(tag);
    if (tag.startsWith('/')) this.#close(nameOf(tag.slice(1)));
    else this.#openTag(tag);
    return end + 1;
  }

  #declaration(at: number): number {
    const text = this.#text;
    for (const [start, stop] of [
      ['<?', '?>'],
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
    ] as const) {
      if (text.startsWith(start, at)) {
        const end = text.indexOf(stop, at + start.length);
        if (end < 0) return -1;
        const within = text.slice(at + start.length, end);
        if (start === '<![CDATA[') this.#say(within.replaceAll('&', '&amp;'));
        else this.#count(within);
        return end + stop.length;
      }
      if (start.startsWith(text.slice(at))) return -1;
    }
    throw new FileFault('entities', this.#line);
  }

  #openTag(tag: string): void {
    const closed = tag.endsWith('/');
    const name = nameOf(tag);
    if (name === '' || (this.#began && this.#open.length === 0) || this.#open.length >= MOST_XML_DEPTH)
      throw new FileFault('not-xml', this.#line);
    this.#began = true;
    this.#said = '';
    this.#open.push(name);
    this.#listener.open(name, tag, this.#line);
    if (closed) this.#close(name);
  }

  #close(name: string): void {
    if (this.#open.pop() !== name) throw new FileFault('not-xml', this.#line);
    const said = resolved(this.#said, this.#line);
    this.#said = '';
    this.#listener.close(name, said);
  }
}
