import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeScenarioFile } from '../../../models/care/scenario-file.ts';
import { toBase64url } from '../../../src/workspace/base64url.ts';
import { crc32 } from '../../../src/workspace/crc32.ts';
import { openFile, type Opened } from '../../../src/workspace/open-file.ts';
import { openLink } from '../../../src/workspace/share-link.ts';
import { writeWorkspaceFile } from '../../../src/workspace/workspace-text.ts';
import { scenarioToRun, type Workspace } from '../../../src/workspace/workspace.ts';
import { emptyWorkspace, known, planned } from '../../support/workspaces.ts';

const scenario = planned('conferences', {
  name: 'Conferences',
  description: 'A note.',
  levers: {
    'family-group-conference': { target: 0.8, now: 0.2, start: '2021-04', rampMonths: 18, placesPerYear: 40 },
    'reunification-support': { target: 1, takeUp: 0.6, variant: 'nspcc-framework' },
  },
  drivers: { 'trend-in-need': { change: 0.01, start: '2022-04' } },
  evidence: { E01: { value: 0.85, low: 0.7, high: 1 } },
});
const workspace: Workspace = { ...emptyWorkspace, scenarios: [scenario, planned('returns', { colour: 'rose' })] };

/** A file somebody spoilt, how, and what the message must name. */
interface Spoilt {
  readonly how: string;
  readonly text: string;
  readonly names: string;
}

const SCRIPT = '<script>alert(1)</script>';
const HUGE = '"a number without end"';
/** Neither a number nor a text nor what any part of a file may be. */
const WRONG: readonly unknown[] = [null, true, [[]], { a: { b: [] } }, JSON.parse(HUGE), 'x'.repeat(20_000), ''];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', SCRIPT];

/** Every part of a file with the way to it. */
function parts(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => parts(part, [...way, key]))];
}

/** A file as text, with something else at one place. */
function withPart(text: string, way: readonly string[], put: (value: unknown) => unknown): string {
  const replaced = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return put(value);
    if (Array.isArray(value))
      return value.map((part: unknown, at) => (String(at) === key ? replaced(part, rest) : part));
    const table = value as Readonly<Record<string, unknown>>;
    return { ...table, [key]: replaced(table[key], rest) };
  };
  return JSON.stringify(replaced(JSON.parse(text), way)).replaceAll(HUGE, '1e999');
}

const hasOwnKey = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const withKey = (value: object, key: string): object =>
  Object.defineProperty({ ...value }, key, { value: { target: 1 }, enumerable: true });

function spoilt(text: string): fc.Arbitrary<Spoilt> {
  const ways = parts(JSON.parse(text));
  const below = ways.filter((way) => way.length > 0);
  const valueAt = (way: readonly string[]): unknown =>
    way.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], JSON.parse(text));
  const tables = ways.filter((way) => hasOwnKey(valueAt(way)));
  return fc.oneof(
    fc.integer({ min: 1, max: text.trimEnd().length - 1 }).map((length) => ({
      how: `cut off after ${String(length)}`,
      text: text.slice(0, length),
      names: 'reading stopped at line ',
    })),
    fc.tuple(fc.constantFrom(...below), fc.constantFrom(...WRONG)).map(([way, wrong]) => ({
      how: `${way.join('.')} is ${JSON.stringify(wrong).slice(0, 30)}`,
      text: withPart(text, way, () => wrong),
      names: way.join('.'),
    })),
    fc.tuple(fc.constantFrom(...tables), fc.constantFrom(...KEYS)).map(([way, key]) => ({
      how: `${key} in ${way.join('.')}`,
      text: withPart(text, way, (value) => withKey(value as object, key)),
      names: [...way, key].join('.'),
    })),
    fc.constantFrom('2', '0', '1.0', '999999', 'x', '').map((version) => ({
      how: `version ${version}`,
      text: text.replace(/(headwater-\w+)\/1/, `$1/${version}`),
      names: 'format',
    })),
    fc.constantFrom('id', 'colour', 'start', 'variant', 'place').map((key) => ({
      how: `script in ${key}`,
      text: text.replace(new RegExp(`"${key}": "[^"]*"`), `"${key}": "${SCRIPT}"`),
      names: key,
    })),
  );
}

const linkAround = (text: string): string => {
  const bytes = deflateSync(new TextEncoder().encode(text));
  return `#w1.${crc32(bytes)}.${toBase64url(bytes)}`;
};

const WORKSPACE_TEXT = writeWorkspaceFile(workspace);
const SCENARIO_TEXT = writeScenarioFile(scenarioToRun(scenario));
/** What a change leaves as it was, `""` in an optional list for one, is not spoilt. */
const unchanged = (text: string): boolean => text === WORKSPACE_TEXT || text === SCENARIO_TEXT;

const sample = (text: string, count: number, seed: number): (readonly [string, Spoilt])[] =>
  fc
    .sample(
      spoilt(text).filter((each) => !unchanged(each.text)),
      { numRuns: count, seed },
    )
    .map((each) => [each.how, each] as const);

function check(opened: Opened, { names }: Spoilt, begins: string, there: string): void {
  expect(Object.keys(opened)).toEqual(['problems']);
  const problems = 'problems' in opened ? opened.problems : [];
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(problem.startsWith(`${begins}: `)).toBe(true);
    expect(problem).toMatch(/\.$/);
    expect(problem.length).toBeLessThan(1500);
  }
  expect(problems.join('\n')).toContain(names);
  expect(JSON.stringify(workspace)).toBe(there);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { readonly target?: unknown }).target).toBeUndefined();
}

const there = JSON.stringify(workspace);

describe('a spoilt workspace file', () => {
  it.each(sample(WORKSPACE_TEXT, 90, 1))('is told where: %s', (_, each) => {
    check(openFile(each.text, 'plans.json', workspace, known), each, 'plans.json', there);
  });
});

describe('a spoilt scenario file', () => {
  it.each(sample(SCENARIO_TEXT, 60, 2))('is told where: %s', (_, each) => {
    check(openFile(each.text, 'plan.json', workspace, known), each, 'plan.json', there);
  });
});

describe('a link to a spoilt workspace', () => {
  it.each(sample(WORKSPACE_TEXT, 60, 3))('is told where: %s', async (_, each) => {
    check(await openLink(linkAround(each.text), known), each, 'This link', there);
  });
});

describe('script in a name or a note', () => {
  it('is text like any other', () => {
    const sly = { ...workspace, scenarios: [planned('a', { name: SCRIPT, description: SCRIPT })] };
    expect(openFile(writeWorkspaceFile(sly), 'plans.json', workspace, known)).toStrictEqual({ workspace: sly });
  });
});
