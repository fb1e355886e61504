import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../../models/care/', import.meta.url);

/** Nothing, one, two, and the months of a year say nothing about children. */
const PLAIN = new Set(['0', '1', '2', '12']);

/** Where numbers are structure: how far a slider goes, what a ramp is unless said otherwise, ages, months told apart, order. */
const STRUCTURE = new Set([
  ...['minimum', 'maximum', 'step', 'rampMonths'],
  ...['ages', 'first', 'last', 'OLDEST_AGE'],
  ...['exactMonths', 'FIRST_PLAN_WINDOWS', 'HOME_WINDOWS', 'REMOVAL_WINDOWS'],
  'number',
]);

/** Numbers that have to do with files, calendars, percentiles and the bounds of what may be typed, by file. */
const MECHANICS: Readonly<Record<string, readonly string[]>> = {
  'json-file.ts': ['1_000_000'],
  'override-distribution.ts': ['0.95', '0.05', '0.02', '60', '1e7'],
  'override-file.ts': ['100'],
  'override-limits.ts': ['1e-9'],
  'own-numbers.ts': ['1e-3', '120'],
  'paths.ts': ['4'],
  'reading.ts': ['100', '60'],
  'rule-names.ts': ['10', '10_000_000', '8', '30'],
  'rule-values.ts': ['4', '3'],
  'scenario.ts': ['200', '10_000'],
  'scenario-problems.ts': ['240'],
};

/** The property, constant or function a number stands in. */
function nameAround(node: ts.Node): string {
  let around = node.parent;
  while (!ts.isPropertyAssignment(around) && !ts.isVariableDeclaration(around) && !ts.isSourceFile(around)) {
    around = around.parent;
  }
  return ts.isSourceFile(around) ? '' : around.name.getText();
}

/** Numbers of a file that are neither structure nor mechanics, each with where it stands. */
function numbersIn(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node)) {
      const number = node.getText();
      const around = nameAround(node);
      if (!PLAIN.has(number) && !STRUCTURE.has(around) && !(MECHANICS[name] ?? []).includes(number)) {
        found.push(`${name}: ${number} in ${around}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('models/care', () => {
  it('holds no number about children: those are in the evidence library', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((name) => numbersIn(name, readFileSync(new URL(name, FOLDER), 'utf8')))).toEqual([]);
  });

  it('would be found out by one', () => {
    expect(numbersIn('levers.ts', 'export const LEVER = { effect: 0.808, minimum: 0.3 };')).toEqual([
      'levers.ts: 0.808 in effect',
    ]);
    expect(numbersIn('effects.ts', 'const cut = (share: number): number => share * 0.35;')).toEqual([
      'effects.ts: 0.35 in cut',
    ]);
  });
});
