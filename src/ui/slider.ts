/** The geometry and the keys of a slider with a mark, as plain numbers. */

export interface SliderRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** Where it stands today: the slider stops there although it may lie between two steps. */
  readonly mark: number;
}

const PAGE_STEPS = 10;

/** Where a value lies between the ends, from 0 to 1. */
export function shareOf({ minimum, maximum }: SliderRange, value: number): number {
  return Math.min(Math.max((value - minimum) / (maximum - minimum), 0), 1);
}

function clamped({ minimum, maximum }: SliderRange, value: number): number {
  return Math.min(Math.max(value, minimum), maximum);
}

/** Steps are decimal and floating point is not: 0.15000000000000002 is 0.15. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The nearest step, or the mark when that is nearer. */
export function snapped(range: SliderRange, value: number): number {
  const { minimum, step, mark } = range;
  const stepped = clamped(range, tidy(minimum + Math.round((value - minimum) / step) * step));
  return Math.abs(value - mark) <= Math.abs(value - stepped) ? mark : stepped;
}

function stepsFor(key: string): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return PAGE_STEPS;
    case 'PageDown':
      return -PAGE_STEPS;
    default:
      return null;
  }
}

/** The value a key leads to; null for keys that are none of a slider's business. A step across the mark stops at it. */
export function keyedValue(range: SliderRange, value: number, key: string): number | null {
  if (key === 'Home') return range.minimum;
  if (key === 'End') return range.maximum;
  const steps = stepsFor(key);
  if (steps === null) return null;
  const { minimum, step, mark } = range;
  const place = (value - minimum) / step;
  const onStep = steps > 0 ? Math.floor(place + 1e-6) : Math.ceil(place - 1e-6);
  const next = clamped(range, tidy(minimum + (onStep + steps) * step));
  const crosses = (value < mark && mark < next) || (next < mark && mark < value);
  return crosses ? mark : next;
}
