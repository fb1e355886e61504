import type { LeverDefinition } from '../../../models/care/lever.ts';
import { MEASURES_IN_WORDS } from '../../text/names.ts';
import type { Asked } from '../../state/asked.ts';
import { monthAt, yearEnds, type Choice } from '../../state/explain-parts.ts';
import type { ThresholdEntry } from '../../state/threshold-entries.ts';
import { LABELS } from '../../text/charts.ts';
import { monthInWords } from '../../text/numbers.ts';
import { THRESHOLD } from '../../text/threshold.ts';

/** What can be chosen in the fields of the page that explains. */

export function scenarioChoices(asked: Asked | null, withBaseline: boolean): Choice<string>[] {
  const scenarios = (asked?.scenarios ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return withBaseline ? [{ value: 'baseline', label: LABELS.baseline }, ...scenarios] : scenarios;
}

export function measureChoices(): Choice<string>[] {
  return MEASURES_IN_WORDS.map(({ id, label }) => ({ value: id, label }));
}

export function monthChoices(asked: Asked | null): Choice<number>[] {
  return asked === null ? [] : yearEnds(asked).map((value) => ({ value, label: monthInWords(monthAt(asked, value)) }));
}

export function leverChoices(levers: readonly LeverDefinition[]): Choice<string>[] {
  return levers.map(({ id, label }) => ({ value: id, label }));
}

export function entryChoices(entries: readonly ThresholdEntry[]): Choice<string>[] {
  return entries.map(({ entry, of }) => ({ value: entry.id, label: `${of ?? THRESHOLD.ofPlace}: ${entry.label}` }));
}
