import { DRIVERS } from '../../models/care/drivers.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { LOOPS } from '../../models/care/loops.ts';
import { OUTPUTS } from '../../models/run/prepare.ts';
import type { OutputInfo } from '../../models/run/prepare.ts';
import type { OutputFormat } from './command-types.ts';
import { csvLine } from './csv.ts';
import { MAXIMUM_YEARS } from './options.ts';
import { readSeeds } from './seeds.ts';

/** One thing that can be named in a run or is found in its result. */
export interface Listed {
  readonly kind: 'baseline' | 'lever' | 'driver' | 'loop' | 'output';
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Nothing where there is no bound. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Other published effects a lever offers, by the name a scenario gives. */
  readonly variants: readonly string[];
  /** What must be known before moving it: what was measured, or that nothing was. Empty where there is nothing to say. */
  readonly note: string;
}

const PLAIN = { variants: [], note: '' } as const;

const UNITS = {
  share: 'share',
  poundsPerChild: 'pounds per child aged 0 to 17 a year',
  childrenPerWorker: 'children each social worker holds',
  shareOfToday: 'share of what there is today',
  sharePerYear: 'share a year',
  changeShare: 'change as a share',
  points: 'percentage points',
  times: 'times what the evidence holds',
} as const;

/** Everything there is to choose from, in the order it is documented. */
export async function listed(): Promise<Listed[]> {
  const { baselines } = await readSeeds();
  return [
    ...baselines.map(({ id, label, year }): Listed => ({
      kind: 'baseline',
      id,
      label,
      unit: `years from 31 March ${year}`,
      minimum: 1,
      maximum: MAXIMUM_YEARS,
      ...PLAIN,
    })),
    ...LEVERS.map(({ id, label, unit, minimum, maximum, variants = [], warning = '' }): Listed => ({
      kind: 'lever',
      id,
      label,
      unit: UNITS[unit],
      minimum,
      maximum,
      variants: variants.map((each) => each.id),
      note: warning,
    })),
    ...DRIVERS.map(({ id, label, unit, minimum, maximum, known, warning = '' }): Listed => ({
      kind: 'driver',
      id,
      label,
      unit: UNITS[unit],
      minimum,
      maximum,
      ...PLAIN,
      note: warning === '' ? known : `${known} ${warning}`,
    })),
    ...LOOPS.map(({ id, label, sign, onByDefault }): Listed => ({
      kind: 'loop',
      id,
      label,
      unit: `${sign}, ${onByDefault ? 'on' : 'off'} by default`,
      minimum: null,
      maximum: null,
      ...PLAIN,
    })),
    ...OUTPUTS.map(listedOutput),
  ];
}

/** A lever turned down saves money, so what is spent on programmes, and all that holds it, can fall below nothing. */
function listedOutput({ id, label, unit }: OutputInfo): Listed {
  const canBeNegative = id.endsWith('cost.programmes') || id.endsWith('cost.total');
  return { kind: 'output', id, label, unit, minimum: canBeNegative ? null : 0, maximum: null, ...PLAIN };
}

/** The list as text to read, as JSON or as CSV. */
export async function listLines(format: OutputFormat | 'text'): Promise<string[]> {
  const list = await listed();
  switch (format) {
    case 'json':
      return [`${JSON.stringify(list, null, 2)}\n`];
    case 'csv':
      return [
        csvLine(['kind', 'id', 'label', 'unit', 'minimum', 'maximum', 'variants', 'note']),
        ...list.map(({ kind, id, label, unit, minimum, maximum, variants, note }) =>
          csvLine([kind, id, label, unit, String(minimum ?? ''), String(maximum ?? ''), variants.join(' '), note]),
        ),
      ];
    case 'text':
      return textLines(list);
  }
}

const HEADINGS = {
  baseline: 'Baselines (--baseline)',
  lever: 'Levers (in a scenario file)',
  driver: 'Drivers (in a scenario file)',
  loop: 'Loops (--loops)',
  output: 'Outputs (in a result)',
} as const;

function textLines(list: readonly Listed[]): string[] {
  const width = Math.max(...list.map(({ id }) => id.length)) + 2;
  return Object.entries(HEADINGS).flatMap(([kind, heading], index) => [
    `${index === 0 ? '' : '\n'}${heading}\n`,
    ...list
      .filter((each) => each.kind === kind)
      .flatMap((each) => [
        `  ${each.id.padEnd(width)}${each.label}; ${each.unit}${rangeText(each)}\n`,
        ...(each.variants.length > 0 ? [`  ${' '.repeat(width)}variants: ${each.variants.join(', ')}\n`] : []),
        ...(each.note === '' ? [] : [`  ${' '.repeat(width)}${each.note}\n`]),
      ]),
  ]);
}

function rangeText({ kind, minimum, maximum }: Listed): string {
  if (kind === 'loop') {
    return '';
  }
  if (minimum === null) {
    return ', any amount, also below 0';
  }
  return maximum === null ? `, ${minimum} or more` : `, ${minimum} to ${maximum}`;
}
