import type { PastFan, PastTest } from '../../models/backtest/past-test.ts';
import { PAST } from '../text/own-place.ts';
import { lineOf } from './parts.ts';
import type { Band, Picture } from './picture.ts';

/** What came in the years held back, drawn over what was forecast: one picture for each number tested. */
export function pastPictures({ fans, year }: PastTest): Picture[] {
  return fans.map((fan) => pictureOf(fan, year));
}

function pictureOf(fan: PastFan, year: number): Picture {
  const { id, months, p5, p25, p50, p75, p95, actual } = fan;
  // A flow has no opening: its first month is the one after.
  const from = id === 'care' ? 0 : 1;
  const tested = actual.slice(1);
  const inside = tested.filter((value, at) => value >= (p5[at + 1] ?? NaN) && value <= (p95[at + 1] ?? NaN)).length;
  const band = (share: Band['share'], low: readonly number[], high: readonly number[]): Band => ({
    ...{ line: 'forecast', share, colour: 'baseline', faded: false },
    ...{ low: low.slice(from), high: high.slice(from) },
  });
  return {
    id: `past-${id}`,
    title: PAST.title(PAST.names[id], inside, tested.length),
    subtitle: PAST.subtitle[id],
    footnote: PAST.footnote(year),
    key: PAST.key,
    unit: 'children',
    withholds: true,
    months: months.slice(from),
    lines: [
      lineOf(p50.slice(from), { id: 'forecast', label: PAST.forecast, colour: 'baseline', dashed: true }),
      lineOf(actual.slice(from), { id: 'actual', label: PAST.actual, colour: id === 'plans' ? 'ink' : 'care' }),
    ],
    bands: [band(90, p5, p95), band(50, p25, p75)],
    marks: [],
    ends: null,
  };
}
