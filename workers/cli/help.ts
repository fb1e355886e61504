import { OPTION_NAMES, optionDefinition } from './options.ts';
import type { OptionName } from './options.ts';

const USAGE = `What happens to children in care, and to cost, when help changes: simulated from the command line.

  npm run --silent simulate -- --baseline average-authority --scenario my.json --out result.json
  npm run --silent simulate -- merge part-a.json part-b.json --out result.json
  npm run --silent simulate -- --list
`;

const AFTER = `merge FILE FILE …
  Puts parts written with --replicates together. Gives, to the last digit, what one run would have given.
  Takes --out and --format.

Ends with 0 when all went well, 2 when an argument or a file is wrong (every problem is named and nothing is
written), 1 when the run itself failed and 130 when it was interrupted.
`;

const INDENT = 24;

/** The text of `--help`. */
export function helpText(): string {
  return [USAGE, ...OPTION_NAMES.map(optionHelp), '', AFTER].join('\n');
}

function optionHelp(name: OptionName): string {
  const { value, help } = optionDefinition(name);
  const left = `  --${name}${value === undefined ? '' : ` ${value}`}`;
  return help.map((line, index) => `${(index === 0 ? left : '').padEnd(INDENT)}${line}`).join('\n');
}
