/** One token of JSON after any white space: a sign, a text, a number or a word. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

const WHITE_SPACE = /[ \t\n\r]*/y;

/** What may stand next: a value, a value or the end of an empty list, a name, and so on. */
type Due = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing';

/**
 * Where a text stops being JSON: the index of the first token that cannot stand where it does, or the length of the text
 * when it ends too soon; -1 when the text is JSON. `JSON.parse` does not say in every browser. Works without recursion, so
 * that no depth of nesting can bring it down.
 */
export function jsonFaultAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let due: Due = 'value';
  let position = 0;
  while (due !== 'nothing') {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    const next: Due | null = match
      ? afterToken(match[1] ?? (match[2] === undefined ? 'plain' : 'text'), due, open)
      : null;
    if (match === null || next === null) return startOfToken(text, position);
    position = TOKEN.lastIndex;
    due = next;
  }
  const end = startOfToken(text, position);
  return end === text.length ? -1 : end;
}

function startOfToken(text: string, position: number): number {
  WHITE_SPACE.lastIndex = position;
  WHITE_SPACE.exec(text);
  return WHITE_SPACE.lastIndex;
}

/** What is due after a token; null when the token may not stand here. */
function afterToken(token: string, due: Due, open: ('{' | '[')[]): Due | null {
  switch (due) {
    case 'value':
    case 'value or ]':
      if (token === ']' && due === 'value or ]') return close(open);
      return afterValue(token, open);
    case 'name':
    case 'name or }':
      if (token === '}' && due === 'name or }') return close(open);
      return token === 'text' ? ':' : null;
    case ':':
      return token === ':' ? 'value' : null;
    case ', or end':
      if (token === ',') return open.at(-1) === '{' ? 'name' : 'value';
      return token === (open.at(-1) === '{' ? '}' : ']') ? close(open) : null;
    case 'nothing':
      return null;
  }
}

function afterValue(token: string, open: ('{' | '[')[]): Due | null {
  if (token === 'text' || token === 'plain') return open.length === 0 ? 'nothing' : ', or end';
  if (token !== '{' && token !== '[') return null;
  open.push(token);
  return token === '{' ? 'name or }' : 'value or ]';
}

function close(open: ('{' | '[')[]): Due {
  open.pop();
  return open.length === 0 ? 'nothing' : ', or end';
}
