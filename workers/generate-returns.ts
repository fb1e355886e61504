import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annexALists } from '../models/generate/annex-a.ts';
import { cinCensus } from '../models/generate/cin-census.ts';
import { inventRecords } from '../models/generate/simulated-records.ts';
import type { ReturnFile } from '../models/generate/return-file.ts';
import { ssda903Files } from '../models/generate/ssda903.ts';
import { ssda903Xml } from '../models/generate/ssda903-xml.ts';
import { readSeeds } from './cli/seeds.ts';

const USAGE = `Writes the returns of an invented authority, whose children are simulated: SSDA903 as CSV files, or with --xml as XML, and a CIN census for each year, and Lists 1 to 10 of Annex A on the last day.

npm run generate-returns -- --baseline average-authority --years 3 --seed demo --out returns [--xml]`;

/** Writes returns into a folder, as the command line asks. @returns what there is to say, and whether it went well */
async function generateReturns(args: readonly string[]): Promise<{ readonly said: string; readonly good: boolean }> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      baseline: { type: 'string', default: 'average-authority' },
      years: { type: 'string', default: '1' },
      seed: { type: 'string', default: 'headwater' },
      out: { type: 'string' },
      xml: { type: 'boolean', default: false },
    },
  });
  if (values.out === undefined) return { said: `Say with --out which folder to write to.\n\n${USAGE}`, good: false };
  const { library, baselines } = await readSeeds();
  const baseline = baselines.find(({ id }) => id === values.baseline);
  if (!baseline) {
    const known = baselines.map(({ id }) => id).join(', ');
    return { said: `There is no baseline "${values.baseline}". There are: ${known}.`, good: false };
  }
  const years = Number(values.years);
  if (!Number.isInteger(years) || years < 1 || years > 20)
    return { said: `--years is "${values.years}"; it must be a whole number from 1 to 20.`, good: false };
  const { records } = inventRecords({ library, baseline, years, seed: values.seed, drift: 'off' });
  const ends = Array.from({ length: years }, (_, at) => baseline.year + 1 + at);
  const ssda903 = (year: number): ReturnFile[] =>
    values.xml ? [ssda903Xml(records, year)] : ssda903Files(records, year);
  const files = [
    ...ends.flatMap((year) => [...ssda903(year), cinCensus(records, year)]),
    ...annexALists(records, records.asOf),
  ];
  await mkdir(values.out, { recursive: true });
  for (const { name, text } of files) await writeFile(join(values.out, name), text);
  return {
    said: `${String(files.length)} files of ${String(records.children.size)} children in ${values.out}.`,
    good: true,
  };
}

try {
  const { said, good } = await generateReturns(process.argv.slice(2));
  (good ? console.log : console.error)(said);
  if (!good) process.exitCode = 2;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
