import type { EvidenceEntry } from '../../../models/care/evidence.ts';
import { groupOf, GROUPS, type Group } from '../../library/groups.ts';
import { found, searchable, type EntryFilter, type Searchable } from '../../library/search.ts';
import type { Catalogue } from '../../state/catalogue.ts';
import { useInWords } from '../../text/entry.ts';

export interface EntryGroup {
  readonly group: Group;
  readonly entries: readonly EvidenceEntry[];
}

export interface Found {
  readonly count: number;
  readonly all: number;
  /** The first so many entries, in their groups. */
  readonly upTo: (limit: number) => EntryGroup[];
}

const ready = new WeakMap<Catalogue, readonly Searchable[]>();

/** Every entry with its words to search, group by group; made once for each catalogue. */
function searchables(catalogue: Catalogue): readonly Searchable[] {
  const made = ready.get(catalogue);
  if (made !== undefined) return made;
  const { uses, library } = catalogue;
  const all = Object.values(library)
    .map((entry) => searchable(entry, groupOf(entry, uses), (uses.get(entry.id) ?? []).map(useInWords)))
    .sort(inReadingOrder);
  ready.set(catalogue, all);
  return all;
}

/** Made once: to make one takes longer than to sort with it. */
const BY_NAME = new Intl.Collator('en-GB');

/** Group by group, by name within; how children move and where they live stay in the order of the model. */
function inReadingOrder(one: Searchable, other: Searchable): number {
  const between = GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group);
  if (between !== 0 || one.group === 'moves' || one.group === 'placements') return between;
  return BY_NAME.compare(one.entry.label, other.entry.label);
}

/** The entries that meet the conditions, in groups. */
export function groupedEntries(catalogue: Catalogue, filter: EntryFilter, known: Catalogue): Found {
  const all = searchables(catalogue);
  const entries = found(all, filter, (id) => known.isYours(id));
  return {
    count: entries.length,
    all: all.length,
    upTo: (limit) => inGroups(entries.slice(0, limit)),
  };
}

function inGroups(entries: readonly Searchable[]): EntryGroup[] {
  return GROUPS.map((group) => ({
    group,
    entries: entries.filter((each) => each.group === group).map(({ entry }) => entry),
  })).filter((each) => each.entries.length > 0);
}
