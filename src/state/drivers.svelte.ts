import type { UncertaintySplit } from '../../models/run/uncertainty.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import type { Diagram } from '../charts/diagram.ts';
import { bySwing, tornadoPicture, type Swing } from '../charts/tornado-picture.ts';
import { ofOwnData } from '../charts/withheld.ts';
import { runningTotal } from '../results/outputs.ts';
import { driversTitle, driverWords, type DriverWords } from '../text/drivers.ts';
import { answerFootnote, scenarioName } from '../text/explain.ts';
import { Asking, type Answered } from './asking.svelte.ts';
import { chosenMonth, chosenScenario, measureNamed, monthAt, type ExplainParts } from './explain-parts.ts';

/** Enough to tell the larger inputs apart. */
const RUNS_EACH = 200;

interface DriversQuestion {
  readonly scenario: string;
  readonly against: string;
  readonly measure: string;
  readonly month: number;
}

/** What drives the difference between two scenarios: asked for on demand, and stopped at will. */
export class Drivers {
  readonly #parts: ExplainParts;
  readonly asking: Asking<DriversQuestion, UncertaintySplit>;
  #scenario = $state<string | null>(null);
  #against = $state<string | null>('baseline');
  #month = $state<number | null>(null);
  measure = $state('children-in-care');

  constructor(parts: ExplainParts) {
    this.#parts = parts;
    this.asking = new Asking({
      asked: parts.asked,
      question: () => this.#question(),
      start: ({ request }, { scenario, against, measure, month }, { signal, onShare }) => {
        const { output, over } = measureNamed(measure);
        const question = { output: over === 'since-start' ? runningTotal(output) : output, month, scenario, against };
        return parts.runner.uncertainty(request, question, {
          replicates: RUNS_EACH,
          signal,
          onProgress: ({ replicatesDone, replicatesTotal }) => {
            onShare(replicatesDone / replicatesTotal);
          },
        });
      },
    });
  }

  get scenario(): string {
    return chosenScenario(this.#parts.asked(), this.#scenario);
  }

  set scenario(id: string) {
    this.#scenario = id;
  }

  get against(): string {
    return chosenScenario(this.#parts.asked(), this.#against);
  }

  set against(id: string) {
    this.#against = id;
  }

  get month(): number {
    return chosenMonth(this.#parts.asked(), this.#month);
  }

  set month(month: number) {
    this.#month = month;
  }

  /** Whether two different scenarios are chosen. */
  readonly isPair: boolean = $derived.by(() => this.scenario !== this.against);

  readonly words: DriverWords | null = $derived.by(() => {
    const { found } = this.asking;
    return found === null ? null : wordsFor(found);
  });

  /** The inputs, the widest swing first. */
  readonly swings: readonly (Swing & { readonly share: number })[] = $derived.by(() =>
    bySwing(this.asking.found?.answer.inputs ?? []),
  );

  readonly picture: Diagram | null = $derived.by(() => {
    const { found } = this.asking;
    if (found === null || this.words === null || this.swings.length === 0) return null;
    const { asked, question, answer } = found;
    const picture = tornadoPicture({
      words: this.words,
      stated: answer.stated,
      swings: this.swings,
      title: driversTitle(this.words, this.swings[0]?.label ?? null),
      footnote: answerFootnote(asked, MODEL_VERSION, answer.replicates.evidence),
      until: monthAt(asked, question.month),
    });
    return asked.request.baseline.own === true && this.words.unit === 'children' ? ofOwnData(picture) : picture;
  });

  #question(): DriversQuestion | null {
    const { scenario, against, measure, month, isPair } = this;
    return isPair ? { scenario, against, measure, month } : null;
  }
}

function wordsFor({ asked, question }: Answered<DriversQuestion, UncertaintySplit>): DriverWords {
  return driverWords({
    measure: measureNamed(question.measure),
    scenario: scenarioName(asked, question.scenario),
    against: scenarioName(asked, question.against),
    month: monthAt(asked, question.month),
  });
}
