import type { Threshold, ThresholdQuestion } from '../../models/run/threshold.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import type { Diagram } from '../charts/diagram.ts';
import { thresholdPicture } from '../charts/threshold-picture.ts';
import { ofOwnData } from '../charts/withheld.ts';
import { answerFootnote, scenarioName } from '../text/explain.ts';
import { GOAL_FIELDS } from '../text/goal.ts';
import { THRESHOLD, thresholdSentences, thresholdTitle } from '../text/threshold.ts';
import { Asking } from './asking.svelte.ts';
import { chosenMonth, chosenScenario, measureNamed, monthAt, type ExplainParts } from './explain-parts.ts';
import { TargetField } from './target-field.svelte.ts';
import { betweenFor, thresholdEntries, type ThresholdEntry } from './threshold-entries.ts';

/** How high or low one number of the evidence would have to be for a scenario to reach a target. */
export class ThresholdState {
  readonly #parts: ExplainParts;
  readonly asking: Asking<ThresholdQuestion, Threshold>;
  readonly target: TargetField;
  #scenario = $state<string | null>(null);
  #entry = $state<string | null>(null);
  #month = $state<number | null>(null);
  #measure = $state('net-cost');

  constructor(parts: ExplainParts) {
    this.#parts = parts;
    // Net cost of nothing is breaking even: what is asked most.
    this.target = new TargetField(GOAL_FIELDS.target, () => measureNamed(this.#measure), 0);
    this.asking = new Asking({
      asked: parts.asked,
      question: () => this.#question(),
      start: ({ request }, question, waiting) => parts.runner.explain(request, 'threshold', question, waiting),
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
    if (measureNamed(id).unit !== measureNamed(this.#measure).unit) this.target.clear();
    this.#measure = id;
  }

  /** What can be asked about in the scenario chosen. */
  readonly entries: readonly ThresholdEntry[] = $derived.by(() =>
    thresholdEntries(this.#parts.catalogue, this.#parts.asked(), this.scenario),
  );

  get entry(): string {
    const ids = this.entries.map(({ entry }) => entry.id);
    return this.#entry !== null && ids.includes(this.#entry) ? this.#entry : (ids[0] ?? '');
  }

  set entry(id: string) {
    this.#entry = id;
  }

  readonly sentences: readonly string[] = $derived.by(() => {
    const { found } = this.asking;
    if (found === null) return [];
    const { asked, question, answer } = found;
    const entry = this.#parts.catalogue.entry(question.entry);
    if (entry === undefined) return [];
    return thresholdSentences(answer, {
      entry,
      scenario: scenarioName(asked, question.scenario),
      measure: measureNamed(question.measure),
      month: monthAt(asked, question.month),
    });
  });

  /** The answer as a picture: what the number does to the result, and where that meets the target. */
  readonly picture: Diagram | null = $derived.by(() => {
    const { found } = this.asking;
    if (found === null) return null;
    const { asked, question, answer } = found;
    const entry = this.#parts.catalogue.entry(question.entry);
    if (entry === undefined) return null;
    const { unit, label } = measureNamed(question.measure);
    const until = monthAt(asked, question.month);
    const picture = thresholdPicture({
      ...{ found: answer, entry, unit, until },
      title: thresholdTitle(answer, entry),
      subtitle: THRESHOLD.subtitle(label, until, scenarioName(asked, question.scenario)),
      footnote: answerFootnote(asked, MODEL_VERSION),
    });
    return asked.request.baseline.own === true && unit === 'children' ? ofOwnData(picture) : picture;
  });

  #question(): ThresholdQuestion | null {
    const found = this.entries.find(({ entry }) => entry.id === this.entry);
    const target = this.target.value;
    if (found === undefined || target === null) return null;
    const { scenario, measure, month } = this;
    return { scenario, measure, month, target, entry: found.entry.id, between: betweenFor(found.entry) };
  }
}
