import {
  create,
  isConditionalNode,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  parseDependencies,
  type MathNode,
} from 'mathjs/number';
import type { Fault } from './fault.ts';
import { STEP, type Program } from './program.ts';
import { FUNCTIONS, scanFormula } from './scan.ts';

/** A formula read, or what is wrong with it. */
export type ReadFormula = { readonly program: Program } | { readonly fault: Fault };

// The parser alone: nothing of mathjs that works anything out is loaded.
const { parse } = create({ ...parseDependencies });

/** Operators a formula may use, by the name mathjs gives them. */
const OPERATORS: readonly string[] = [
  ...['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus'],
  ...['smaller', 'smallerEq', 'larger', 'largerEq', 'equal', 'unequal'],
];

/**
 * Read a formula: its parts are checked one by one, mathjs puts them in order, every node of what it gives is held against a list
 * of what is allowed, and what is allowed becomes steps. Never throws.
 *
 * @param known names the formula may use
 */
export function readFormula(text: string, known: readonly string[]): ReadFormula {
  const fault = scanFormula(text, known);
  if (fault !== null) return { fault };
  try {
    return { program: new Compiler(text, known).program(parse(text)) };
  } catch (error) {
    return { fault: error instanceof Refused ? error.fault : faultOf(error, text) };
  }
}

class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.sentence);
    this.fault = fault;
  }
}

/** What the parser says, in words of ours, where it says it. */
function faultOf(error: unknown, text: string): Fault {
  const at = isPlaced(error) ? Math.min(Math.max(0, error.char - 1), text.length) : 0;
  const said = error instanceof Error ? error.message : '';
  if (/conditional/i.test(said)) return { at, sentence: 'a choice has two ways: condition ? one : other.' };
  if (at >= text.trimEnd().length) return { at, sentence: 'the formula ends too soon; something has to follow.' };
  if (/value expected/i.test(said)) return { at, sentence: 'a number, a name or a bracket has to stand here.' };
  return { at, sentence: 'this cannot stand here.' };
}

function isPlaced(error: unknown): error is { readonly char: number } {
  return typeof error === 'object' && error !== null && 'char' in error && typeof error.char === 'number';
}

/** Turns a tree into steps, the parts of each node before the node itself. */
class Compiler {
  readonly #text: string;
  readonly #known: readonly string[];
  readonly #names: string[] = [];
  readonly #numbers: number[] = [];
  readonly #steps: number[] = [];

  constructor(text: string, known: readonly string[]) {
    this.#text = text;
    this.#known = known;
  }

  program(tree: MathNode): Program {
    this.#add(tree);
    return { names: this.#names, numbers: this.#numbers, steps: this.#steps };
  }

  #add(node: MathNode): void {
    if (isParenthesisNode(node)) this.#add(node.content);
    else if (isConstantNode(node)) this.#number(node.value);
    else if (isSymbolNode(node) && this.#known.includes(node.name)) this.#name(node.name);
    else if (isOperatorNode(node) && OPERATORS.includes(node.fn)) this.#apply(node.fn, node.args);
    else if (isFunctionNode(node) && Object.hasOwn(FUNCTIONS, node.fn.name)) this.#call(node.fn.name, node.args);
    else if (isConditionalNode(node)) {
      for (const part of [node.condition, node.trueExpr, node.falseExpr]) this.#add(part);
      this.#step('choose');
    } else throw new Refused(this.#refusal(node.type));
  }

  #number(value: unknown): void {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refused(this.#refusal('ConstantNode'));
    this.#steps.push(STEP.number, this.#numbers.push(value) - 1);
  }

  #name(name: string): void {
    if (!this.#names.includes(name)) this.#names.push(name);
    this.#steps.push(STEP.name, this.#names.indexOf(name));
  }

  #apply(step: string, args: readonly MathNode[]): void {
    for (const each of args) this.#add(each);
    this.#step(step);
  }

  /** Of several values, two by two. */
  #call(name: string, args: readonly MathNode[]): void {
    args.forEach((each, index) => {
      this.#add(each);
      if (index > 0 || args.length === 1) this.#step(name);
    });
  }

  #step(name: string): void {
    const [, step] = Object.entries(STEP).find(([each]) => each === name) ?? [];
    if (step === undefined) throw new Refused(this.#refusal(name));
    this.#steps.push(step, 0);
  }

  /** The scan leaves two things that mathjs reads and a rule has no use for; nodes do not say where they stand. */
  #refusal(type: string): Fault {
    const signs = [...this.#text.matchAll(/<=|>=|==|!=|[<>]/g)];
    if (type === 'RelationalNode') {
      return { at: signs.at(-1)?.index ?? 0, sentence: 'only two values can be compared at a time.' };
    }
    const colon = Math.max(0, this.#text.indexOf(':'));
    return { at: colon, sentence: 'a choice has two ways: condition ? one : other.' };
  }
}
