import { isMissed, type FitCaution } from './cautions.ts';
import type { AuthorityFit } from './fit.ts';
import type { Residual } from './residuals.ts';

/** What a caution says, in a sentence. */
export const CAUTIONS: Readonly<Record<FitCaution, string>> = {
  'very-small':
    'So few children are in care here that a year’s numbers are luck: read the intervals, not the middle, and do not plan on them.',
  small: 'Few children are in care here, so luck moves every number: read the intervals rather than the middle.',
  'mostly-filled': 'More than half of what the fit needs is estimated or borrowed, not published.',
  'not-met': 'The fitted year does not come out as given everywhere: see the residuals.',
};

const NAMES: Readonly<Record<Residual['id'], string>> = {
  need: 'child in need episodes starting',
  plans: 'protection plans starting',
  entries: 'children coming into care',
  exits: 'children leaving care',
};

/** Why a number of the fitted year is not met: what cannot be moved is in the way. */
const WHY: Readonly<Record<Residual['id'], string>> = {
  need: 'children who come through early help or a further plan are counted too',
  plans: 'further plans of children known before cannot be fewer or more than their number allows',
  entries: 'those who come alone, come back or follow a removal are already more than all who came',
  exits: 'more turned 18 than were aged 16 or 17 a year before, or fewer, so their number cannot be met',
};

/** Why a residual is there, in a sentence; nothing where the number is met. */
export function residualNote(residual: Residual): string | null {
  if (!isMissed(residual)) return null;
  const { id, fitted, given } = residual;
  return `${NAMES[id]}: the fit gives ${fitted.toFixed(1)} where ${given.toFixed(1)} was given, since ${WHY[id]}.`;
}

/** What anyone who uses a fit should be told, in sentences. */
export function fitNotes({ baseline, cautions, residuals }: AuthorityFit): string[] {
  const told = cautions.filter((caution) => caution !== 'not-met').map((caution) => CAUTIONS[caution]);
  return [...told, ...residuals.flatMap((residual) => residualNote(residual) ?? [])].map(
    (sentence) => `${baseline.label}: ${sentence}`,
  );
}
