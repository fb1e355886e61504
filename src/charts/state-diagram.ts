/** The states of the model and the ways between them as a drawing, narrow enough for a phone. */

export const STATE_DIAGRAM = { width: 376, height: 520, lineHeight: 14 } as const;

export type StateBoxId =
  | 'outside'
  | 'early-help'
  | 'need'
  | 'plan'
  | 'need-after-plan'
  | 'known-after-plan'
  | 'pre-proceedings'
  | 'parents'
  | 'care'
  | 'home'
  | 'guardianship'
  | 'adopted';

export interface StateBox {
  readonly id: StateBoxId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StateWay {
  readonly from: StateBoxId;
  readonly to: StateBoxId;
  /** Whether children also go the other way. */
  readonly both?: boolean;
  /** A parent who begins to be followed, rather than a child who moves. */
  readonly dashed?: boolean;
  readonly path: string;
}

const box = (id: StateBoxId, x: number, y: number, width: number, height: number): StateBox => {
  return { id, x, y, width, height };
};

export const STATE_BOXES: readonly StateBox[] = [
  box('outside', 16, 8, 356, 28),
  box('early-help', 16, 68, 92, 44),
  box('need', 140, 68, 110, 44),
  box('need-after-plan', 16, 152, 92, 44),
  box('plan', 140, 152, 110, 44),
  box('known-after-plan', 16, 222, 92, 44),
  box('pre-proceedings', 140, 244, 110, 34),
  box('parents', 284, 212, 76, 78),
  box('care', 16, 334, 356, 82),
  box('home', 16, 464, 108, 44),
  box('guardianship', 134, 464, 120, 44),
  box('adopted', 264, 464, 108, 44),
];

export const STATE_WAYS: readonly StateWay[] = [
  { from: 'outside', to: 'early-help', path: 'M62 36V66' },
  { from: 'outside', to: 'need', path: 'M195 36V66' },
  { from: 'outside', to: 'care', path: 'M366 36V332' },
  { from: 'early-help', to: 'need', path: 'M108 90H138' },
  { from: 'need', to: 'plan', path: 'M195 112V150' },
  { from: 'need', to: 'pre-proceedings', path: 'M250 100H260V252H252' },
  { from: 'need', to: 'care', path: 'M250 82H272V332' },
  { from: 'plan', to: 'need-after-plan', both: true, path: 'M138 164H110' },
  { from: 'plan', to: 'known-after-plan', both: true, path: 'M138 184H126V236H110' },
  { from: 'plan', to: 'pre-proceedings', path: 'M180 196V242' },
  { from: 'plan', to: 'care', path: 'M226 196V226H272V332' },
  { from: 'plan', to: 'parents', dashed: true, path: 'M250 172H322V210' },
  { from: 'need-after-plan', to: 'known-after-plan', path: 'M50 196V220' },
  { from: 'need-after-plan', to: 'care', path: 'M16 174H6V375H14' },
  { from: 'pre-proceedings', to: 'need-after-plan', path: 'M140 268H117V186H110' },
  { from: 'pre-proceedings', to: 'care', path: 'M195 278V332' },
  { from: 'pre-proceedings', to: 'parents', dashed: true, path: 'M250 270H282' },
  { from: 'parents', to: 'care', path: 'M322 290V332' },
  { from: 'care', to: 'home', both: true, path: 'M70 418V462' },
  { from: 'care', to: 'guardianship', both: true, path: 'M194 418V462' },
  { from: 'care', to: 'adopted', both: true, path: 'M318 418V462' },
];
