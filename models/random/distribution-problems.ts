import type { Distribution } from './distribution.ts';

/** A parameter by the name the reader knows it by, and its value. */
type Parameter = readonly [name: string, value: number];

function notFinite(parameters: readonly Parameter[]): string[] {
  return parameters
    .filter(([, value]) => !Number.isFinite(value))
    .map(([name, value]) => `The ${name} is ${String(value)}; it must be a number.`);
}

function belowZero([name, value]: Parameter): string[] {
  return value < 0 ? [`The ${name} is ${String(value)}; it must be 0 or more.`] : [];
}

function notAboveZero([name, value]: Parameter): string[] {
  return value <= 0 ? [`The ${name} is ${String(value)}; it must be above 0.`] : [];
}

function outOfOrder([lowName, low]: Parameter, [highName, high]: Parameter): string[] {
  return low > high ? [`The ${lowName} ${String(low)} is above the ${highName} ${String(high)}.`] : [];
}

/** The parameters of a distribution by name, and what else is wrong with them if all are numbers. */
function examined(d: Distribution): readonly [readonly Parameter[], readonly string[]] {
  switch (d.kind) {
    case 'fixed':
      return [[['value', d.value]], []];
    case 'uniform': {
      const low: Parameter = ['lowest value', d.low];
      const high: Parameter = ['highest value', d.high];
      return [[low, high], outOfOrder(low, high)];
    }
    case 'triangular':
    case 'pert': {
      const low: Parameter = ['lowest value', d.low];
      const mode: Parameter = ['most likely value', d.mode];
      const high: Parameter = ['highest value', d.high];
      return [
        [low, mode, high],
        [...outOfOrder(low, high), ...outOfOrder(low, mode), ...outOfOrder(mode, high)],
      ];
    }
    case 'normal': {
      const sd: Parameter = ['standard deviation', d.sd];
      return [[['mean', d.mean], sd], belowZero(sd)];
    }
    case 'lognormal': {
      const sigma: Parameter = ['standard deviation of the logarithm', d.sigma];
      return [[['mean of the logarithm', d.mu], sigma], belowZero(sigma)];
    }
    case 'beta': {
      const alpha: Parameter = ['alpha', d.alpha];
      const beta: Parameter = ['beta', d.beta];
      return [
        [alpha, beta],
        [...notAboveZero(alpha), ...notAboveZero(beta)],
      ];
    }
    case 'gamma': {
      const shape: Parameter = ['shape', d.shape];
      const mean: Parameter = ['mean', d.mean];
      return [
        [shape, mean],
        [...notAboveZero(shape), ...belowZero(mean)],
      ];
    }
  }
}

/**
 * Everything that is wrong with the parameters of a distribution.
 *
 * @returns Plain sentences for the reader, each complete in itself; none when the distribution can be used.
 */
export function problemsOf(distribution: Distribution): string[] {
  const [parameters, others] = examined(distribution);
  const missing = notFinite(parameters);
  return missing.length > 0 ? missing : [...others];
}
