/** Every text in a piece of data, with its path: `steps.0.heading`. */
export function textsOf(data: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`));
}
