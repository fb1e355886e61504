import type { FlowDiagram } from '../../models/run/flow-diagram.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import type { Diagram } from '../charts/diagram.ts';
import { flowPicture } from '../charts/flow-picture.ts';
import { answerFootnote, scenarioName } from '../text/explain.ts';
import type { FlowView } from '../text/flows.ts';
import { Asking } from './asking.svelte.ts';
import { chosenScenario, type ExplainParts } from './explain-parts.ts';

interface FlowsQuestion {
  readonly pair: readonly [string, string];
  readonly year: number;
}

/** Where children come from and go to in one year of two scenarios: quick, so it follows what is chosen. */
export class Flows {
  readonly #parts: ExplainParts;
  readonly asking: Asking<FlowsQuestion, readonly [FlowDiagram, FlowDiagram]>;
  #first = $state<string | null>('baseline');
  #second = $state<string | null>(null);
  #year = $state<number | null>(null);
  view = $state<FlowView>('care');

  constructor(parts: ExplainParts) {
    this.#parts = parts;
    this.asking = new Asking<FlowsQuestion, readonly [FlowDiagram, FlowDiagram]>({
      asked: parts.asked,
      question: () => ({ pair: [this.first, this.second], year: this.year }),
      start: async ({ request }, { pair, year }, { signal, onShare }) => {
        const [one, other] = pair;
        const first = await parts.runner.explain(request, 'flows', { scenario: one, year }, { signal });
        onShare(0.5);
        return [first, await parts.runner.explain(request, 'flows', { scenario: other, year }, { signal })];
      },
    });
  }

  get first(): string {
    return chosenScenario(this.#parts.asked(), this.#first);
  }

  set first(id: string) {
    this.#first = id;
  }

  get second(): string {
    return chosenScenario(this.#parts.asked(), this.#second);
  }

  set second(id: string) {
    this.#second = id;
  }

  /** Year of the run, 1 the first: the last unless one was chosen. */
  get year(): number {
    const last = this.#parts.asked()?.request.years ?? 1;
    return this.#year === null ? last : Math.min(this.#year, last);
  }

  set year(year: number) {
    this.#year = year;
  }

  readonly picture: Diagram | null = $derived.by(() => {
    const { found } = this.asking;
    if (found === null) return null;
    const { asked, question, answer } = found;
    const [first, second] = question.pair.map((id) => scenarioName(asked, id));
    return flowPicture({
      pair: [
        { name: first ?? '', diagram: answer[0] },
        { name: second ?? '', diagram: answer[1] },
      ],
      view: this.view,
      footnote: answerFootnote(asked, MODEL_VERSION),
      isOwnData: asked.request.baseline.own === true,
    });
  });
}
