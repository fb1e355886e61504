import { OPTION_NAMES, optionDefinition } from './options.ts';
import type { OptionName } from './options.ts';

/** What stood on the command line, sorted but not yet understood. */
export interface Tokens {
  /** The values of each option given, in order; of an option that takes none, an empty text for each time. */
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
  /** Words that are no option nor the value of one. */
  readonly words: readonly string[];
  readonly problems: readonly string[];
}

/** Sorts arguments into options with their values (`--runs 500` or `--runs=500`) and other words. */
export function readTokens(args: readonly string[]): Tokens {
  const values = new Map<OptionName, string[]>();
  const words: string[] = [];
  const problems: string[] = [];
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (!argument.startsWith('-') || argument === '-') {
      words.push(argument);
      continue;
    }
    const { name, value } = splitOption(argument);
    if (!isOptionName(name)) {
      problems.push(`${argument}: there is no such option; --help lists those there are.`);
      continue;
    }
    const taken = optionDefinition(name).value === undefined ? takeNone(name, value) : takeValue(name, value, rest);
    problems.push(...taken.problems);
    values.set(name, [...(values.get(name) ?? []), ...taken.values]);
  }
  return { values, words, problems: [...problems, ...repetitions(values)] };
}

interface Taken {
  readonly values: readonly string[];
  readonly problems: readonly string[];
}

function splitOption(argument: string): { name: string; value: string | undefined } {
  const equals = argument.indexOf('=');
  const name = argument === '-h' ? 'help' : argument.startsWith('--') ? argument.slice(2) : argument;
  return equals < 0
    ? { name, value: undefined }
    : { name: argument.slice(2, equals), value: argument.slice(equals + 1) };
}

function takeNone(name: OptionName, value: string | undefined): Taken {
  const problems = value === undefined ? [] : [`--${name}: takes no value, but was given "${value}".`];
  return { values: [''], problems };
}

/** Takes the value after the equals sign, or the next argument, which is then used up. */
function takeValue(name: OptionName, inline: string | undefined, rest: string[]): Taken {
  const value = inline ?? (rest[0]?.startsWith('--') === true ? undefined : rest.shift());
  return value === undefined
    ? { values: [], problems: [`--${name}: needs a value.`] }
    : { values: [value], problems: [] };
}

function repetitions(values: ReadonlyMap<OptionName, readonly string[]>): string[] {
  return [...values]
    .filter(([name, given]) => given.length > 1 && optionDefinition(name).repeatable !== true)
    .map(([name, given]) => `--${name}: given ${given.length} times, but it can have one value only.`);
}

function isOptionName(name: string): name is OptionName {
  return (OPTION_NAMES as readonly string[]).includes(name);
}
