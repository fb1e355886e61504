import { changeVariance, naiveForecast, type NaiveKind } from '../../models/backtest/naive.ts';
import { PREDICTED, type PredictedId, type YearAhead } from '../../models/backtest/authority-year.ts';
import { scoreOf, type Outcome, type Score } from '../../models/backtest/score.ts';
import { markdownTable, signed } from './markdown-table.ts';

/** Widths and scores are in hundredths of the last count; a place with fewer than this is taken to have so many. */
const SMALLEST_SCALE = 20;

const LABELS: Readonly<Record<PredictedId, string>> = {
  care: 'Children in care, 31 March 2020',
  entries: 'Coming into care in the year',
  plans: 'Protection plans starting in the year',
};

const outcome = (sample: readonly number[], { actual, history }: YearAhead): Outcome => ({
  sample,
  actual,
  scale: Math.max(SMALLEST_SCALE, history.at(-1) ?? 0) / 100,
});

/** Scores of the model and of both naive forecasts for one measure, over all authorities that have it. */
export function scoresOf(all: readonly YearAhead[], id: PredictedId): Readonly<Record<'model' | NaiveKind, Score>> {
  const ahead = all.filter((each) => each.id === id);
  const variance = changeVariance(ahead.map(({ history }) => history));
  const naive = (kind: NaiveKind): Score =>
    scoreOf(ahead.map((each) => outcome(naiveForecast(kind, each.history, 1, variance), each)));
  return {
    model: scoreOf(ahead.map((each) => outcome(each.sample, each))),
    'no-change': naive('no-change'),
    'straight-line': naive('straight-line'),
  };
}

/** The back-test as a table: coverage, width and scores of each forecast of each measure. */
export function backtestTable(all: readonly YearAhead[]): string {
  const rows = PREDICTED.flatMap(({ id }) => {
    const scores = scoresOf(all, id);
    const row = (
      name: string,
      { outcomes, covered50, covered90, width90, intervalScore90, crps, bias }: Score,
    ): string[] => [
      `${LABELS[id]}: ${name}`,
      String(outcomes),
      `${(100 * covered50).toFixed(0)}%`,
      `${(100 * covered90).toFixed(1)}%`,
      width90.toFixed(1),
      intervalScore90.toFixed(1),
      crps.toFixed(2),
      signed(bias, 1),
    ];
    return [
      row('model', scores.model),
      row('no change', scores['no-change']),
      row('straight line', scores['straight-line']),
    ];
  });
  return markdownTable(
    ['Forecast', 'Authorities', 'In 50%', 'In 90%', 'Width of 90%', 'Interval score', 'CRPS', 'Bias'],
    rows,
  );
}
