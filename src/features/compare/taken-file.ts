import type { Runner } from '../../../workers/runner.ts';
import { comparisonsCsv, resultsCsv } from '../../exports/files.ts';
import { workbookApart } from '../../exports/workbook-apart.ts';
import type { Taken } from '../../exports/taken.ts';
import type { Compared } from '../../results/compared.ts';
import { dayInWords } from '../../text/numbers.ts';

export type TakenKind = 'comparisons' | 'results' | 'workbook';

/** Everything there is to say about a comparison. What was simulated is remembered, so this is only adding up. */
async function takenFrom(runner: Runner, { asked, comparisons }: Compared): Promise<Taken> {
  const { request, scenarios } = asked;
  const { baseline, library, years, seed, drift = 'on', loops } = request;
  return {
    workspace: { place: baseline.id, years, seed, drift, loops, scenarios },
    ...{ baseline, library },
    summary: await runner.run(request, { replicates: comparisons.replicates }),
    date: dayInWords(new Date()),
    isOwnData: baseline.own === true,
  };
}

/** A comparison as a file of its own. */
export async function takenFile(runner: Runner, compared: Compared, kind: TakenKind): Promise<Blob> {
  if (kind === 'comparisons') return comparisonsCsv(compared, compared.asked.request.baseline.own === true);
  const taken = await takenFrom(runner, compared);
  return kind === 'results' ? resultsCsv(taken) : workbookApart(taken, compared);
}

export function takenName({ comparisons }: Compared, kind: TakenKind): string {
  return `headwater-${kind}-to-${comparisons.months.at(-1) ?? ''}.${kind === 'workbook' ? 'xlsx' : 'csv'}`;
}
