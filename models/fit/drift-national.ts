import { log } from '../random/elementary.ts';
import { SERIES, seriesOf, type AuthorityCounts, type SeriesId } from './drift-series.ts';

/**
 * Size of a drift that the whole country shares: mean square of the country's yearly changes, all series together, turned into
 * a size by the memory, less what independent drifts of its places leave when they are added up. Few years: an order of
 * magnitude.
 *
 * @param local size of each series in a place of usual population
 * @returns 0 when the places alone explain the changes
 */
export function nationalSize(
  country: AuthorityCounts,
  places: readonly AuthorityCounts[],
  local: Readonly<Record<SeriesId, number>>,
  memory: number,
): number {
  const populations = places.flatMap(({ population }) => population[1] ?? []);
  const total = populations.reduce((sum, each) => sum + each, 0);
  const leftOver = populations.reduce((sum, each) => sum + (each / total) * (each / total), 0);
  const variances = SERIES.flatMap((id) => {
    const series = seriesOf(country, id);
    if (!series) return [];
    const rates = series.events.map((events, year) => log(events / (series.exposed[year] ?? NaN)));
    return rates.slice(1).map((rate, year) => {
      const change = rate - (rates[year] ?? NaN);
      return (change * change) / (2 * (1 - memory)) - leftOver * local[id] * local[id];
    });
  });
  return Math.sqrt(Math.max(0, variances.reduce((sum, each) => sum + each, 0) / variances.length));
}
