import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { publishedTable, type CollectedFigures } from './collected-figures.ts';

/** Writes `seeds/authorities/published.json` from the collected figures of English authorities named as the one argument. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file of collected figures: see seeds/authorities/README.md.');
const collected = JSON.parse(await readFile(file, 'utf8')) as CollectedFigures;
await writeFile(
  new URL('../seeds/authorities/published.json', import.meta.url),
  `${JSON.stringify(publishedTable(collected))}\n`,
);
