import {
  authorityOf,
  englandOf,
  figureOf,
  LAST_YEAR,
  nameOf,
  neighboursOf,
  populationOf,
  type PublishedPlace,
  type PublishedTable,
} from '../../../models/authority/published.ts';
import { NEIGHBOURS } from '../../text/authority.ts';
import { whole } from '../../text/numbers.ts';

const MEASURES = ['cla-stock', 'cla-starts', 'cpp-starts', 'cin-starts-episodes'] as const;
const PER = 10_000;

export interface NeighbourRow {
  readonly name: string;
  readonly cells: readonly string[];
  readonly own: boolean;
}

/** The picked authority, its statistical neighbours and England, as published. */
export function neighbourRows(table: PublishedTable, code: string): NeighbourRow[] {
  const own = authorityOf(table, code);
  if (!own) return [];
  const rows = [own, ...neighboursOf(own)].map((place) => rowOf(place, nameOf(place).name, place.at === own.at));
  return [...rows, rowOf(englandOf(table), NEIGHBOURS.england, false)];
}

function rowOf(place: PublishedPlace, name: string, own: boolean): NeighbourRow {
  const children = populationOf(place, LAST_YEAR - 1);
  const rate = (measure: string): string => {
    const count = figureOf(place, measure, LAST_YEAR);
    return count === null || children === null ? NEIGHBOURS.missing : whole((PER * count) / children);
  };
  return { name, own, cells: [children === null ? NEIGHBOURS.missing : whole(children), ...MEASURES.map(rate)] };
}
