import { exp, log, power } from '../random/elementary.ts';

/**
 * A formula as plain data: steps for a machine with a stack. It crosses to workers as it is, so that only whoever reads the text
 * needs the parser, and is worked out with our own elementary functions, so that every browser gives the same bits.
 */
export interface Program {
  /** Names the formula uses, in the order of the values it is worked out from. */
  readonly names: readonly string[];
  readonly numbers: readonly number[];
  /** Pairs: what to do, and with which number or name (0 where that has no meaning). */
  readonly steps: readonly number[];
}

/** Never renumber: a program may have been made by the page before it was updated. */
export const STEP = {
  ...{ number: 0, name: 1, choose: 2 },
  ...{ add: 10, subtract: 11, multiply: 12, divide: 13, pow: 14 },
  ...{ smaller: 20, smallerEq: 21, larger: 22, largerEq: 23, equal: 24, unequal: 25, min: 26, max: 27 },
  ...{ unaryMinus: 30, unaryPlus: 31, exp: 32, log: 33, sqrt: 34, abs: 35, round: 36, floor: 37 },
} as const;

/** Steps from here on take one value, those from `add` on two. */
const FIRST_OF_ONE = STEP.unaryMinus;
const FIRST_OF_TWO = STEP.add;

/**
 * What a program comes to.
 *
 * @param values one for each of its names, in their order
 * @returns any number, NaN where a root or logarithm has none
 */
export function evaluate({ steps, numbers }: Program, values: ArrayLike<number>): number {
  const stack: number[] = [];
  for (let at = 0; at < steps.length; at += 2) {
    const step = steps[at] ?? -1;
    const operand = steps[at + 1] ?? 0;
    if (step === STEP.number) stack.push(numbers[operand] ?? NaN);
    else if (step === STEP.name) stack.push(values[operand] ?? NaN);
    else if (step >= FIRST_OF_ONE) stack.push(ofOne(step, taken(stack)));
    else if (step >= FIRST_OF_TWO) {
      const second = taken(stack);
      stack.push(ofTwo(step, taken(stack), second));
    } else {
      const [no, yes] = [taken(stack), taken(stack)];
      stack.push(chosen(taken(stack), yes, no));
    }
  }
  return taken(stack);
}

const taken = (stack: number[]): number => stack.pop() ?? NaN;

/** A condition that is no number chooses neither way. */
function chosen(condition: number, yes: number, no: number): number {
  if (Number.isNaN(condition)) return NaN;
  return condition === 0 ? no : yes;
}

const truth = (holds: boolean): number => (holds ? 1 : 0);

function ofOne(step: number, value: number): number {
  switch (step) {
    case STEP.unaryMinus:
      return -value;
    case STEP.unaryPlus:
      return value;
    case STEP.exp:
      return exp(value);
    case STEP.log:
      return log(value);
    case STEP.sqrt:
      return Math.sqrt(value);
    case STEP.abs:
      return Math.abs(value);
    case STEP.round:
      return Math.floor(value + 0.5);
    case STEP.floor:
      return Math.floor(value);
    default:
      return NaN;
  }
}

function ofTwo(step: number, one: number, other: number): number {
  switch (step) {
    case STEP.add:
      return one + other;
    case STEP.subtract:
      return one - other;
    case STEP.multiply:
      return one * other;
    case STEP.divide:
      return one / other;
    case STEP.pow:
      return power(one, other);
    case STEP.min:
      return Math.min(one, other);
    case STEP.max:
      return Math.max(one, other);
    default:
      return compared(step, one, other);
  }
}

function compared(step: number, one: number, other: number): number {
  // What is no number stays none, and is not taken for "no".
  if (Number.isNaN(one) || Number.isNaN(other)) return NaN;
  switch (step) {
    case STEP.smaller:
      return truth(one < other);
    case STEP.smallerEq:
      return truth(one <= other);
    case STEP.larger:
      return truth(one > other);
    case STEP.largerEq:
      return truth(one >= other);
    case STEP.equal:
      return truth(one === other);
    case STEP.unequal:
      return truth(one !== other);
    default:
      return NaN;
  }
}
