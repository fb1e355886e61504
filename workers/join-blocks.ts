import type { Block } from '../models/run/request.ts';

/**
 * Joins blocks that follow each other without gap into the one block that would have come of them all. Moves numbers
 * about and computes nothing.
 *
 * @param scenarios - number of scenarios in every block, the baseline among them.
 * @throws RangeError when there is no block, or a replicate between the first and the last is missing or double.
 */
export function joinBlocks(blocks: readonly Block[], scenarios: number): Block {
  const inOrder = [...blocks].sort((a, b) => a.range.from - b.range.from);
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) {
    throw new RangeError('There is no block to join.');
  }
  const range = { from: first.range.from, to: last.range.to };
  const replicates = range.to - range.from;
  const perReplicate = first.counts.length / (scenarios * (first.range.to - first.range.from));
  const counts = new Int32Array(scenarios * replicates * perReplicate);
  let next = range.from;
  for (const block of inOrder) {
    if (block.range.from !== next) {
      throw new RangeError(`A block begins at replicate ${block.range.from} where ${next} was due.`);
    }
    next = block.range.to;
    const length = block.counts.length / scenarios;
    for (let scenario = 0; scenario < scenarios; scenario += 1) {
      const place = (scenario * replicates + block.range.from - range.from) * perReplicate;
      counts.set(block.counts.subarray(scenario * length, (scenario + 1) * length), place);
    }
  }
  return { range, counts };
}
