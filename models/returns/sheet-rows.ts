import type { OnRow } from './csv-rows.ts';
import { MOST_COLUMNS } from './limits.ts';
import type { XmlListener } from './xml-events.ts';
import { attributeOf } from './xml-tags.ts';

/** Rows of a sheet, every cell as text: a day as the number that Excel has for it, a fault as nothing. */
export function sheetRows(texts: readonly string[], onRow: OnRow): XmlListener {
  let row = 0;
  let place = -1;
  let cells: string[] = [];
  let kind = '';
  let inline = '';

  function put(value: string): void {
    if (place < 0 || place >= MOST_COLUMNS) return;
    while (cells.length < place) cells.push('');
    cells[place] = value.trim();
  }

  return {
    open: (element, tag) => {
      if (element === 'row') {
        row = Number(attributeOf(tag, 'r') ?? row + 1);
        place = -1;
        cells = [];
      } else if (element === 'c') {
        place = placeOf(attributeOf(tag, 'r'), place);
        kind = attributeOf(tag, 't') ?? '';
        inline = '';
      }
    },
    close: (element, said) => {
      if (element === 'v') put(valueOf(kind, said, texts));
      else if (element === 't') inline += said;
      else if (element === 'is') put(inline);
      else if (element === 'row' && cells.some((cell) => cell !== '')) onRow(cells, row);
    },
  };
}

/** Place of a cell from its name, as 27 from AB7; the next one when it has none. */
function placeOf(name: string | undefined, before: number): number {
  const letters = /^([A-Z]{1,3})/.exec(name ?? '')?.[1];
  if (letters === undefined) return before + 1;
  let place = 0;
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

function valueOf(kind: string, said: string, texts: readonly string[]): string {
  if (kind === 's') return texts[Number(said)] ?? '';
  if (kind === 'e') return '';
  // Excel writes large whole numbers as 1.2E+7, which would be another child.
  return kind === '' && /e/i.test(said) ? String(Number(said)) : said;
}
