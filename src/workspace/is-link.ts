/** Whether the part of an address after the hash sign means to hold a workspace. */
export function isLink(fragment: string): boolean {
  return /^#w\d/.test(fragment);
}
