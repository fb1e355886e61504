import type { Waterfall, WaterfallQuestion, WaterfallStep } from '../../models/run/waterfall.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import type { Diagram } from '../charts/diagram.ts';
import { waterfallPicture } from '../charts/waterfall-picture.ts';
import { ofOwnData } from '../charts/withheld.ts';
import { answerFootnote, scenarioName } from '../text/explain.ts';
import { orderSentences, waterfallSubtitle, waterfallTitle, type WaterfallOrder } from '../text/waterfall.ts';
import { Asking } from './asking.svelte.ts';
import { chosenMonth, chosenScenario, measureNamed, monthAt, type ExplainParts } from './explain-parts.ts';

/** The way from the baseline to a scenario, lever by lever: quick, so it follows what is chosen. */
export class WaterfallState {
  readonly #parts: ExplainParts;
  readonly asking: Asking<WaterfallQuestion, Waterfall>;
  #scenario = $state<string | null>(null);
  #month = $state<number | null>(null);
  measure = $state('children-in-care');
  order = $state<WaterfallOrder>('in-turn');

  constructor(parts: ExplainParts) {
    this.#parts = parts;
    this.asking = new Asking({
      asked: parts.asked,
      question: () => ({ scenario: this.scenario, measure: this.measure, month: this.month }),
      start: ({ request }, question, waiting) => parts.runner.explain(request, 'waterfall', question, waiting),
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

  /** What the order of the steps decides, in sentences. */
  readonly sentences: readonly string[] = $derived.by(() => {
    const { found } = this.asking;
    if (found === null || found.answer.steps.length === 0) return [];
    return orderSentences(measureNamed(found.question.measure).unit, found.answer, this.labelOf);
  });

  readonly picture: Diagram | null = $derived.by(() => {
    const { found } = this.asking;
    if (found === null || found.answer.steps.length === 0) return null;
    const { asked, question, answer } = found;
    const name = scenarioName(asked, question.scenario);
    const until = monthAt(asked, question.month);
    const { unit, label } = measureNamed(question.measure);
    const picture = waterfallPicture({
      ...{ found: answer, order: this.order, unit, name, until, labelOf: this.labelOf },
      title: waterfallTitle(unit, answer, name, until),
      subtitle: waterfallSubtitle(label, until),
      footnote: answerFootnote(asked, MODEL_VERSION),
    });
    return asked.request.baseline.own === true && unit === 'children' ? ofOwnData(picture) : picture;
  });

  /** Name of a scenario in which nothing is moved; null for any other. */
  readonly empty: string | null = $derived.by(() => {
    const { found } = this.asking;
    if (found === null || found.answer.steps.length > 0) return null;
    return scenarioName(found.asked, found.question.scenario);
  });

  readonly labelOf = ({ kind, id }: WaterfallStep): string => {
    const { levers, drivers } = this.#parts.catalogue;
    const all: readonly { readonly id: string; readonly label: string }[] = kind === 'lever' ? levers : drivers;
    return all.find((each) => each.id === id)?.label ?? id;
  };
}
