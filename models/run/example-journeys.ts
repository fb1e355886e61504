import { JOURNEY_GROUPS, type JourneyGroup } from '../care/journey-groups.ts';
import { EXITS, STATES } from '../care/states.ts';
import type { Followed } from '../engine/cohort.ts';
import { groupOf, IN_CARE, JourneyFollower, placeId } from './journey-sample.ts';
import { journeyWindow } from './journeys-question.ts';
import type { PreparedRun } from './prepare.ts';

/** One stretch of an example: where the child is, from which month since coming into care to which. */
export interface JourneyStretch {
  readonly group: JourneyGroup['id'];
  /** State or exit. */
  readonly place: string;
  readonly label: string;
  /** First month, and the first no longer; the last stretch ends where the child is no longer followed. */
  readonly from: number;
  readonly to: number;
}

/** A simulated child, from coming into care on. */
export interface ExampleJourney {
  readonly age: number;
  /** Month of the run in which they came in, `YYYY-MM`. */
  readonly entered: string;
  /** Months in care, of those followed. */
  readonly monthsInCare: number;
  readonly stretches: readonly JourneyStretch[];
}

/** How many are shown: enough for a spread, few enough to be read. */
const EXAMPLES = 8;

const LABELS = new Map([...STATES, ...EXITS].map(({ id, label }) => [id, label]));

/**
 * Some children of the first replicate, chosen by rule and not by hand: everybody followed in it is put in order of months
 * spent in care, and those stand for the others who are a sixteenth, three sixteenths and so on of the way along.
 */
export function exampleJourneys(prepared: PreparedRun, scenario: number): ExampleJourney[] {
  const { model, months } = prepared;
  const { follow } = journeyWindow(prepared.request);
  const group = groupOf(model);
  const all = new JourneyFollower(prepared).followed(scenario, 0).people.map((person): ExampleJourney => {
    const stretches = stretchesOf(person, follow).map(({ place, from, to }): JourneyStretch => {
      const id = placeId(model, place);
      return {
        ...{ group: JOURNEY_GROUPS[group(place)]?.id ?? 'elsewhere', place: id, from, to },
        label: LABELS.get(id) ?? id,
      };
    });
    const care = stretches.filter((stretch) => stretch.group === JOURNEY_GROUPS[IN_CARE]?.id);
    const monthsInCare = care.reduce((sum, { from, to }) => sum + to - from, 0);
    return { age: person.age, entered: months[person.month + 1] ?? '', monthsInCare, stretches };
  });
  // Sorting keeps the order of entry among equals, so that the same run always shows the same children.
  const ordered = all.toSorted((one, other) => one.monthsInCare - other.monthsInCare);
  const shown = Math.min(EXAMPLES, ordered.length);
  return Array.from({ length: shown }, (_, at) => ordered[Math.floor(((at + 0.5) / shown) * ordered.length)]).flatMap(
    (journey) => journey ?? [],
  );
}

interface Stretch {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

function stretchesOf({ month: entry, moves }: Followed, follow: number): Stretch[] {
  return moves
    .map(({ month, to: place }, at): Stretch => {
      const next = moves[at + 1]?.month ?? Infinity;
      return { place, from: month - entry, to: Math.min(follow + 1, next - entry) };
    })
    .filter(({ from, to }) => from < to);
}
