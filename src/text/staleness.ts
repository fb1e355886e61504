import { inLanguage } from '../language/spoken.ts';
import { CHANGE_SAID } from './change-sentences.ts';
import { monthInWords, months, years as yearsInWords } from './numbers.ts';
import { inSentence } from './sentence.ts';
import type { Change } from '../state/changes.ts';

function sentence(change: Change): string {
  const name = 'name' in change ? inSentence(change.name) : '';
  switch (change.kind) {
    case 'scenario':
      return CHANGE_SAID.scenario;
    case 'baseline':
    case 'seed':
      return CHANGE_SAID[change.kind](change.from, change.to);
    case 'years':
      return CHANGE_SAID.years(yearsInWords(change.from), yearsInWords(change.to));
    case 'target':
    case 'driver':
      return CHANGE_SAID.value(name, change.unit(change.from), change.unit(change.to));
    case 'now':
      return CHANGE_SAID.now(name, change.unit(change.from), change.unit(change.to));
    case 'start':
      return CHANGE_SAID.start(name, monthInWords(change.from), monthInWords(change.to));
    case 'ramp':
      return CHANGE_SAID.ramp(name, months(change.from), months(change.to));
    case 'details':
      return CHANGE_SAID.details(name);
    case 'rule':
      return CHANGE_SAID.rule(name);
    case 'rule-gone':
      return CHANGE_SAID.ruleGone(name);
    case 'loop':
      return CHANGE_SAID.loop(change.name, change.on);
    case 'drift':
      return CHANGE_SAID.drift(change.on);
    case 'driver-start':
      return CHANGE_SAID.driverStart(name);
    case 'evidence':
      return CHANGE_SAID[change.back ? 'evidenceBack' : 'evidence'](change.name, change.from, change.to);
  }
}

export const STALE = inLanguage('STALE', {
  heading: 'Out of date',
  picture: 'The picture is from before that.',
  shown: 'What is shown is from before that.',
  bands: 'The line has followed; the bands are from before that.',
  turned: 'The picture is of the scenario you were at before.',
  averages: 'The line is the average; how sure it is comes with the runs.',
  run: 'Run again',
  putRight: 'Go to what needs putting right',
  problems: 'Something among the starting place and levers needs putting right first. The picture is from before that.',
} as const);

/** Said beside a result while a value or a rule of one's own is half typed. */
export const UNFINISHED = inLanguage('UNFINISHED', {
  heading: 'Not finished',
  value: (label: string, holds: boolean): string =>
    `Your own value for “${label}” is half typed. What is shown ${holds ? 'rests on the last good one' : 'is without it'}.`,
  rule: (label: string, holds: boolean): string =>
    `Your own rule for “${label}” is half typed. What is shown ${holds ? 'rests on the last good one' : 'is without it'}.`,
  finish: 'Finish it',
} as const);

/** Why a picture is out of date: the first two reasons in full, the rest counted. */
export function reasonsInWords(changes: readonly Change[]): string {
  const said = changes.slice(0, 2).map(sentence);
  const rest = changes.length - said.length;
  if (rest > 0) said.push(CHANGE_SAID.more(rest));
  return said.join(' ');
}
