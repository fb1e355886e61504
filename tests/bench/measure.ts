/** One figure of the report: every sample after the warm-ups, and the two numbers to quote. */
export interface Figure {
  readonly id: string;
  readonly unit: string;
  readonly target: number | null;
  readonly warmUps: number;
  readonly median: number;
  readonly p95: number;
  readonly samples: readonly number[];
}

/** The sample at a share of the way through, by nearest rank. */
export function sampleAt(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}

/** Rounded so that a reader is not given digits the clock does not have. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** A figure from samples already taken. */
export function figure(
  id: string,
  unit: string,
  target: number | null,
  samples: readonly number[],
  warmUps: number,
): Figure {
  return {
    id,
    unit,
    target,
    warmUps,
    median: rounded(sampleAt(samples, 0.5)),
    p95: rounded(sampleAt(samples, 0.95)),
    samples: samples.map(rounded),
  };
}

/** Run something several times after warming up; `run` returns the figure of one run. */
export function repeat(
  id: string,
  unit: string,
  target: number | null,
  counts: { readonly warmUps: number; readonly samples: number },
  run: () => number,
): Figure {
  for (let time = 0; time < counts.warmUps; time++) run();
  const samples = Array.from({ length: counts.samples }, run);
  return figure(id, unit, target, samples, counts.warmUps);
}

/** Milliseconds a piece of work takes. */
export function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
