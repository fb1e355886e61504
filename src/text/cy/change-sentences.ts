import type { Translated } from '../../language/translation.ts';
import type * as english from '../change-sentences.ts';

/** Names stand after a colon, where nothing before them mutates their first letter. */
export const CHANGE_SAID: Translated<typeof english.CHANGE_SAID> = {
  scenario: 'Troesoch chi at senario arall.',
  baseline: (from, to) => `Newidioch chi’r man cychwyn. Cyn: ${from}. Nawr: ${to}.`,
  years: (from, to) => `Newidioch chi’r gorwel. Cyn: ${from}. Nawr: ${to}.`,
  seed: (from, to) => `Newidioch chi hedyn y rhediad o “${from}” i “${to}”.`,
  value: (name, from, to) => `Newidioch chi hyn: ${name}, o ${from} i ${to}.`,
  now: (name, from, to) => `Newidioch chi lefel heddiw: ${name}, o ${from} i ${to}.`,
  start: (name, from, to) => `Symudoch chi’r dechrau: ${name}, o fis ${from} i fis ${to}.`,
  ramp: (name, from, to) => `Newidioch chi’r cynnydd: ${name}, o ${from} i ${to}.`,
  details: (name) => `Newidioch chi’r lleoedd, y gyfran sy’n manteisio, y diwedd neu’r dewis o effaith: ${name}.`,
  rule: (name) => `Newidioch chi eich rheol: ${name}.`,
  ruleGone: (name) => `Tynnoch chi eich rheol i ffwrdd: ${name}.`,
  loop: (name, on) => `Cafodd y ddolen “${name}” ei ${on ? 'throi ymlaen' : 'diffodd'} ers hynny.`,
  drift: (on) =>
    on ? 'Mae cyfraddau’n crwydro o flwyddyn i flwyddyn eto.' : 'Mae cyfraddau’n aros lle’r oedden nhw ers hynny.',
  driverStart: (name) => `Symudoch chi’r dechrau: ${name}.`,
  evidenceBack: (name, from, to) => `Rhoesoch chi werth y llyfrgell yn ôl: “${name}”, ${to} yn lle ${from}.`,
  evidence: (name, from, to) => `Newidioch chi werth: “${name}”, o ${from} i ${to}.`,
  more: (changes) => `A ${String(changes)} newid arall.`,
};
