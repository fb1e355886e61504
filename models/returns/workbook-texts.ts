import { TextDecoding } from './decode-text.ts';
import { FileFault } from './faults.ts';
import { MOST_SHARED_CHARACTERS } from './limits.ts';
import { XmlEvents, type XmlListener } from './xml-events.ts';
import { attributeOf } from './xml-tags.ts';
import type { Part } from './zip-parts.ts';

/** What has to be known of a workbook before its sheets can be read. */
export interface WorkbookParts {
  readonly sheets: { readonly name: string; readonly id: string }[];
  /** Where the sheets lie, by their ids. */
  readonly targets: Map<string, string>;
  /** Texts that cells name by number. */
  readonly texts: string[];
}

/** A part of a workbook read as XML. */
export function xmlPart(listener: XmlListener, ended: () => void = () => undefined): Part {
  const decoding = new TextDecoding();
  const events = new XmlEvents(listener);
  return {
    push: (bytes, last) => {
      events.push(decoding.push(bytes, last));
      if (!last) return;
      events.end();
      ended();
    },
  };
}

/** What takes one of the parts that come first; null for all others. */
export function firstPart(name: string, parts: WorkbookParts): Part | null {
  if (name === 'xl/workbook.xml') {
    return xmlPart({
      open: (element, tag) => {
        if (element !== 'sheet') return;
        parts.sheets.push({
          name: attributeOf(tag, 'name') ?? '',
          id: attributeOf(tag, 'r:id') ?? attributeOf(tag, 'id') ?? '',
        });
      },
      close: () => undefined,
    });
  }
  if (name === 'xl/_rels/workbook.xml.rels') {
    return xmlPart({
      open: (element, tag) => {
        if (element !== 'Relationship') return;
        const target = attributeOf(tag, 'Target') ?? '';
        parts.targets.set(attributeOf(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      },
      close: () => undefined,
    });
  }
  return name === 'xl/sharedStrings.xml' ? xmlPart(sharedTexts(parts.texts)) : null;
}

function sharedTexts(texts: string[]): XmlListener {
  let text = '';
  let total = 0;
  let sounds = false;
  return {
    open: (element) => {
      if (element === 'si') text = '';
      if (element === 'rPh') sounds = true;
    },
    close: (element, said) => {
      if (element === 't' && !sounds) text += said;
      if (element === 'rPh') sounds = false;
      if (element !== 'si') return;
      total += text.length;
      if (total > MOST_SHARED_CHARACTERS) throw new FileFault('too-large');
      texts.push(text);
    },
  };
}
