import type { LeverDefinition } from '../../models/care/lever.ts';
import { unitWords } from './units.ts';

/** "In the scenario: to 80%." */
export function usualEffect(target: number, { unit }: Pick<LeverDefinition, 'unit'>): string {
  return `In the scenario: to ${unitWords(unit).write(target)}.`;
}
