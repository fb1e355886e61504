import type { Goal, GoalLever, GoalQuestion } from '../../models/run/goal.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import type { Diagram } from '../charts/diagram.ts';
import { frontierPicture } from '../charts/frontier-picture.ts';
import { answerFootnote, scenarioName } from '../text/explain.ts';
import { goalSentences, GOAL_FIELDS, goalTitle, type GoalWords } from '../text/goal.ts';
import { Asking, type Answered } from './asking.svelte.ts';
import { chosenMonth, chosenScenario, measureNamed, monthAt, type ExplainParts } from './explain-parts.ts';
import { NumberField } from './number-field.svelte.ts';
import { TargetField } from './target-field.svelte.ts';

/** Runs behind the chance of every setting that is looked at: fewer where two levers ask for several searches. */
const RUNS_EACH = { one: 200, two: 100 } as const;
/** Into how many steps the way of a lever is cut. */
const STEPS = { one: 100, two: 20 } as const;

/** How far one lever, or two, must be moved for a scenario to meet a target with some confidence. */
export class GoalState {
  readonly #parts: ExplainParts;
  readonly asking: Asking<GoalQuestion, Goal>;
  readonly target: TargetField;
  readonly confidence: NumberField;
  #scenario = $state<string | null>(null);
  #month = $state<number | null>(null);
  #measure = $state('children-in-care');
  #perCent = $state(80);
  first = $state('family-group-conference');
  /** Empty for none. */
  second = $state('');

  constructor(parts: ExplainParts) {
    this.#parts = parts;
    const [lever] = parts.catalogue.levers;
    if (!parts.catalogue.levers.some(({ id }) => id === this.first)) this.first = lever?.id ?? '';
    this.target = new TargetField(GOAL_FIELDS.target, () => measureNamed(this.#measure));
    this.confidence = new NumberField({
      ...{ name: GOAL_FIELDS.confidence, minimum: 1, maximum: 99, whole: true },
      read: () => this.#perCent,
      write: (value) => (this.#perCent = value),
    });
    this.asking = new Asking({
      asked: parts.asked,
      question: () => this.#question(),
      start: ({ request }, question, waiting) =>
        parts.runner.seekGoal(request, question, { replicates: RUNS_EACH[howMany(question.levers)], ...waiting }),
    });
  }

  get scenario(): string {
    return chosenScenario(this.#parts.asked(), this.#scenario);
  }

  set scenario(id: string) {
    this.#scenario = id;
  }

  get month(): number {
    return chosenMonth(this.#parts.asked(), this.#month);
  }

  set month(month: number) {
    this.#month = month;
  }

  get measure(): string {
    return this.#measure;
  }

  set measure(id: string) {
    if (id !== this.#measure) this.target.clear();
    this.#measure = id;
  }

  /** How the answer that is there is said. */
  readonly words: GoalWords | null = $derived.by(() => {
    const { found } = this.asking;
    return found === null ? null : this.#wordsFor(found);
  });

  readonly sentences: readonly string[] = $derived.by(() => {
    const { found } = this.asking;
    return found === null || this.words === null ? [] : goalSentences(found.answer, this.words);
  });

  /** Where less of one lever can be made up for by more of another. */
  readonly picture: Diagram | null = $derived.by(() => {
    const { found } = this.asking;
    if (found === null || this.words === null) return null;
    const { asked, question, answer } = found;
    const [first, second] = this.words.levers;
    if (first === undefined || second === undefined || answer.found.length < 2) return null;
    return frontierPicture({
      ...{ goal: answer, levers: [first, second], title: goalTitle(this.words) },
      footnote: answerFootnote(asked, MODEL_VERSION, answer.replicates),
      until: monthAt(asked, question.month),
    });
  });

  #wordsFor({ asked, question }: Answered<GoalQuestion, Goal>): GoalWords {
    const { levers } = this.#parts.catalogue;
    return {
      levers: question.levers.flatMap(({ lever }) => levers.find(({ id }) => id === lever) ?? []),
      scenario: scenarioName(asked, question.scenario),
      measure: measureNamed(question.measure),
      month: monthAt(asked, question.month),
      target: question.target,
      confidence: question.confidence,
    };
  }

  #question(): GoalQuestion | null {
    const target = this.target.value;
    const steps = STEPS[this.second === '' ? 'one' : 'two'];
    const [first, second] = [this.first, this.second].map((id) => this.#lever(id, steps));
    if (target === null || this.confidence.problem !== null || !first || this.first === this.second) return null;
    const { scenario, measure, month } = this;
    if (scenario === 'baseline') return null;
    const levers = second ? ([first, second] as const) : ([first] as const);
    return { scenario, levers, measure, month, target, confidence: this.#perCent / 100 };
  }

  #lever(id: string, steps: number): GoalLever | null {
    const lever = this.#parts.catalogue.levers.find((each) => each.id === id);
    return lever === undefined ? null : { lever: id, step: stepOf(lever, steps), towards: towards(lever) };
  }
}

/** As coarse as a person would plan in, in whole steps of the lever. */
function stepOf({ minimum, maximum, step }: LeverDefinition, steps: number): number {
  return Math.max(1, Math.round((maximum - minimum) / steps / step)) * step;
}

const howMany = (levers: GoalQuestion['levers']): 'one' | 'two' => (levers.length === 1 ? 'one' : 'two');

/** Which end helps: fewer children for each worker, more of everything else. */
function towards({ unit }: LeverDefinition): 'minimum' | 'maximum' {
  return unit === 'childrenPerWorker' ? 'minimum' : 'maximum';
}
