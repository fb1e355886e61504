import { readSeeds } from '../../workers/cli/seeds.ts';
import { childMonth, childMonthOfARun, expectedRun, growth } from './engines.ts';

/**
 * One figure of the engines in a process of its own, which it names: what was run before it in the same process has been
 * compiled for other models, and could take half as long again or half as little. Prints it as JSON.
 */
const { baselines, library } = await readSeeds();
const named = (id: string): (typeof baselines)[number] => {
  const baseline = baselines.find((each) => each.id === id);
  if (!baseline) throw new Error(`The seeds hold no baseline "${id}".`);
  return baseline;
};

const FIGURES: Readonly<Record<string, () => unknown>> = {
  'child-month': () => childMonth(library, named('average-authority')),
  'child-month-of-a-run': () => childMonthOfARun(library, named('average-authority')),
  'expected-run': () => expectedRun(library, named('england-2020')),
  growth: () => growth(library, named('average-authority')),
};

const asked = process.argv[2] ?? '';
const measure = FIGURES[asked];
if (measure === undefined)
  throw new Error(`There is no figure "${asked}"; there are ${Object.keys(FIGURES).join(', ')}.`);
process.stdout.write(JSON.stringify(measure()));
