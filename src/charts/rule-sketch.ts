/** A small picture of what a rule gives, month by month, in a box of 100 by 40: one path for each curve. */
export interface RuleSketch {
  readonly paths: readonly string[];
  readonly low: number;
  readonly high: number;
}

export const RULE_WIDTH = 100;
export const RULE_HEIGHT = 40;

/**
 * @param curves values by month, all of one length
 * @param most a value the picture always reaches up to, as 1 for an effect: what no effect would be
 */
export function ruleSketch(curves: readonly Float64Array[], most: number): RuleSketch {
  const all = curves.flatMap((curve) => [...curve]);
  const low = Math.min(0, ...all);
  const high = Math.max(most, ...all, low + Number.MIN_VALUE);
  const span = high - low > 0 ? high - low : 1;
  const paths = curves.map((curve) => {
    const last = Math.max(1, curve.length - 1);
    const points = [...curve].map((value, month) => {
      const [x, y] = [(month / last) * RULE_WIDTH, RULE_HEIGHT - ((value - low) / span) * RULE_HEIGHT];
      return `${rounded(x)} ${rounded(y)}`;
    });
    return points.length === 0 ? '' : `M${points.join('L')}`;
  });
  return { paths, low, high };
}

/** Months that the table beside it shows: the first of each year, and the last. */
export function tabledMonths(months: number): number[] {
  const years = Array.from({ length: Math.ceil(months / 12) }, (_, year) => year * 12);
  return years.at(-1) === months - 1 || months === 0 ? years : [...years, months - 1];
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
