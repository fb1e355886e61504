import type { EvidenceLibrary } from '../care/evidence.ts';
import { numberOf } from '../care/library.ts';
import { bandsOf, scaledTo } from '../fit/bands.ts';
import { completed } from './complete.ts';
import { Figures } from './figures.ts';
import { careBoxes, entryBoxes, placementBoxes } from './published-care.ts';
import { exitBoxes } from './published-exits.ts';
import { englandOf, nameOf, type PublishedPlace, type PublishedTable } from './published.ts';
import { POPULATION, type Box, type KnownBoxes, type Totals } from './totals.ts';

/**
 * An authority in figures, from what is published of it for the year ending 31 March. Suppressed numbers are estimated from what
 * the rest of the table leaves; what is not published of an authority is England's, scaled. Each is marked.
 */
export function publishedTotals(library: EvidenceLibrary, place: PublishedPlace, year: number): Totals {
  const { code, name } = nameOf(place);
  const known = knownBoxes(library, new Figures(place, year));
  return completed({ id: code, name, year }, known, englandTotals(library, place.table, year));
}

/** England in the same figures, to borrow from. */
export function englandTotals(library: EvidenceLibrary, table: PublishedTable, year: number): Totals {
  const boxes = knownBoxes(library, new Figures(englandOf(table), year)) as Totals['boxes'];
  return { id: 'england', name: 'England', year, boxes };
}

function knownBoxes(library: EvidenceLibrary, figures: Figures): KnownBoxes {
  return {
    ...populationBoxes(library, figures),
    ...needBoxes(library, figures),
    ...planBoxes(figures),
    ...careBoxes(figures),
    ...placementBoxes(library, figures),
    ...entryBoxes(figures),
    ...exitBoxes(figures),
  };
}

/** Published for all ages together; the ages are England's. */
function populationBoxes(library: EvidenceLibrary, figures: Figures): KnownBoxes {
  const bands = scaledTo(bandsOf(library, 'official.population.2020'), figures.population());
  return Object.fromEntries(
    POPULATION.map((id, band): [string, Box] => [
      id,
      { value: bands[band] ?? 0, standing: 'estimated', from: 'population0to17' },
    ]),
  );
}

/**
 * The published stock of children in need holds those on plans and in care and more: what is left without them is scaled to what
 * England's comes to in the evidence.
 */
function needBoxes(library: EvidenceLibrary, figures: Figures): KnownBoxes {
  const now = needStock(figures) * inNeed(library, figures, 2020);
  const then = figures.before();
  const estimated = (value: number): Box => ({ value, standing: 'estimated', from: 'cin-stock' });
  return {
    'need.in': figures.number('cin-starts-episodes'),
    'need.stock': estimated(now),
    'need.before': estimated(
      then.published('cin-stock') === null ? now : needStock(then) * inNeed(library, figures, 2019),
    ),
  };
}

const needStock = (figures: Figures): number =>
  Math.max(
    0,
    figures.number('cin-stock').value - figures.number('cla-stock').value - figures.number('cpp-stock').value,
  );

function inNeed(library: EvidenceLibrary, { place }: Figures, year: number): number {
  const stock = year === 2020 ? 'official.child-in-need.stock' : 'official.child-in-need.stock-2019';
  return numberOf(library, stock) / needStock(new Figures(englandOf(place.table), year));
}

function planBoxes(figures: Figures): KnownBoxes {
  const before = figures.before();
  const now = figures.number('cpp-stock');
  return {
    'plans.in': figures.number('cpp-starts'),
    'plans.again': figures.number('cpp-second-or-subsequent'),
    'plans.stock': now,
    'plans.before':
      before.published('cpp-starts') === null ? { ...now, standing: 'estimated' } : before.number('cpp-stock'),
  };
}
