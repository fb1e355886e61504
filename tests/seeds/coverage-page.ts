import type { CoverageRow } from '../../models/care/coverage.ts';
import type { EvidenceLibrary } from '../../models/care/evidence.ts';

interface Part {
  readonly title: string;
  readonly holds: (id: string) => boolean;
}

const starting = (letter: string) => (id: string) => new RegExp(`^${letter}\\d`).test(id);

const PARTS: readonly Part[] = [
  { title: 'Programmes', holds: starting('P') },
  { title: 'Drivers', holds: starting('D') },
  { title: 'Options for change', holds: starting('option-') },
  { title: 'Effects of the evidence review', holds: starting('E') },
  { title: 'Later evidence about programmes the documents do not name', holds: starting('V') },
];

const HEADING = ['id', 'what', 'represented as', 'by', 'evidence (strength)', 'why'];

const INTRODUCTION = `# What is covered

Every programme and driver named in the Care Crisis Review (2018) and the Case for Change (2021), every one of the Review's 20 options
for change and every effect of the evidence review, and how the model represents it. Generated from \`seeds/coverage.json\`; a test
fails when this page is out of date, and \`npx vitest run --project node tests/seeds/coverage-page.test.ts --update\` writes it anew.

- **lever**: something an authority can change, **driver**: something outside its hands, **setting**: a rate, loop or budget of the model
- **null effect**: studied, and shown as doing nothing to need or care
- **check**: a figure that results are compared with, never put into the model
- **no usable effect size**: nobody has measured it; where a control is named it starts at a wide guess that is yours to change

Controls marked _planned_ are not in the model yet. The evidence review has no E35.
`;

/** The page `docs/coverage.md`. */
export function coveragePage(rows: readonly CoverageRow[], library: EvidenceLibrary): string {
  const parts = PARTS.map(({ title, holds }) => {
    const lines = rows.filter(({ id }) => holds(id)).map((row) => line(cells(row, library)));
    return `## ${title}\n\n${[line(HEADING), line(HEADING.map(() => '---')), ...lines].join('\n')}\n`;
  });
  const tables = ['<!-- prettier-ignore-start -->', ...parts, '<!-- prettier-ignore-end -->'];
  return [INTRODUCTION, counts(rows), ...tables].join('\n') + '\n';
}

function counts(rows: readonly CoverageRow[]): string {
  const kinds = [...new Set(rows.map(({ representedAs }) => representedAs))].sort();
  const many = kinds.map((kind) => `${kind} ${String(rows.filter((row) => row.representedAs === kind).length)}`);
  return `${String(rows.length)} rows: ${many.join(', ')}.\n`;
}

function cells(row: CoverageRow, library: EvidenceLibrary): string[] {
  const control = row.by === undefined ? '' : `\`${row.by}\``;
  const evidence = row.evidence.map((id) => `${id} (${library[id]?.strength ?? 'missing'})`);
  const by = row.planned ? `${control} _planned_` : control;
  return [row.id, row.label, row.representedAs, by, evidence.join(', '), row.why];
}

function line(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}
