/**
 * What an entry of the library is to the thing that uses it, what moves results most first; `null` and `known` are shown
 * and never reckoned with.
 */
export const IMPORTANCE = [
  'effect',
  'variant',
  'null',
  'known',
  'today',
  'eligible',
  'take-up',
  'price',
  'people',
  'chance',
  'timing',
  'share',
  'size',
  'fade',
  'rule',
] as const;
export type UseRole = (typeof IMPORTANCE)[number];
export type UseKind = 'lever' | 'driver' | 'loop' | 'move' | 'placement' | 'price' | 'everything' | 'wandering';

/** One thing that an entry of the library feeds. */
export interface Use {
  readonly kind: UseKind;
  readonly id: string;
  readonly label: string;
  readonly role: UseRole;
}

/** An entry and what it feeds. */
export type NamedUse = readonly [entry: string, use: Use];
