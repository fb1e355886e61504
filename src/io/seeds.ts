import type { Baseline } from '../../models/care/baseline.ts';
import type { EvidenceEntry, EvidenceLibrary } from '../../models/care/evidence.ts';
import { overlaid } from '../language/overlaid.ts';
import { Catalogue } from '../state/catalogue.ts';
import { DRIVERS_IN_WORDS, LEVERS_IN_WORDS, LOOPS_IN_WORDS, PLACE_WORDS } from '../text/model-words.ts';

/** Addresses of places and evidence: they are data, so they are read as data and not run as script. */
const BASELINES = import.meta.glob<string>('../../seeds/baselines/*.json', {
  eager: true,
  query: '?url',
  import: 'default',
});
const EVIDENCE = import.meta.glob<string>('../../seeds/evidence/*.json', {
  eager: true,
  query: '?url',
  import: 'default',
});

const FIRST = 'average-authority';

function readAll<Content>(addresses: Record<string, string>): Promise<Content[]> {
  return Promise.all(Object.values(addresses).map((address) => readSeed<Content>(address)));
}

async function readSeed<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The data at ${address} could not be loaded.`);
  return (await answer.json()) as Content;
}

/** The usual starting place first, then the latest. */
function inOrder(baselines: readonly Baseline[]): Baseline[] {
  const rank = ({ id, year }: Baseline): number => (id === FIRST ? -Infinity : -year);
  return baselines.toSorted((one, other) => rank(one) - rank(other));
}

/** Everything that can be chosen. All of it comes while the page loads, so that nothing is asked for afterwards. */
export async function loadCatalogue(): Promise<Catalogue> {
  const [baselines, evidence] = await Promise.all([
    readAll<Baseline>(BASELINES),
    readAll<readonly EvidenceEntry[]>(EVIDENCE),
  ]);
  const library: EvidenceLibrary = Object.fromEntries(evidence.flat().map((entry) => [entry.id, entry]));
  return new Catalogue({
    baselines: inOrder(baselines.map((place) => overlaid(place, PLACE_WORDS[place.id]))),
    library,
    levers: LEVERS_IN_WORDS,
    drivers: DRIVERS_IN_WORDS,
    loops: LOOPS_IN_WORDS,
  });
}
