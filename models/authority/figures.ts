import { sum } from '../fit/bands.ts';
import { filledNumber, filledParts } from './fill.ts';
import { englandOf, figureOf, neighboursOf, populationOf, type PublishedPlace } from './published.ts';
import type { Box } from './totals.ts';

/** The published figures of a place in one year, each suppressed one estimated from its neighbours in the table. */
export class Figures {
  readonly place: PublishedPlace;
  readonly year: number;
  /** Nothing published for a later year is looked at, so that a past year can be taken as it was then. */
  readonly #latest: number;

  constructor(place: PublishedPlace, year: number, latest = year) {
    this.place = place;
    this.year = year;
    this.#latest = latest;
  }

  /** As published; null where suppressed or not published. */
  published(measure: string): number | null {
    return figureOf(this.place, measure, this.year);
  }

  /**
   * A number; where it is missing that of the year before or after, else from the rate of statistical neighbours, or of England
   * where they have none.
   */
  number(measure: string): Box {
    const figure = this.published(measure);
    const own = this.#otherYears()
      .map((year) => figureOf(this.place, measure, year))
      .find((each) => each !== null);
    if (figure === null && own != null) return { value: own, standing: 'estimated', from: measure };
    return filledNumber(figure, this.#elsewhere(measure), measure);
  }

  /**
   * Parts of a whole, estimated where suppressed from what the others leave of the total, in the proportions of another year of the
   * same place where they are published, else of England.
   */
  parts(total: number | null, measures: readonly string[]): Box[] {
    const numbers = measures.map((measure) => this.published(measure));
    return filledParts(total, numbers, this.#proportions(measures), measures);
  }

  /** The same place a year before. */
  before(): Figures {
    return new Figures(this.place, this.year - 1, this.#latest);
  }

  /** Children living there in the middle of the year, or of the nearest year it is published for; 0 where never. */
  population(): number {
    const years = [this.year - 1, this.year, this.year - 2, this.year + 1];
    return years.map((year) => populationOf(this.place, year)).find((each) => each !== null) ?? 0;
  }

  /** What the rate of the statistical neighbours would give here, or England's where none of them has it. */
  #elsewhere(measure: string): number {
    const england = englandOf(this.place.table);
    const near = this.place.at < 0 ? [] : neighboursOf(this.place);
    const counted = near.filter((each) => figureOf(each, measure, this.year) !== null);
    const from = counted.length > 0 ? counted : [england];
    const count = sum(from.map((each) => figureOf(each, measure, this.year) ?? 0));
    return (this.population() * count) / sum(from.map((each) => populationOf(each, this.year - 1) ?? 0));
  }

  #otherYears(): number[] {
    return [this.year - 1, this.year + 1].filter((year) => year <= this.#latest);
  }

  #proportions(measures: readonly string[]): number[] {
    const england = englandOf(this.place.table);
    for (const year of this.#otherYears()) {
      const own = measures.map((measure) => figureOf(this.place, measure, year));
      if (own.every((each): each is number => each !== null) && sum(own) > 0) return own;
    }
    return measures.map((measure) => figureOf(england, measure, this.year) ?? 0);
  }
}
