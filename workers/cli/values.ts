import type { ReplicateRange } from '../../models/run/request.ts';
import type { OptionName } from './options.ts';
import type { Tokens } from './tokens.ts';

/** Reads option values one by one and collects every problem on the way. */
export class Values {
  readonly problems: string[];
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    this.problems = [...tokens.problems];
  }

  has(name: OptionName): boolean {
    return this.#tokens.values.has(name);
  }

  all(name: OptionName): readonly string[] {
    return this.#tokens.values.get(name) ?? [];
  }

  text(name: OptionName): string | undefined {
    const value = this.all(name)[0];
    if (value?.trim() === '') {
      this.problems.push(`--${name}: should not be empty.`);
      return undefined;
    }
    return value;
  }

  wholeNumber(name: OptionName, minimum: number, maximum: number): number | undefined {
    const value = this.all(name)[0];
    if (value === undefined) {
      return undefined;
    }
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= minimum && number <= maximum) {
      return number;
    }
    this.problems.push(`--${name}: should be a whole number from ${minimum} to ${maximum}, but is "${value}".`);
    return undefined;
  }

  choice<Choice extends string>(name: OptionName, choices: readonly Choice[]): Choice | undefined {
    const value = this.all(name)[0];
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined) {
      this.problems.push(`--${name}: should be ${choices.join(' or ')}, but is "${value}".`);
    }
    return found;
  }

  /** `0-249` is the 250 replicates from 0 to 249. */
  replicates(name: OptionName, runs: number): ReplicateRange | undefined {
    const value = this.all(name)[0];
    if (value === undefined) {
      return undefined;
    }
    const [, first, last] = /^(\d+)-(\d+)$/.exec(value) ?? [];
    const range = { from: Number(first), to: Number(last) + 1 };
    if (first === undefined || last === undefined || range.from >= range.to) {
      this.problems.push(`--${name}: should be two numbers such as 0-249, the first no larger, but is "${value}".`);
      return undefined;
    }
    if (range.to > runs) {
      this.problems.push(
        `--${name}: should end at ${runs - 1} at the latest, since the first of ${runs} is 0, but is "${value}".`,
      );
      return undefined;
    }
    return range;
  }

  /** Says of each option that it does not go with something else on the line. */
  refuse(names: readonly OptionName[], because: string): void {
    for (const name of names) {
      if (this.has(name)) {
        this.problems.push(`--${name}: ${because}.`);
      }
    }
  }
}
