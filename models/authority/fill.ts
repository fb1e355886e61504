import type { Box } from './totals.ts';

/** The largest number that is suppressed for being small. */
const LARGEST_SUPPRESSED = 5;

/**
 * Suppressed parts of a whole, from the rest of the table: what the published parts leave of the total, shared out in the
 * proportions given; nothing where the published parts already come to the total. Without a total each is taken as its proportion
 * of the parts that are published, never more than is suppressed for being small.
 *
 * @param parts published numbers, null where suppressed
 * @param proportions how the parts stand to each other elsewhere, as many as parts
 */
export function filledParts(
  total: number | null,
  parts: readonly (number | null)[],
  proportions: readonly number[],
  measures: readonly string[],
): Box[] {
  const known = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const missing = sumWhere(proportions, (at) => parts[at] === null);
  const published = sumWhere(proportions, (at) => parts[at] !== null);
  const left = total === null ? null : Math.max(0, total - known);
  return parts.map((part, at): Box => {
    const from = measures[at] ?? '';
    if (part !== null) return { value: part, standing: 'published', from };
    const share = proportions[at] ?? 0;
    if (left !== null) return { value: missing > 0 ? (left * share) / missing : 0, standing: 'estimated', from };
    const like = published > 0 ? (known * share) / published : 0;
    return { value: Math.min(LARGEST_SUPPRESSED, like), standing: 'estimated', from };
  });
}

/** A published number, or where it is suppressed what a rate from elsewhere gives, as small as what is suppressed. */
export function filledNumber(figure: number | null, elsewhere: number, measure: string): Box {
  return figure === null
    ? { value: Math.min(LARGEST_SUPPRESSED, elsewhere), standing: 'estimated', from: measure }
    : { value: figure, standing: 'published', from: measure };
}

const sumWhere = (numbers: readonly number[], where: (at: number) => boolean): number =>
  numbers.reduce((sum, each, at) => sum + (where(at) ? each : 0), 0);
