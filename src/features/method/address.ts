import { ADDRESS } from '../../navigation/route.ts';

/** Files of the documentation that are pages of the app. The note and its details are one page, and share no heading. */
const FILES: Readonly<Record<string, string>> = {
  'method.md': ADDRESS.method,
  'method-in-detail.md': ADDRESS.methodSection('the-method-in-detail'),
  'coverage.md': ADDRESS.coverage,
};
const OF_THE_METHOD: readonly string[] = ['', 'method.md', 'method-in-detail.md'];

/** Where a link of the note leads from within the app; null for what is not in it, which is then plain text. */
export function addressInApp(address: string): string | null {
  if (/^https?:\/\//.test(address)) return address;
  const [file = '', heading] = address.split('#');
  if (heading !== undefined) return OF_THE_METHOD.includes(file) ? ADDRESS.methodSection(heading) : null;
  return FILES[file] ?? null;
}
