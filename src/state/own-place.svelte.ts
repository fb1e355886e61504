import { sum } from '../../models/fit/bands.ts';
import { lackOf, type RecordsLack } from '../../models/fit/place-from-records.ts';
import { yearsTestable } from '../../models/backtest/past-test.ts';
import { RECORDS_ROUNDS, type RecordsAnswer, type RecordsQuestion } from '../../workers/returns-service.ts';
import { AUTHORITY } from '../text/authority.ts';
import { OWN_PLACE } from '../text/own-place.ts';
import type { Catalogue } from './catalogue.ts';
import { Fitting } from './fitting.svelte.ts';
import { NumberField } from './number-field.svelte.ts';
import type { OwnFiles } from './own-files.svelte.ts';
import type { Plans } from './plans.svelte.ts';
import { startFromOwn } from './start-from-own.ts';

interface OwnPlaceParts {
  readonly ownFiles: OwnFiles;
  readonly catalogue: Catalogue;
  readonly plans: Plans;
}

type Question = Omit<RecordsQuestion, 'between'>;

interface Fitted extends RecordsAnswer {
  readonly question: Question;
}

/** Whose rates are drawn towards, and whose mix of ages an area is taken to have. */
const COUNTRY = 'england-2020';
const FEWEST = 500;
const MOST = 1_000_000;

/** A starting place fitted from the files that were read: what it still takes, the fit, and its use. */
export class OwnPlace {
  readonly #parts: OwnPlaceParts;
  readonly fitting: Fitting<Question, Fitted>;
  readonly population: NumberField;
  name = $state('');
  /** Years to hold back for the test, as chosen. */
  chosenYearsBack = $state(1);
  #population = $state.raw<number | null>(null);

  constructor(parts: OwnPlaceParts) {
    this.#parts = parts;
    const { ownFiles } = parts;
    this.fitting = new Fitting(
      async (question, wait) => ({ question, ...(await ownFiles.fit(question, wait)) }),
      RECORDS_ROUNDS,
    );
    this.population = new NumberField({
      ...{ name: OWN_PLACE.population, minimum: FEWEST, maximum: MOST, whole: true },
      read: () => this.#population ?? NaN,
      write: (value) => (this.#population = value),
      clear: () => (this.#population = null),
      parse: (text) => Number(text.replaceAll(',', '')),
    });
  }

  /** What the records lack for a fit, or that the number of children of the area does; null when there is enough. */
  readonly lack: RecordsLack | 'population' | null = $derived.by(() => {
    const records = this.#parts.ownFiles.read?.records;
    if (records === undefined) return 'no-care';
    const lack = lackOf(records);
    if (lack !== null) return lack;
    return this.#population === null || this.population.problem !== null ? 'population' : null;
  });

  /** Numbers of years that the files are long enough to hold back. */
  readonly choicesOfYears: readonly number[] = $derived.by(() => {
    const records = this.#parts.ownFiles.read?.records;
    return Array.from({ length: records === undefined ? 0 : yearsTestable(records) }, (_, at) => at + 1);
  });
  readonly yearsBack: number = $derived.by(() =>
    Math.max(1, Math.min(this.chosenYearsBack, this.choicesOfYears.length)),
  );

  /** Whether the latest fit is of the files and of what is typed now. */
  readonly isCurrent: boolean = $derived.by(() => {
    const { question } = this.fitting.found ?? {};
    return (
      question !== undefined &&
      this.lack === null &&
      question.records === this.#parts.ownFiles.read?.records &&
      question.names.label === this.#label &&
      question.yearsBack === this.yearsBack &&
      Math.round(sum(question.population)) === this.#population
    );
  });

  readonly fit = (): Promise<void> => {
    const question = this.#question();
    return question === null ? Promise.resolve() : this.fitting.start(question);
  };

  readonly use = (): void => {
    const { found } = this.fitting;
    if (found !== null) startFromOwn(this.#parts.plans, found.place.baseline);
  };

  get #label(): string {
    return this.name.trim() === '' ? AUTHORITY.unnamed : this.name.trim();
  }

  #question(): Question | null {
    const { ownFiles, catalogue } = this.#parts;
    const children = this.#population;
    if (ownFiles.read === null || this.lack !== null || children === null) return null;
    const national = catalogue.baseline(COUNTRY);
    const all = sum(national.population);
    return {
      library: catalogue.library,
      records: ownFiles.read.records,
      national,
      population: national.population.map((each) => (each * children) / all),
      drift: 'on',
      yearsBack: this.yearsBack,
      names: {
        id: 'own-records',
        label: this.#label,
        description: OWN_PLACE.description(this.#label),
        source: OWN_PLACE.source,
      },
    };
  }
}
