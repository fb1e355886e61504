import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/blocks.ts';
import type { Block } from '../../src/markdown/document.ts';

const NOTE = 'method.md';
const DETAIL = 'method-in-detail.md';
/** What four A4 pages hold beside the state diagram and the tables, with a little to spare. */
const WORDS_ON_FOUR_PAGES = 2100;

const textOf = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const idsOf = (name: string): string[] =>
  parseMarkdown(textOf(name)).flatMap((block: Block) => (block.kind === 'heading' ? [block.id] : []));
const linksOf = (name: string): string[] =>
  [...textOf(name).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, address = '']) => address);

describe('the method note', () => {
  it('stays on four pages', () => {
    const prose = textOf(NOTE)
      .replaceAll(/```[\s\S]*?```/g, '')
      .replaceAll(/^\|.*$/gm, '');
    expect(prose.split(/\s+/).length).toBeGreaterThan(1000);
    expect(prose.split(/\s+/).length).toBeLessThan(WORDS_ON_FOUR_PAGES);
  });

  it('names no heading twice, since the app shows both files on one page', () => {
    const ids = [...idsOf(NOTE), ...idsOf(DETAIL)];
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it.each([NOTE, DETAIL])('%s leads only to headings that are there', (name) => {
    const found = linksOf(name).flatMap((address) => {
      const [file = '', id] = address.split('#');
      return id === undefined ? [] : [{ address, isThere: idsOf(file === '' ? name : file).includes(id) }];
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ isThere }) => !isThere)).toEqual([]);
  });

  it('leads to every section of the details', () => {
    const sections = parseMarkdown(textOf(DETAIL)).flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [`${DETAIL}#${block.id}`] : [],
    );
    expect(sections.filter((address) => !linksOf(NOTE).includes(address))).toEqual([]);
  });
});
