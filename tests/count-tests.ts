export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface TestOutcome {
  readonly status: string;
  readonly fullName: string;
  /** Of every try that failed, also where a later one passed. */
  readonly failureMessages: readonly string[];
}

/** The part of vitest's own report that is read here. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly TestOutcome[];
  }[];
}

/**
 * How many tests passed and failed. A file that could not be run, and a run that went wrong outside every test, count as
 * one failure each: a red run never reads as green.
 *
 * @param report undefined when vitest wrote none
 * @param endedWell whether vitest itself ended without an error
 */
export function countTests(report: TestReport | undefined, endedWell: boolean): Count {
  if (report === undefined) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && !endedWell ? 1 : failed };
}

/** Tests that passed at a second try, with what was wrong at the first: a fault that hides is to be seen. */
export function passedLater(report: TestReport | undefined): string[] {
  const outcomes = report?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
  return outcomes
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join('; ')}`);
}
