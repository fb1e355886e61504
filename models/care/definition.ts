import type {
  EntryDefinition,
  ModelDefinition,
  MonthStep,
  MoveDefinition,
  OpeningStock,
} from '../engine/definition.ts';
import { atAge } from '../engine/numbers.ts';
import { OLDEST_AGE } from './ages.ts';
import { entriesPerMonth, type Baseline } from './baseline.ts';
import { calibrated, withinCertainty } from './calibrated.ts';
import type { EvidenceLibrary } from './evidence.ts';
import { byAgeOf, monthStepsOf, numberOf, sharesOf } from './library.ts';
import { FIRST_PLACEMENT, type CareMove } from './care-move.ts';
import { destinationsOf } from './destinations.ts';
import { CARE_ENTRIES, CARE_MOVES } from './moves.ts';
import { CLOCKS, EXITS, STATES } from './states.ts';

/**
 * The care system as a model definition: states, moves and entries with their numbers taken from the evidence library and
 * the baseline's calibration.
 *
 * @throws RangeError naming an evidence entry that is missing or of the wrong form
 */
export function careDefinition(library: EvidenceLibrary, baseline: Baseline): ModelDefinition {
  return {
    id: `care:${baseline.id}`,
    ageing: { oldestAge: OLDEST_AGE, leavesTo: 'turned-18' },
    clocks: CLOCKS,
    states: STATES,
    exits: EXITS,
    moves: CARE_MOVES.map((move) => moveDefinition(move, library, baseline)),
    entries: CARE_ENTRIES.map((entry): EntryDefinition => ({
      id: entry.id,
      label: entry.label,
      to: destinationsOf(library, baseline, entry.to).to,
      perMonth: entriesPerMonth(baseline, entry.id),
      newbornShare: numberOf(library, 'entries.newborn-share'),
      together: entry.together,
    })),
    loops: [],
    families: sharesOf(library, 'families.shares'),
  };
}

function moveDefinition(move: CareMove, library: EvidenceLibrary, baseline: Baseline): MoveDefinition {
  const hazard = calibrated(byAgeOf(library, move.hazard), baseline.calibration[move.hazard], move.from);
  const { to, part } = destinationsOf(library, baseline, move.to, move.from, move.among);
  return {
    id: move.id,
    label: move.label,
    from: move.from,
    to,
    ...withinCertainty(
      part === undefined ? hazard : part.map((share, age) => share * atAge(hazard, age)),
      byMonthsOf(move, library),
    ),
    ...(move.brings ? { spawns: [spawned(move.brings, library, baseline)] } : {}),
    ...(move.restartsClock ? { restartsClock: true } : {}),
  };
}

function spawned(
  kind: 'parent' | 'newborn-in-care',
  library: EvidenceLibrary,
  baseline: Baseline,
): NonNullable<MoveDefinition['spawns']>[number] {
  return kind === 'parent'
    ? {
        to: [{ to: 'parents-after-removal', share: 1 }],
        chance: numberOf(library, 'parents.followed') * (baseline.calibration['parents.followed']?.[0] ?? 1),
        age: 'same',
      }
    : { to: destinationsOf(library, baseline, FIRST_PLACEMENT).to, chance: 1, age: 'newborn' };
}

/** Factors by months in state, nothing outside the move's window. */
function byMonthsOf({ months, window }: CareMove, library: EvidenceLibrary): { readonly byMonths?: MonthStep[] } {
  const steps = months === undefined ? [] : monthStepsOf(library, months);
  if (!window) return months === undefined ? {} : { byMonths: steps };
  const [from, until] = window;
  const factorAt = (month: number): number => steps.filter(({ fromMonth }) => fromMonth <= month).at(-1)?.factor ?? 1;
  const inside = steps.filter(({ fromMonth }) => fromMonth > from && fromMonth < until);
  return {
    byMonths: [
      ...(from > 0 ? [{ fromMonth: 0, factor: 0 }] : []),
      { fromMonth: from, factor: factorAt(from) },
      ...inside,
      ...(until < Infinity ? [{ fromMonth: until, factor: 0 }] : []),
    ],
  };
}

/** The baseline's children, spread over months in state: evenly within each step, up to what the clock tells apart. */
export function careOpening(baseline: Baseline): OpeningStock[] {
  return STATES.flatMap((state) => {
    const stock = baseline.stock[state.id];
    const shares = baseline.months[state.id];
    if (!stock || !shares) return [];
    const last = CLOCKS.find((clock) => clock.id === state.clock)?.exactMonths ?? 1;
    return [
      {
        state: state.id,
        children: stock.map((children, age) =>
          spreadOverMonths(children, shares[age] ?? [], baseline.monthSteps, last),
        ),
      },
    ];
  });
}

function spreadOverMonths(
  children: number,
  shares: readonly number[],
  steps: readonly number[],
  last: number,
): number[] {
  const months = new Array<number>(last + 1).fill(0);
  shares.forEach((share, step) => {
    const from = Math.min(steps[step] ?? 0, last);
    const until = Math.min(steps[step + 1] ?? Math.max(last, from + 1), last + 1);
    for (let month = from; month < until; month++) {
      months[month] = (months[month] ?? 0) + (children * share) / (until - from);
    }
  });
  return months;
}
