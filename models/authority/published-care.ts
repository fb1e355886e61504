import type { EvidenceLibrary } from '../care/evidence.ts';
import { partOfEntry, sum } from '../fit/bands.ts';
import { englandOf } from './published.ts';
import { Figures } from './figures.ts';
import { BEFORE, CARE, ENTRIES, leastSure, type Box, type KnownBoxes, type Placement, type TotalId } from './totals.ts';

const AGED = ['under-1', '1-to-4', '5-to-9', '10-to-15', '16-plus'] as const;
const aged = (prefix: string): string[] => AGED.map((age) => `${prefix}-${age}`);

/** Several boxes as one: their sum, as sure as the least sure of them. */
export function together(boxes: readonly Box[], from: string): Box {
  return {
    value: sum(boxes.map(({ value }) => value)),
    standing: leastSure(boxes.map(({ standing }) => standing)),
    from,
  };
}

const named = (ids: readonly TotalId[], boxes: readonly Box[]): KnownBoxes =>
  Object.fromEntries(ids.map((id, at) => [id, boxes[at]]));

/** Children in care by age at the end of the year and at its start. */
export function careBoxes(figures: Figures): KnownBoxes {
  const before = figures.before();
  const now = figures.parts(figures.number('cla-stock').value, aged('cla-age'));
  const started = before.published('cla-stock');
  const then = started === null ? rolledBack(figures, now) : before.parts(started, aged('cla-age'));
  return { ...named(CARE, now), ...named(BEFORE, then) };
}

/** Children in care a year before, where not published: those of now less what the year added. */
function rolledBack(figures: Figures, now: readonly Box[]): Box[] {
  const added = figures.number('cla-starts').value - figures.number('cla-ceases').value;
  const total = sum(now.map(({ value }) => value));
  const times = total > 0 ? Math.max(0, total - added) / total : 0;
  return now.map(({ value }) => ({ value: value * times, standing: 'estimated', from: 'cla-stock' }));
}

/** Children starting to be looked after by age, and those of them who came alone from abroad. */
export function entryBoxes(figures: Figures): KnownBoxes {
  const starts = figures.parts(figures.number('cla-starts').value, aged('cla-starts-age'));
  const published = figures.published('cla-starts-uasc');
  const most = (starts[3]?.value ?? 0) + (starts[4]?.value ?? 0);
  const alone: Box =
    published === null
      ? { value: Math.min(most, unaccompaniedLike(figures)), standing: 'estimated', from: 'uasc-stock' }
      : { value: published, standing: 'published', from: 'cla-starts-uasc' };
  return { ...named(ENTRIES, starts), 'in.unaccompanied': alone };
}

/** Unaccompanied children coming in a year, from those in care: as many for each as in England in the last year. */
function unaccompaniedLike(figures: Figures): number {
  const england = new Figures(englandOf(figures.place.table), 2020);
  const perChild = (england.published('cla-starts-uasc') ?? 0) / (england.published('uasc-stock') ?? NaN);
  return figures.number('uasc-stock').value * perChild;
}

const FAMILY = ['placed-foster', 'placed-with-parents', 'placed-for-adoption', 'placed-other'];
const RESIDENTIAL = ['placed-other-residential', 'placed-residential-schools'];
/** Homes and semi-independent living are told apart from 2020 on. */
const APART = ['placed-homes-or-secure', 'placed-independent-or-semi-independent'];
const MIXED = ['placed-homes-secure-or-semi-independent', 'placed-other-in-community'];

/** Children in care by placement at the end of the year; kinds of foster care, which are not published, as in England. */
export function placementBoxes(library: EvidenceLibrary, figures: Figures): KnownBoxes {
  const apart = figures.year >= 2020;
  const measures = [...FAMILY, ...RESIDENTIAL, ...(apart ? APART : MIXED)];
  const boxes = figures.parts(figures.number('cla-stock').value, measures);
  const of = (...wanted: string[]): Box =>
    together(
      boxes.filter(({ from }) => wanted.includes(from)),
      wanted[0] ?? '',
    );
  const english = (placement: Placement): number => partOfEntry(library, 'official.care.stock.placement', placement);
  const split = (box: Box, among: readonly Placement[]): KnownBoxes => {
    const all = sum(among.map(english));
    return Object.fromEntries(
      among.map((id) => [
        `placed.${id}`,
        { value: (box.value * english(id)) / all, standing: 'estimated', from: box.from },
      ]),
    );
  };
  return {
    ...split(of('placed-foster'), ['kinship', 'in-house-foster', 'agency-foster']),
    ...(apart
      ? {
          'placed.residential': of('placed-homes-or-secure', ...RESIDENTIAL),
          'placed.semi-independent': of('placed-independent-or-semi-independent'),
        }
      : split(of(...MIXED, ...RESIDENTIAL), ['residential', 'semi-independent'])),
    'placed.with-parents': of('placed-with-parents'),
    'placed.placed-for-adoption': of('placed-for-adoption'),
    'placed.other': of('placed-other'),
  };
}
