import { expect, test } from 'vitest';
import { countTests, passedLater, type TestReport } from './count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((outcome) => ({ status: outcome, fullName: outcome, failureMessages: [] })),
});

const report = (passed: number, failed: number, ...testResults: TestReport['testResults']): TestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});

test('counts what passed and what failed', () => {
  const mixed = report(2, 1, file('passed', 'passed'), file('failed', 'passed', 'failed'));
  expect(countTests(mixed, false)).toEqual({ passed: 2, failed: 1 });
});

test('a file that could not be run counts as a failure', () => {
  const broken = report(1, 0, file('passed', 'passed'), file('failed'), file('failed'));
  expect(countTests(broken, false)).toEqual({ passed: 1, failed: 2 });
});

test('a run that went wrong outside every test counts as a failure', () => {
  expect(countTests(report(1, 0, file('passed', 'passed')), false)).toEqual({ passed: 1, failed: 1 });
});

test('no report counts as a failure', () => {
  expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1 });
});

test('a test that passed at a second try is named, with what was wrong', () => {
  const again = { status: 'passed', fullName: 'opens', failureMessages: ['found a fault'] };
  const both = report(2, 0, {
    status: 'passed',
    assertionResults: [...file('passed', 'passed').assertionResults, again],
  });
  expect(passedLater(both)).toEqual(['opens: found a fault']);
  expect(passedLater(undefined)).toEqual([]);
});
