import { readFile } from 'node:fs/promises';
import { fitAuthority, type AuthorityFit } from '../../models/authority/fit.ts';
import { fitNotes } from '../../models/authority/notes.ts';
import { publishedTotals } from '../../models/authority/published-totals.ts';
import { authorityOf, LAST_YEAR, type PublishedTable } from '../../models/authority/published.ts';
import { fitReference, type FitReference } from '../../models/authority/reference.ts';
import { parseTotalsFile, type TypedTotals } from '../../models/authority/totals-file.ts';
import { typedTotals } from '../../models/authority/typed-totals.ts';
import { pricesAsEvidence } from '../../models/authority/weekly-prices.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import type { Overrides } from '../../models/care/overrides.ts';
import { fileFault } from './bad-input.ts';
import type { RunCommand } from './command-types.ts';
import { readPublished, type Seeds } from './seeds.ts';

/** Where a run starts, what is to be said about it, and what is wrong if it cannot be found. */
export interface ChosenPlace {
  readonly baseline?: Baseline;
  /** Values of its own for the evidence. */
  readonly evidence?: Overrides;
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

/** The place that a command names: one of the baselines, an authority fitted to what is published, or totals in a file. */
export async function chosenPlace(command: RunCommand, seeds: Seeds): Promise<ChosenPlace> {
  if (command.authority !== undefined) return authorityPlace(command.authority, seeds);
  if (command.totals !== undefined) return totalsPlace(command.totals, seeds);
  const baseline = seeds.baselines.find(({ id }) => id === command.baseline);
  if (baseline) return { baseline, notes: [], problems: [] };
  const known = seeds.baselines.map(({ id }) => id).join(', ');
  // One that is missing altogether has been complained of already.
  return wrong(
    ...(command.baseline === '' ? [] : [`--baseline: there is no baseline "${command.baseline}"; there are ${known}.`]),
  );
}

async function authorityPlace(code: string, seeds: Seeds): Promise<ChosenPlace> {
  const table = await readPublished();
  const place = authorityOf(table, code);
  if (place) return fitted(fitAuthority(referenceOf(seeds, table), publishedTotals(seeds.library, place, LAST_YEAR)));
  const near = table.authorities.filter(({ name }) => name.toLowerCase().includes(code.trim().toLowerCase()));
  const hint = near
    .slice(0, 5)
    .map((each) => `${each.name} is ${each.code}`)
    .join(', ');
  return wrong(
    `--authority: there is no English authority with the code "${code}"${hint === '' ? '; such a code is E08000006' : `; ${hint}`}.`,
  );
}

async function totalsPlace(file: string, seeds: Seeds): Promise<ChosenPlace> {
  const [text, table] = await Promise.all([readFile(file, 'utf8').catch(faulty), readPublished()]);
  if (typeof text !== 'string') return wrong(`${file}: ${text.fault}.`);
  const parsed = parseTotalsFile(text, file);
  return 'typed' in parsed ? typedPlace(file, parsed.typed, seeds, table) : wrong(...parsed.problems);
}

function typedPlace(file: string, typed: TypedTotals, seeds: Seeds, table: PublishedTable): ChosenPlace {
  try {
    const totals = typedTotals(seeds.library, table, typed);
    return { ...fitted(fitAuthority(referenceOf(seeds, table), totals)), evidence: pricesAsEvidence(typed.prices) };
  } catch (error) {
    if (error instanceof RangeError) return wrong(`${file}: ${error.message}`);
    throw error;
  }
}

function referenceOf({ baselines, library }: Seeds, table: PublishedTable): FitReference {
  const england = baselines.find(({ id }) => id === 'england-2019');
  if (!england) throw new Error('The baseline england-2019 is missing from the seeds.');
  return fitReference(library, england, table, LAST_YEAR);
}

const fitted = (fit: AuthorityFit): ChosenPlace => ({ baseline: fit.baseline, notes: fitNotes(fit), problems: [] });

const wrong = (...problems: string[]): ChosenPlace => ({ notes: [], problems });

const faulty = (error: unknown): { fault: string } => ({ fault: fileFault(error) });
