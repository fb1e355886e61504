/** "Family group conferences" inside a sentence: only the first letter falls, and not that of a name in capitals. */
export function inSentence(name: string): string {
  const second = name.charAt(1);
  return second === second.toUpperCase() ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** What begins with a small letter, as a sentence that stands alone. */
export const standingAlone = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
