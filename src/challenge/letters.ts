/** Digits and capitals without I, L, O and U, which are taken for others or make words: 32, five bits each. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const BYTE = 8;

/** Bytes as letters that can be read aloud and typed. */
export function toLetters(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(BYTE, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[parseInt(five.padEnd(BITS, '0'), 2)] ?? '').join('');
}

/** The bytes again; null where a letter is none of these, or the end is not as it is written. */
export function fromLetters(letters: string): number[] | null {
  const places = Array.from(letters, (letter) => LETTERS.indexOf(letter));
  if (places.includes(-1)) return null;
  const bits = places.map((place) => place.toString(2).padStart(BITS, '0')).join('');
  const bytes = Array.from({ length: Math.floor(bits.length / BYTE) }, (_, at) =>
    parseInt(bits.slice(at * BYTE, (at + 1) * BYTE), 2),
  );
  return toLetters(bytes) === letters ? bytes : null;
}

/** As it was meant: capitals, no spaces or dashes, and what is easily taken for a letter that is not used. */
export function asMeant(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll(/[IL]/g, '1').replaceAll('O', '0');
}
