import { DRIVERS } from '../../models/care/drivers.ts';
import type { EvidenceEntry, EvidenceValue } from '../../models/care/evidence.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { LOOPS } from '../../models/care/loops.ts';
import { isSet } from '../../models/care/overrides.ts';
import type { EvidenceOverride, Rule, Scenario } from '../../models/care/scenario.ts';
import { interval90 } from '../../models/random/distributions.ts';
import { kindInWords, strengthInWords } from '../text/evidence.ts';
import { ABOUT, CHANGE_KINDS, COLUMNS, SETTINGS, SHEETS } from '../text/exports.ts';
import type { PlannedScenario } from '../workspace/workspace.ts';
import { significant, type Cell, type Column, type Sheet } from './sheet.ts';
import { RULE } from './suppress.ts';
import type { Taken } from './taken.ts';

const column = (label: string, width: number): Column => ({ label, width });

/** What was run, with which version, on what day; what has to be read with it. */
export function aboutSheet({ workspace, baseline, summary, date, isOwnData }: Taken): Sheet {
  const { years, seed, drift, loops, scenarios } = workspace;
  const loopNames = LOOPS.filter(({ id }) => loops.includes(id)).map(({ label }) => label);
  const rows: Cell[][] = [
    [ABOUT.tool, ABOUT.toolName],
    [ABOUT.version, summary.modelVersion],
    [ABOUT.made, date],
    [ABOUT.place, baseline.label],
    [ABOUT.placeSource, baseline.source],
    [ABOUT.years, years],
    [ABOUT.runs, summary.replicates],
    [ABOUT.seed, seed],
    [ABOUT.drift, drift === 'on' ? ABOUT.yes : ABOUT.no],
    [ABOUT.loops, loopNames.length === 0 ? ABOUT.noLoops : loopNames.join('; ')],
    [ABOUT.reading, ABOUT.readingText],
    ...summary.cautions.map((caution) => [ABOUT.caution, caution]),
    ...scenarios.flatMap(({ name, description }) =>
      description === undefined ? [] : [[`${ABOUT.note}: ${name}`, description]],
    ),
    ...(isOwnData ? [[ABOUT.rule, RULE]] : []),
  ];
  return { name: SHEETS.about, columns: [column(COLUMNS.what, 34), column(COLUMNS.value, 90)], rows };
}

/** What each scenario changes, one row for each thing set. */
export function scenariosSheet({ workspace, library }: Taken): Sheet {
  const labels = new Map([...LEVERS, ...DRIVERS].map(({ id, label }) => [id, label]));
  const label = (id: string): string => labels.get(id) ?? library[id]?.label ?? id;
  const columns = [
    ...[column(COLUMNS.scenario, 34), column(COLUMNS.kind, 24), column(COLUMNS.name, 44)],
    ...[column(COLUMNS.setting, 18), column(COLUMNS.value, 18)],
  ];
  const rows = workspace.scenarios.flatMap((scenario) =>
    settingsOf(scenario).flatMap(([kind, id, settings]) =>
      Object.entries(settings).map(([setting, value]): Cell[] => [
        scenario.name,
        kind,
        label(id),
        SETTINGS[setting] ?? setting,
        value,
      ]),
    ),
  );
  return { name: SHEETS.scenarios, columns, rows };
}

type Settings = readonly [kind: string, id: string, settings: Readonly<Record<string, string | number>>];

function settingsOf({ levers, drivers, evidence = {}, rules = {} }: PlannedScenario): Settings[] {
  return [
    ...Object.entries(levers).map(([id, setting]): Settings => [CHANGE_KINDS.lever, id, { ...setting }]),
    ...Object.entries(drivers).map(([id, setting]): Settings => [CHANGE_KINDS.driver, id, { ...setting }]),
    ...Object.entries(evidence).map(([id, setting]): Settings => [
      CHANGE_KINDS.evidence,
      id,
      isSet(setting) ? setting.values : { ...setting },
    ]),
    ...Object.entries(rules).map(([id, rule]): Settings => [CHANGE_KINDS.rule, id, ruleCells(rule)]),
  ];
}

function ruleCells({ formula, inputs = {} }: Rule): Settings[2] {
  const own = Object.entries(inputs).map(([name, input]) => [name, String(ownInWords(input))] as const);
  return { formula, ...Object.fromEntries(own) };
}

const ASSUMPTION_COLUMNS: readonly Column[] = [
  ...[column(COLUMNS.id, 26), column(COLUMNS.name, 50), column(COLUMNS.value, 16), column(COLUMNS.unit, 24)],
  ...[column(COLUMNS.low, 14), column(COLUMNS.high, 14), column(COLUMNS.own, 30), column(COLUMNS.status, 24)],
  ...[
    column(COLUMNS.strength, 12),
    column(COLUMNS.appliesTo, 40),
    column(COLUMNS.source, 60),
    column(COLUMNS.caveat, 60),
  ],
];

/** Every number of the evidence library with where it comes from, and the values that stood in for it. */
export function assumptionsSheet({
  library,
  workspace,
}: Pick<Taken, 'library'> & { readonly workspace: { readonly scenarios: readonly Scenario[] } }): Sheet {
  const rows = Object.values(library).map((entry) => assumptionRow(entry, workspace.scenarios));
  return { name: SHEETS.assumptions, columns: ASSUMPTION_COLUMNS, rows };
}

function assumptionRow(entry: EvidenceEntry, scenarios: readonly Scenario[]): Cell[] {
  const { id, label, value, unit, distribution, status, strength, appliesTo, source, caveat } = entry;
  const isUnsure = distribution !== undefined && distribution.kind !== 'fixed';
  const [low, high] = isUnsure ? interval90(distribution) : [];
  const own = scenarios.flatMap(({ name, evidence }) => {
    const override = evidence?.[id];
    return override === undefined ? [] : [`${name}: ${String(ownInWords(override))}`];
  });
  return [
    ...[id, label, valueCell(value), unit, significant(low), significant(high), own.join('; ')],
    ...[kindInWords(status), strengthInWords(strength), appliesTo, source, caveat ?? ''],
  ];
}

function valueCell(value: EvidenceValue): Cell {
  if (typeof value === 'number') return value;
  return Object.entries(value)
    .map(([group, number]) => `${group}: ${String(number)}`)
    .join('; ');
}

function ownInWords(override: EvidenceOverride): Cell {
  if (isSet(override)) return valueCell(override.values);
  const { value, low, high } = override;
  return low === undefined || high === undefined
    ? String(value)
    : `${String(value)} (${String(low)} to ${String(high)})`;
}
