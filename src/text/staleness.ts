import { count, monthInWords, years as yearsInWords } from './numbers.ts';
import { inSentence } from './sentence.ts';
import type { Change } from '../state/changes.ts';

function sentence(change: Change): string {
  switch (change.kind) {
    case 'scenario':
      return 'You turned to another scenario.';
    case 'baseline':
      return `You changed where it starts from ${change.from} to ${change.to}.`;
    case 'years':
      return `You changed the horizon from ${yearsInWords(change.from)} to ${yearsInWords(change.to)}.`;
    case 'seed':
      return `You changed the run seed from “${change.from}” to “${change.to}”.`;
    case 'target':
      return `You changed ${inSentence(change.name)} from ${change.unit(change.from)} to ${change.unit(change.to)}.`;
    case 'now':
      return `You changed today’s level of ${inSentence(change.name)} from ${change.unit(change.from)} to ${change.unit(change.to)}.`;
    case 'start':
      return `You moved the start of ${inSentence(change.name)} from ${monthInWords(change.from)} to ${monthInWords(change.to)}.`;
    case 'ramp':
      return `You changed the build-up of ${inSentence(change.name)} from ${count(change.from, 'month', 'months')} to ${count(change.to, 'month', 'months')}.`;
    case 'details':
      return `You changed the places, take-up, end or choice of effect of ${inSentence(change.name)}.`;
    case 'rule':
      return `You changed your rule for ${inSentence(change.name)}.`;
    case 'rule-gone':
      return `You took away your rule for ${inSentence(change.name)}.`;
    case 'loop':
      return `The loop “${change.name}” was switched ${change.on ? 'on' : 'off'} since.`;
    case 'drift':
      return change.on ? 'Rates wander from year to year again.' : 'Rates stay where they were since.';
    case 'driver-start':
      return `You moved the start of ${inSentence(change.name)}.`;
    case 'evidence':
      return change.back
        ? `You put back the library’s value of “${change.name}”: ${change.to} in place of ${change.from}.`
        : `You changed the value of “${change.name}” from ${change.from} to ${change.to}.`;
    case 'driver':
      return `You changed ${inSentence(change.name)} from ${change.unit(change.from)} to ${change.unit(change.to)}.`;
  }
}

export const STALE = {
  heading: 'Out of date',
  picture: 'The picture is from before that.',
  shown: 'What is shown is from before that.',
  bands: 'The line has followed; the bands are from before that.',
  turned: 'The picture is of the scenario you were at before.',
  averages: 'The line is the average; how sure it is comes with the runs.',
  run: 'Run again',
  problems: 'Something among the starting place and levers needs putting right first. The picture is from before that.',
} as const;

/** Why a picture is out of date: the first two reasons in full, the rest counted. */
export function reasonsInWords(changes: readonly Change[]): string {
  const said = changes.slice(0, 2).map(sentence);
  const rest = changes.length - said.length;
  if (rest > 0) said.push(`And ${String(rest)} more ${rest === 1 ? 'change' : 'changes'}.`);
  return said.join(' ');
}
