import { problemsOfScenario } from '../../models/care/scenario-problems.ts';
import { scenarioOf, type Situation } from '../../models/care/situation.ts';
import { OUTPUTS } from '../../models/run/prepare.ts';

const ASKED = ['id', 'title', 'meaning', 'source', 'lookAt', 'safety', 'scenario'] as const;
const OPTIONAL: readonly string[] = ['baseline', 'years', 'loops'];
const USUAL_YEARS = 10;

/** What of the rest of the seeds and models a situation may name. */
export interface Known {
  /** First year of each baseline, by id. */
  readonly baselines: ReadonlyMap<string, number>;
  readonly loops: readonly string[];
}

/** Everything wrong with a situation file, in sentences; empty when it can be shown and run. */
export function problemsOfSituation(situation: Situation, file: string, known: Known): string[] {
  const fields = Object.keys(situation);
  const problems = [
    ...ASKED.filter((field) => !fields.includes(field)).map((field) => `${field} is missing`),
    ...fields
      .filter((field) => !ASKED.some((asked) => asked === field) && !OPTIONAL.includes(field))
      .map((field) => `${field} has no meaning`),
  ];
  if (problems.length > 0) return problems;
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['title', situation.title],
    ['safety', situation.safety],
    ...situation.meaning.map((text) => ['meaning', text] as const),
    ...situation.source.flatMap(({ document, place, quote = 'none' }) => [
      ['document', document] as const,
      ['place', place] as const,
      ['quote', quote] as const,
    ]),
    ...situation.lookAt.map(({ why }) => ['why', why] as const),
  ];
  problems.push(...texts.filter(([, text]) => (text ?? '').trim() === '').map(([name]) => `${name} is empty`));
  for (const list of ['meaning', 'source', 'lookAt'] as const)
    if (situation[list].length === 0) problems.push(`${list} has nothing in it`);
  if (!file.endsWith(`/${situation.id}.json`)) problems.push(`the file of ${situation.id} is ${file}`);
  for (const { output } of situation.lookAt)
    if (!OUTPUTS.some(({ id }) => id === output)) problems.push(`${output} is not an output`);
  for (const loop of situation.loops ?? []) if (!known.loops.includes(loop)) problems.push(`${loop} is not a loop`);
  return [...problems, ...problemsOfItsScenario(situation, known)];
}

function problemsOfItsScenario(situation: Situation, { baselines }: Known): string[] {
  const parsed = scenarioOf(situation);
  if ('problems' in parsed) return [...parsed.problems];
  const problems: string[] = [];
  if (parsed.scenario.id !== situation.id) problems.push(`its scenario is called ${parsed.scenario.id}`);
  if (situation.baseline !== undefined && !baselines.has(situation.baseline))
    problems.push(`${situation.baseline} is not a baseline`);
  const starts = situation.baseline === undefined ? [...baselines.values()] : [baselines.get(situation.baseline) ?? 0];
  const years = situation.years ?? USUAL_YEARS;
  problems.push(...new Set(starts.flatMap((year) => problemsOfScenario(parsed.scenario, year, years))));
  return problems;
}
