import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/blocks.ts';
import { plainText, type Block, type Inline } from '../../../src/markdown/document.ts';
import { parseInline } from '../../../src/markdown/inline.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (words: string): Block => ({ kind: 'paragraph', parts: [text(words)] });

describe('a line of text', () => {
  it('holds code, emphasis and links', () => {
    expect(parseInline('a `b*c*` **d _e_** *f* [g `h`](#i)!')).toEqual([
      text('a '),
      { kind: 'code', text: 'b*c*' },
      text(' '),
      { kind: 'strong', parts: [text('d '), { kind: 'emphasis', parts: [text('e')] }] },
      text(' '),
      { kind: 'emphasis', parts: [text('f')] },
      text(' '),
      { kind: 'link', address: '#i', parts: [text('g '), { kind: 'code', text: 'h' }] },
      text('!'),
    ]);
  });

  it('keeps signs that mark nothing', () => {
    for (const line of ['2 * 3 * 4', 'care_home_a', 'a [b] (c)', 'an `open one', '5 < 6 & <b>bold</b>', '**open']) {
      expect(parseInline(line)).toEqual([text(line)]);
    }
  });

  it.each([
    [`"a" ('b') "c's"`, '“a” (‘b’) “c’s”'],
    ["children's, homes' \"", 'children’s, homes’ ”'],
    ['a—"b" [\'c\']', 'a—“b” [‘c’]'],
    ['"**a**" and **"b"**, _"c"_', '“a” and “b”, “c”'],
    ['["a"](#b) "[c](#d)"', '“a” “c”'],
    ['`"a"` \\"b\\"', '"a" "b"'],
  ])('sets quotation marks as they are printed, but in code: %s', (typed, set) => {
    expect(plainText(parseInline(typed))).toBe(set);
  });

  it('takes a sign after a backslash as it is', () => {
    expect(parseInline('\\*a\\* \\n')).toEqual([text('*a* \\n')]);
  });
});

describe('a document', () => {
  it('joins the lines of a paragraph and drops comments', () => {
    expect(parseMarkdown('one\ntwo\n\n<!-- not for readers -->\nthree')).toEqual([
      paragraph('one two'),
      paragraph('three'),
    ]);
  });

  it('gives every heading an address of its own', () => {
    const ids = parseMarkdown('# The model, in words\n## Money\n## Money\n').map((block) =>
      block.kind === 'heading' ? [block.level, block.id] : [],
    );
    expect(ids).toEqual([
      [1, 'the-model-in-words'],
      [2, 'money'],
      [2, 'money-2'],
    ]);
  });

  it('reads lists, with what is indented below an item as part of it', () => {
    expect(parseMarkdown('- a\n  b\n\n- c\n  - d\n\nafter')).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [[paragraph('a b')], [paragraph('c'), { kind: 'list', ordered: false, items: [[paragraph('d')]] }]],
      },
      paragraph('after'),
    ]);
    expect(parseMarkdown('1. a\n2. b')).toEqual([
      { kind: 'list', ordered: true, items: [[paragraph('a')], [paragraph('b')]] },
    ]);
  });

  it('reads tables with their alignment, and strokes inside cells', () => {
    expect(parseMarkdown('| a | b |\n| :-- | --: |\n| `c|d` | e\\|f |\n| g |\n\nafter')).toEqual([
      {
        kind: 'table',
        align: ['left', 'right'],
        head: [[text('a')], [text('b')]],
        rows: [
          [[{ kind: 'code', text: 'c|d' }], [text('e|f')]],
          [[text('g')], []],
        ],
      },
      paragraph('after'),
    ]);
  });

  it('keeps code and drawings to the letter', () => {
    expect(parseMarkdown('```text\n  # a *b*\n\n| c\n```\nd')).toEqual([
      { kind: 'code', text: '  # a *b*\n\n| c' },
      paragraph('d'),
    ]);
    expect(parseMarkdown('```\nnever closed')).toEqual([{ kind: 'code', text: 'never closed' }]);
  });

  it('reads quotes as documents of their own', () => {
    expect(parseMarkdown('> a\n> b\n\nc')).toEqual([{ kind: 'quote', blocks: [paragraph('a b')] }, paragraph('c')]);
  });
});

describe.each(['docs/method.md', 'docs/method-in-detail.md'])('the method note: %s', (file) => {
  const blocks = parseMarkdown(readFileSync(file, 'utf8'));

  it('uses nothing that is left over as signs in the text', () => {
    const words = blocks.flatMap((block) => wordsOf(block));
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((line) => /\*\*|^#+ |^\||\]\(|^```|["']/.test(line))).toEqual([]);
  });

  it('opens with its one title', () => {
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(blocks.filter((block) => block.kind === 'heading' && block.level === 1).length).toBe(1);
  });
});

/** Every run of words in a block, code left out. */
function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.parts.filter(({ kind }) => kind !== 'code'))];
    case 'list':
      return block.items.flat().flatMap(wordsOf);
    case 'quote':
      return block.blocks.flatMap(wordsOf);
    case 'table':
      return [block.head, ...block.rows].flat().map((cell) => plainText(cell.filter(({ kind }) => kind !== 'code')));
    case 'code':
      return [];
  }
}
