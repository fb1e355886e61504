import process from 'node:process';
import { isMissed } from '../../models/authority/cautions.ts';
import { fitAuthority, type AuthorityFit } from '../../models/authority/fit.ts';
import { fitNotes } from '../../models/authority/notes.ts';
import { publishedTotals } from '../../models/authority/published-totals.ts';
import { LAST_YEAR } from '../../models/authority/published.ts';
import { CARE, sumOf } from '../../models/authority/totals.ts';
import { CARE_STATES } from '../../models/care/states.ts';
import { byBand, sum } from '../../models/fit/bands.ts';
import { authoritySeeds } from './authority-seeds.ts';
import { markdownTable, signed } from './markdown-table.ts';

/** Prints how every English authority fits: opening position, fitted year, weight of its own counts, cautions. */
const { reference, table } = await authoritySeeds(LAST_YEAR);
const { library } = reference;

const fits: AuthorityFit[] = table.authorities.map((_, at) => {
  process.stderr.write('.');
  return fitAuthority(reference, publishedTotals(library, { table, at }, LAST_YEAR));
});
process.stderr.write('\n');

/** Whether the opening position has as many children in care at each age as were given, to within rounding. */
function opensAsGiven({ baseline, totals }: AuthorityFit): boolean {
  return CARE.every((id, band) => {
    const children = sum(CARE_STATES.map((state) => byBand(baseline.stock[state] ?? [])[band] ?? 0));
    return Math.abs(children - totals.boxes[id].value) < 0.1;
  });
}

const percent = (share: number): string => `${signed(100 * share, 1)}%`;

const rows = fits.map((fit) => [
  fit.totals.name,
  String(Math.round(sumOf(fit.totals, CARE))),
  opensAsGiven(fit) ? 'equal' : 'NOT EQUAL',
  ...fit.residuals.flatMap((residual) => [
    residual.given.toFixed(0),
    residual.given > 0 ? percent(residual.fitted / residual.given - 1) + (isMissed(residual) ? ' *' : '') : '-',
    residual.taken.toFixed(0),
    `${(100 * fit.shrunk[residual.id].weight).toFixed(0)}%`,
  ]),
]);
const TITLES = ['Need', 'Plans', 'Entries', 'Exits'].flatMap((name) => [name, 'fit', 'on', 'own']);
process.stdout.write(`${markdownTable(['Authority', 'In care', 'By age', ...TITLES], rows)}\n\n`);
for (const fit of fits) for (const note of fitNotes(fit)) process.stdout.write(`- ${note}\n`);

const missed = fits.filter(({ residuals }) => residuals.some(isMissed)).length;
process.stdout.write(
  `\n${fits.length} authorities; opening position equal by age in ${fits.filter(opensAsGiven).length}; ` +
    `fitted year within 3% of what was published in ${fits.length - missed}.\n`,
);
