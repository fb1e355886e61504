import { openUniform, seedWords } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';

/**
 * Standard error of each number an estimator gives, by drawing as many places again with replacement (Efron 1979). The draws are
 * keyed: the same seed, the same error.
 *
 * @param estimate numbers from a set of places, always as many and in the same order
 * @param resamples how many times to draw
 */
export function bootstrapErrors<Place>(
  places: readonly Place[],
  estimate: (drawn: readonly Place[]) => readonly number[],
  resamples: number,
  seed: string,
): number[] {
  const [high, low] = seedWords(seed);
  const out = new Int32Array(2);
  const draws = Array.from({ length: resamples }, (_, resample) =>
    estimate(
      places.flatMap((_place, at) => {
        threefry(high, low, resample, at, out, 0);
        const drawn = places[Math.floor(openUniform(out[0] ?? 0) * places.length)];
        return drawn === undefined ? [] : [drawn];
      }),
    ),
  );
  return (draws[0] ?? []).map((_, number) => spread(draws.map((draw) => draw[number] ?? NaN)));
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1));
}
