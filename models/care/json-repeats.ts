import { at as placeIn } from './reading.ts';

/** The texts and signs of JSON; numbers and words matter to nobody here. */
const TEXT_OR_SIGN = /"(?:[^"\\]+|\\.)*"|[{}[\],]/g;

/** An object or a list not yet closed. */
interface Open {
  /** Names given so far. */
  readonly names: Set<string>;
  readonly place: string;
  /** Name under which a value is due, or number in a list; null while a name is due. */
  at: string | number | null;
}

/**
 * Places of names that stand twice in one object of a JSON text, `levers.family-help-spend`. `JSON.parse` keeps the last and
 * says nothing, so that a change somebody wrote would be passed over.
 *
 * @param text what `JSON.parse` can read
 */
export function repeatedNames(text: string): string[] {
  const repeated = new Set<string>();
  const open: Open[] = [];
  for (const [token] of text.matchAll(TEXT_OR_SIGN)) {
    const inside = open.at(-1);
    if (token === '{' || token === '[') {
      const place = inside ? placeOf(inside) : '';
      open.push({ names: new Set(), place, at: token === '{' ? null : 0 });
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (inside) inside.at = typeof inside.at === 'number' ? inside.at + 1 : null;
    } else if (inside?.at === null) {
      const name = String(JSON.parse(token));
      inside.at = name;
      if (inside.names.has(name)) repeated.add(placeOf(inside));
      inside.names.add(name);
    }
  }
  return [...repeated];
}

function placeOf({ place, at }: Open): string {
  return placeIn(place, String(at));
}
