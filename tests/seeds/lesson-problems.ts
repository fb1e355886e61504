import { DRIVERS } from '../../models/care/drivers.ts';
import type { EvidenceLibrary } from '../../models/care/evidence.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { problemsOfLoops } from '../../models/care/loops.ts';
import { parseScenarioFile } from '../../models/care/scenario-file.ts';
import { problemsOfScenario } from '../../models/care/scenario-problems.ts';
import type { Lesson, LessonCondition, LessonStep } from '../../models/lessons/lesson.ts';
import { tokensOf } from '../../models/lessons/lesson-words.ts';
import { OUTPUTS } from '../../models/run/prepare.ts';

/** Years, the age of eighteen and the size of a group are words more than numbers; whatever else is stated is worked out. */
const SAID_AS_WORDS = /\b(19|20)\d\d(\/\d\d)?\b|\b18\b|\b100?,000\b|\b100\b/g;

/** What of the rest of the seeds a lesson may name. */
export interface KnownToLessons {
  readonly library: EvidenceLibrary;
  /** First year of each baseline, by id. */
  readonly baselines: ReadonlyMap<string, number>;
}

/** Everything wrong with a lesson file, in sentences; empty when it can be shown. */
export function problemsOfLesson(lesson: Lesson, file: string, { library, baselines }: KnownToLessons): string[] {
  const { steps, numbers, claims, loops = [], place, years } = lesson;
  const problems: string[] = [...problemsOfLoops(loops)];
  const scenarios = ['baseline', ...lesson.scenarios.map(({ id }) => String(id))];
  const names = Object.keys(numbers);
  const say = (wrong: boolean, problem: string): void => {
    if (wrong) problems.push(problem);
  };
  say(!file.endsWith(`/${lesson.id}.json`), `the file of ${lesson.id} is ${file}`);
  say(!baselines.has(place), `${place} is not a baseline`);
  say(steps.length < 3, 'there are fewer than three steps');
  say(claims.length < 2, 'there are fewer than two claims');
  say(!steps.some(({ predict }) => predict), 'nothing is to be predicted');
  say(!steps.some(({ evidence }) => evidence), 'no evidence is named');
  for (const scenario of lesson.scenarios) {
    const parsed = parseScenarioFile(JSON.stringify(scenario), lesson.id);
    if ('problems' in parsed) problems.push(...parsed.problems);
    else problems.push(...problemsOfScenario(parsed.scenario, baselines.get(place) ?? 0, years));
  }
  const outputs = [
    ...Object.values(numbers).flatMap((number) => ('output' in number ? [number.output] : [])),
    ...steps.flatMap(({ picture, pull }) => [
      ...(picture?.kind === 'chart' ? [picture.output] : []),
      ...(pull ? [pull.output] : []),
    ]),
  ];
  for (const output of outputs) say(!OUTPUTS.some(({ id }) => id === output), `${output} is not an output`);
  const named = steps.flatMap(({ picture, pull }) => [
    ...(picture && picture.kind !== 'table' ? picture.scenarios : []),
    ...(pull ? [pull.scenario] : []),
  ]);
  for (const scenario of named) say(!scenarios.includes(scenario), `${scenario} is not one of its scenarios`);
  for (const { pull } of steps)
    if (pull) {
      const known: readonly { readonly id: string }[] = pull.kind === 'lever' ? LEVERS : DRIVERS;
      say(!known.some(({ id }) => id === pull.id), `${pull.id} is not a ${pull.kind}`);
    }
  const entries = steps.flatMap(({ evidence = [] }) => evidence.map(({ entry }) => entry));
  for (const entry of entries) say(library[entry] === undefined, `${entry} is not an entry of the library`);
  const used = [...steps.flatMap(namesUsed), ...claims.flatMap(namesIn)];
  for (const name of used) say(!names.includes(name), `${name} is not one of its numbers`);
  const lent = Object.values(numbers).flatMap((number) => [
    ...('one' in number ? [number.one] : []),
    ...('other' in number ? [number.other] : []),
  ]);
  for (const name of names) say(![...used, ...lent].includes(name), `${name} is worked out and never used`);
  for (const step of steps) {
    const own = wordsOf(step).join(' ').replaceAll(SAID_AS_WORDS, '');
    say(/\d/.test(own), `"${step.heading}" states a number of its own: ${/\S*\d\S*/.exec(own)?.[0] ?? ''}`);
  }
  return problems;
}

/** What a class reads in a step. */
export function readInClass({ words, reveal = [], predict, pull }: LessonStep): string[] {
  return [
    ...[...words, ...reveal],
    ...(predict ? [predict.ask] : []),
    ...(predict?.kind === 'choice' ? predict.choices.map(({ text }) => text) : []),
    ...(pull ? [pull.ask] : []),
  ];
}

/** Everything a step says, the notes for whoever leads it too. */
function wordsOf(step: LessonStep): string[] {
  const { heading, evidence = [], tutor } = step;
  return [heading, ...readInClass(step), ...evidence.map(({ says }) => says), tutor];
}

const namesIn = ({ number, than }: LessonCondition): string[] => [number, ...(typeof than === 'string' ? [than] : [])];

function namesUsed(step: LessonStep): string[] {
  const { predict, picture } = step;
  const predicted =
    predict?.kind === 'choice'
      ? predict.choices.flatMap(({ when }) => when.flatMap(namesIn))
      : [predict?.answer ?? []].flat();
  const shown = picture?.kind === 'table' ? picture.rows.flatMap(({ numbers }) => numbers) : [];
  return [...wordsOf(step).flatMap(tokensOf), ...predicted, ...shown];
}
