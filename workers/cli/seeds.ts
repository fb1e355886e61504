import { readFile, readdir } from 'node:fs/promises';
import type { PublishedTable } from '../../models/authority/published.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import type { EvidenceEntry, EvidenceLibrary } from '../../models/care/evidence.ts';

/** Where a run can start and every number it uses, as kept in `seeds`. */
export interface Seeds {
  readonly baselines: readonly Baseline[];
  readonly library: EvidenceLibrary;
}

const SEEDS = new URL('../../seeds/', import.meta.url);

/** Reads the seeds that come with the program. Rejects when they are missing or broken, which is not the user's doing. */
export async function readSeeds(): Promise<Seeds> {
  const [baselines, evidence] = await Promise.all([
    readFolder<Baseline>('baselines/'),
    readFolder<readonly EvidenceEntry[]>('evidence/'),
  ]);
  const library = Object.fromEntries(evidence.flat().map((entry) => [entry.id, entry]));
  return { baselines, library };
}

/** Reads the published figures of English authorities. */
export async function readPublished(): Promise<PublishedTable> {
  return JSON.parse(await readFile(new URL('authorities/published.json', SEEDS), 'utf8')) as PublishedTable;
}

/** Every JSON file of a folder, in the order of their names. */
async function readFolder<T>(folder: string): Promise<T[]> {
  const place = new URL(folder, SEEDS);
  const names = (await readdir(place)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(new URL(name, place), 'utf8')) as T));
}
