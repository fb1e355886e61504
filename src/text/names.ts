import { FLOW_NODES } from '../../models/care/flow-nodes.ts';
import { COUNT_OUTPUTS } from '../../models/care/outputs.ts';
import { EXITS, STATES } from '../../models/care/states.ts';
import { COST_OUTPUTS } from '../../models/economics/cost-lines.ts';
import { MEASURES, measureOf, type Measure } from '../../models/run/measures.ts';
import { overlaid } from '../language/overlaid.ts';
import { inLanguage } from '../language/spoken.ts';

/** Names that the model gives to states, places in a picture and outputs, in the language of the page. */

interface Labelled {
  readonly id: string;
  readonly label: string;
}

function labels(all: readonly Labelled[]): Readonly<Record<string, string>> {
  return Object.fromEntries(all.map(({ id, label }) => [id, label]));
}

export const STATE_NAMES = inLanguage('STATE_NAMES', labels([...STATES, ...EXITS]));

export const REGION_NAMES = inLanguage('REGION_NAMES', labels(FLOW_NODES));

export const OUTPUT_NAMES = inLanguage('OUTPUT_NAMES', labels([...COUNT_OUTPUTS, ...COST_OUTPUTS]));

export const MEASURE_WORDS = inLanguage(
  'MEASURE_WORDS',
  Object.fromEntries(
    MEASURES.map(({ id, label, caveat }) => [id, { label, ...(caveat === undefined ? {} : { caveat }) }]),
  ),
);

/** @throws RangeError when there is no such measure */
export function measureInWords(id: string): Measure {
  return overlaid(measureOf(id), MEASURE_WORDS[id]);
}

export const MEASURES_IN_WORDS: readonly Measure[] = MEASURES.map(({ id }) => measureInWords(id));
