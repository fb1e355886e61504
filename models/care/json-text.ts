import { jsonFaultAt } from './json-fault.ts';

export type ParsedJson = { readonly value: unknown } | { readonly problem: string };

/** Parse JSON text; what is wrong comes back as a sentence with line and column where the reader stopped. */
export function parseJson(text: string): ParsedJson {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(clean);
    return { value };
  } catch {
    return { problem: `this is not JSON; reading stopped ${placeOf(clean, jsonFaultAt(clean))}.` };
  }
}

function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `at line ${String(before.length)}, column ${String((before.at(-1)?.length ?? 0) + 1)}`;
}
