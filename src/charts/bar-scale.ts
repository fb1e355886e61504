/** A scale along which bars of changes are drawn, with a few round numbers marked on it. */
export interface BarScale {
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10] as const;

/** A scale from left to right that holds all the values. */
export function barScale(values: readonly number[], left: number, right: number, smallest: number): BarScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const wanted = right - left < 420 ? 3 : 6;
  const rough = Math.max((high - low) / wanted, smallest);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough) ?? 10);
  const first = Math.floor(low / step + 1e-9) * step;
  const last = Math.max(Math.ceil(high / step - 1e-9) * step, first + step);
  const count = Math.round((last - first) / step);
  return {
    x: (value) => left + ((value - first) / (last - first)) * (right - left),
    ticks: Array.from({ length: count + 1 }, (_, at) => first + at * step),
  };
}
