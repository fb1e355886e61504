const TOKEN = /\{([A-Za-z]+)\}/g;

/** The names of the numbers that stand in a text as `{name}`. */
export function tokensOf(text: string): string[] {
  return [...text.matchAll(TOKEN)].map(([, name = '']) => name);
}

/** A text with its numbers written in. */
export function filled(text: string, write: (name: string) => string): string {
  return text.replaceAll(TOKEN, (_, name: string) => write(name));
}
