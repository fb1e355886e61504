import type { LessonPull } from '../../models/lessons/lesson.ts';
import { runsOf } from '../../models/lessons/lesson-runs.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import type { RunRequest, RunSummary } from '../../models/run/request.ts';
import { LatestWins } from '../../workers/scheduler.ts';
import { lessonPicture, outputName } from '../charts/lesson-picture.ts';
import type { Picture } from '../charts/picture.ts';
import { lessonNumber } from '../text/lesson-numbers.ts';
import { PULL } from '../text/lessons.ts';
import { unitWords } from '../text/units.ts';
import type { SliderRange } from '../ui/slider.ts';
import { failureFrom } from './failure.ts';
import type { LessonSession } from './lesson-session.svelte.ts';

const YOURS = 'yours';

/** One lever or driver of a lesson in the hands of the class; the lesson's own setting stays beside it. */
export class LessonPulling {
  readonly label: string;
  readonly range: SliderRange;
  /** Where the lesson has it. */
  readonly own: number;
  value = $state(0);
  #summary = $state.raw<RunSummary | null>(null);
  #problem = $state<string | null>(null);
  readonly #session: LessonSession;
  readonly #pull: LessonPull;
  readonly #write: (value: number) => string;
  readonly #request: RunRequest;
  readonly #runs: LatestWins<number, RunSummary>;

  constructor(session: LessonSession, pull: LessonPull) {
    const { lesson, catalogue } = session;
    const definition = (pull.kind === 'lever' ? catalogue.levers : catalogue.drivers).find(({ id }) => id === pull.id);
    const [expected] = runsOf(lesson, catalogue.library, catalogue.baseline(lesson.place), session.seed);
    if (definition === undefined || expected === undefined)
      throw new RangeError(`There is no ${pull.kind} ${pull.id}.`);
    const scenario = expected.request.scenarios.find(({ id }) => id === pull.scenario);
    const lever = catalogue.levers.find(({ id }) => pull.kind === 'lever' && id === pull.id);
    const mark = lever === undefined ? 0 : (scenario?.levers[pull.id]?.now ?? catalogue.nowOf(lever));
    this.#session = session;
    this.#pull = pull;
    this.#request = expected.request;
    this.#write = unitWords(definition.unit).write;
    this.label = definition.label;
    this.range = { minimum: definition.minimum, maximum: definition.maximum, step: definition.step, mark };
    this.own = (lever === undefined ? scenario?.drivers[pull.id]?.change : scenario?.levers[pull.id]?.target) ?? mark;
    this.value = this.own;
    this.#runs = new LatestWins({
      whileBusy: 'finish',
      snapshot: (value) => value,
      start: ({ input }, signal) => session.runner.expected(this.#requestAt(input), signal, [pull.output]),
      onOutcome: (outcome) => {
        this.#problem = outcome.kind === 'failed' ? failureFrom(outcome.error).sentence : null;
        if (outcome.kind === 'done') this.#summary = outcome.value;
      },
    });
  }

  readonly words: string = $derived.by(() => this.#write(this.value));

  readonly picture: Picture | null = $derived.by(() => {
    const { output, scenario } = this.#pull;
    const { placeName: place, seed } = this.#session;
    if (this.#summary === null) return null;
    const scenarios = ['baseline', scenario, YOURS];
    const id = `pulled-${output}`;
    return lessonPicture({
      id,
      title: PULL.title(outputName(output)),
      output,
      scenarios,
      summary: this.#summary,
      place,
      seed,
    });
  });

  /** What the setting does by the end, in a sentence. */
  readonly outcome: string = $derived.by(() => {
    if (this.#problem !== null) return this.#problem;
    const { output } = this.#pull;
    const found = this.#summary?.differences.find(({ scenario }) => scenario === YOURS)?.outputs[output];
    if (found === undefined) return '';
    const size = lessonNumber('children', Math.abs(found.mean.at(-1) ?? 0));
    const direction = size === '0' ? 'same' : (found.mean.at(-1) ?? 0) > 0 ? 'more' : 'fewer';
    return PULL.result(outputName(output), size, direction, this.#summary?.months.at(-1) ?? '');
  });

  readonly moveTo = (value: number): void => {
    this.value = value;
    this.#runs.request(value);
  };

  #requestAt(value: number): RunRequest {
    const { scenario: id, kind, id: pulled } = this.#pull;
    const own = this.#request.scenarios.find((each) => each.id === id);
    if (own === undefined) return this.#request;
    const yours: Scenario = {
      ...{ ...own, id: YOURS, name: PULL.yours },
      ...(kind === 'lever'
        ? { levers: { ...own.levers, [pulled]: { ...own.levers[pulled], target: value } } }
        : { drivers: { ...own.drivers, [pulled]: { ...own.drivers[pulled], change: value } } }),
    };
    return { ...this.#request, scenarios: [own, yours] };
  }
}
