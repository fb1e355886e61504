/** Ranks from 1, those that are equal sharing the mean of theirs, centred on 0. */
export function centredRanks(values: Float64Array): Float64Array {
  const order = Array.from(values, (_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Float64Array(values.length);
  const middle = (values.length + 1) / 2;
  let from = 0;
  while (from < order.length) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at] ?? 0] = (from + 1 + to) / 2 - middle;
    from = to;
  }
  return ranks;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** Replicates needed for each input in a regression, so that chance does not pass for influence. */
const REPLICATES_PER_INPUT = 4;
/** An influence smaller than so many standard errors is taken for chance. */
const STANDARD_ERRORS = 3;

/**
 * How much of the spread of a result each input accounts for: squared coefficients of the regression of the result's ranks on
 * the inputs' ranks, standardised. For inputs that are independent and act in one direction they add up to nearly 1. Where
 * there are too many inputs for the replicates, only those that go with the result most closely are looked at.
 *
 * @param inputs one row for each input, one value for each replicate
 * @returns a share for each input, 0 for one that is the same in every replicate, not looked at, or within three standard
 *   errors of nothing
 * @see Saltelli et al., Global Sensitivity Analysis: The Primer (2008), chapter 1: standardised rank regression coefficients
 */
export function rankShares(result: Float64Array, inputs: readonly Float64Array[]): number[] {
  const target = centredRanks(result);
  const spread = dot(target, target);
  const ranked = inputs.map(centredRanks);
  if (!(spread > 0)) return inputs.map(() => 0);
  const alone = ranked.map((ranks) => {
    const own = dot(ranks, ranks);
    const product = dot(ranks, target);
    return own > 0 ? (product * product) / (own * spread) : 0;
  });
  const looked = alone
    .map((share, index) => ({ share, index }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, Math.max(1, Math.floor(result.length / REPLICATES_PER_INPUT)))
    .map(({ index }) => index);
  const rows = looked.map((index) => ranked[index] ?? target);
  const slopes = leastSquares(rows, target);
  const found = rows.map((own, at) => ((slopes[at] ?? 0) * (slopes[at] ?? 0) * dot(own, own)) / spread);
  const fitted = target.map((_, index) =>
    rows.reduce((sum, own, at) => sum + (slopes[at] ?? 0) * (own[index] ?? 0), 0),
  );
  const left = target.map((value, index) => value - (fitted[index] ?? 0));
  const error = dot(left, left) / spread / Math.max(1, result.length - 1 - looked.length);
  return inputs.map((_, index) => {
    const share = found[looked.indexOf(index)] ?? 0;
    return share >= STANDARD_ERRORS * STANDARD_ERRORS * error ? share : 0;
  });
}

/** Slopes of the least-squares plane through the origin: the normal equations, by elimination with the largest pivot. */
function leastSquares(rows: readonly Float64Array[], target: Float64Array): number[] {
  const size = rows.length;
  const table = rows.map((row) => [...rows.map((other) => dot(row, other)), dot(row, target)]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(at(table, row, column)) > Math.abs(at(table, pivot, column))) pivot = row;
    }
    const chosen = table[pivot] ?? [];
    table[pivot] = table[column] ?? [];
    table[column] = chosen;
    const head = chosen[column] ?? 0;
    // Inputs that say the same as others before them add nothing.
    if (Math.abs(head) < 1e-9 * target.length) continue;
    for (let row = 0; row < size; row += 1) {
      const each = table[row];
      if (row === column || !each) continue;
      const part = (each[column] ?? 0) / head;
      if (part !== 0) chosen.forEach((value, place) => (each[place] = (each[place] ?? 0) - part * value));
    }
  }
  return table.map((row, index) => {
    const head = row[index] ?? 0;
    return Math.abs(head) < 1e-9 * target.length ? 0 : (row[size] ?? 0) / head;
  });
}

const at = (table: readonly (readonly number[])[], row: number, column: number): number => table[row]?.[column] ?? 0;
