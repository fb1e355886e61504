import { DEFAULT_LOOPS, LOOPS, problemsOfLoops } from '../../models/care/loops.ts';
import type { Values } from './values.ts';

/** The loops asked for with `--loops`, in the order of the model, so that the same choice is the same input. */
export function loopsOf(values: Values): readonly string[] {
  const choice = values.text('loops') ?? 'default';
  const every = LOOPS.map(({ id }) => id);
  if (choice === 'default') return DEFAULT_LOOPS;
  if (choice === 'all') return every;
  if (choice === 'none') return [];
  const chosen = choice.split(',').map((id) => id.trim());
  values.problems.push(...problemsOfLoops(chosen).map((problem) => `--loops: ${problem}`));
  return every.filter((id) => chosen.includes(id));
}
