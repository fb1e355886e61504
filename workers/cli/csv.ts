import type { Result } from './result.ts';

const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;

/**
 * A result as one long table, a line for each scenario, output and month. `against` is empty for levels and names the
 * baseline for paired differences. Line by line, since the whole can be large.
 */
export function* csvLines(result: Result): Generator<string> {
  yield csvLine(['scenario', 'against', 'output', 'unit', 'month', ...STATISTICS]);
  for (const { id, outputs } of result.scenarios) {
    yield* outputLines(result.months, id, '', outputs);
  }
  for (const { scenario, against, outputs } of result.differences) {
    yield* outputLines(result.months, scenario, against, outputs);
  }
}

function* outputLines(
  months: readonly string[],
  scenario: string,
  against: string,
  outputs: Result['scenarios'][number]['outputs'],
): Generator<string> {
  for (const [output, summary] of Object.entries(outputs)) {
    for (const [index, month] of months.entries()) {
      const numbers = STATISTICS.map((statistic) => String(summary[statistic][index]));
      yield csvLine([scenario, against, output, summary.unit, month, ...numbers]);
    }
  }
}

/** One line of a table, with its line end. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/** Quoted where needed, as in RFC 4180. */
function csvField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
