import { ADDRESS } from '../../navigation/route.ts';

/** Files of the documentation that are pages of the app. */
const FILES: Readonly<Record<string, string>> = {
  'method.md': ADDRESS.method,
  'coverage.md': ADDRESS.coverage,
};

/** Where a link of the note leads from within the app; null for what is not in it, which is then plain text. */
export function addressInApp(address: string): string | null {
  if (address.startsWith('#')) return ADDRESS.methodSection(address.slice(1));
  if (/^https?:\/\//.test(address)) return address;
  return FILES[address] ?? null;
}
