import { whole } from '../numbers.ts';

/** The forms of a noun after a number, by the six plural forms of Welsh: "2 fis", "3 mis". It stays in the singular. */
type Forms = Readonly<Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>> & { readonly other: string };

const PLURAL_FORMS = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' } as const;

/** Which of the six forms goes with a number. Not left to the browser: some come without the rules of Welsh. */
export function pluralForm(amount: number): keyof Forms {
  return amount in PLURAL_FORMS ? PLURAL_FORMS[amount as keyof typeof PLURAL_FORMS] : 'other';
}

export function counted(amount: number, forms: Forms): string {
  return `${whole(amount)} ${forms[pluralForm(amount)] ?? forms.other}`;
}

/** "1 flwyddyn", "2 flynedd", "3 blynedd", "5 mlynedd". */
export function yearsCounted(amount: number): string {
  if (amount === 1) return '1 flwyddyn';
  if (amount === 2) return '2 flynedd';
  return `${whole(amount)} ${[0, 3, 4, 6, 13, 14].includes(amount) ? 'blynedd' : 'mlynedd'}`;
}

export const monthsCounted = (amount: number): string => counted(amount, { two: 'fis', other: 'mis' });

export const minutesCounted = (amount: number): string => counted(amount, { two: 'funud', other: 'munud' });

export const runsCounted = (amount: number): string => counted(amount, { two: 'rediad', other: 'rhediad' });
