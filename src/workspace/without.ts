/** The same value with one part left out. */
export function without<T extends object, Key extends keyof T>(value: T, key: Key): Omit<T, Key> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Omit<T, Key>;
}
