import { inLanguage } from '../language/spoken.ts';

/** What the reader changed, each in a sentence; names stand inside it, so they begin small. */
export const CHANGE_SAID = inLanguage('CHANGE_SAID', {
  scenario: 'You turned to another scenario.',
  baseline: (from: string, to: string): string => `You changed where it starts from ${from} to ${to}.`,
  years: (from: string, to: string): string => `You changed the horizon from ${from} to ${to}.`,
  seed: (from: string, to: string): string => `You changed the run seed from “${from}” to “${to}”.`,
  value: (name: string, from: string, to: string): string => `You changed ${name} from ${from} to ${to}.`,
  now: (name: string, from: string, to: string): string =>
    `You changed today’s level of ${name} from ${from} to ${to}.`,
  start: (name: string, from: string, to: string): string => `You moved the start of ${name} from ${from} to ${to}.`,
  ramp: (name: string, from: string, to: string): string =>
    `You changed the build-up of ${name} from ${from} to ${to}.`,
  details: (name: string): string => `You changed the places, take-up, end or choice of effect of ${name}.`,
  rule: (name: string): string => `You changed your rule for ${name}.`,
  ruleGone: (name: string): string => `You took away your rule for ${name}.`,
  loop: (name: string, on: boolean): string => `The loop “${name}” was switched ${on ? 'on' : 'off'} since.`,
  drift: (on: boolean): string => (on ? 'Rates wander from year to year again.' : 'Rates stay where they were since.'),
  driverStart: (name: string): string => `You moved the start of ${name}.`,
  evidenceBack: (name: string, from: string, to: string): string =>
    `You put back the library’s value of “${name}”: ${to} in place of ${from}.`,
  evidence: (name: string, from: string, to: string): string =>
    `You changed the value of “${name}” from ${from} to ${to}.`,
  more: (changes: number): string => `And ${String(changes)} more ${changes === 1 ? 'change' : 'changes'}.`,
} as const);
