import { dateOf, dayOf } from '../../models/returns/days.ts';
import { EPISODE_COLUMNS } from '../support/returns.ts';

/** Five years of SSDA903 episodes of a large authority, 100,000 in all. */
const YEARS = [2016, 2017, 2018, 2019, 2020];
const EPISODES_A_YEAR = 20_000;
const PLACES = ['U4', 'U1', 'K2', 'U6'];

function inDigits(days: number): string {
  const { year, month, day } = dateOf(days);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}

/** Four episodes of every child, the last of them open. */
function episode(year: number, at: number): string {
  const start = dayOf(year - 1, 4, 1) + (at % 4) * 90;
  const isLast = at % 4 === 3;
  const child = String(100_000 + Math.floor(at / 4));
  const [end, reason] = isLast ? ['', ''] : [inDigits(start + 90), 'X1'];
  const began = at % 4 === 0 ? 'S' : 'P';
  return `${child},${inDigits(start)},${began},C2,N1,${PLACES[at % 4] ?? ''},PR1,${end},${reason},CARPL,AB1 2CD,AB1 3CD,1234567`;
}

/** One CSV file for each year. */
export const ownReturns = (): { readonly name: string; readonly text: string }[] =>
  YEARS.map((year) => {
    const rows = Array.from({ length: EPISODES_A_YEAR }, (_, at) => episode(year, at));
    return { name: `${String(year)}.csv`, text: [EPISODE_COLUMNS, ...rows].join('\r\n') };
  });
