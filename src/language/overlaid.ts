/** The texts of a piece of data in another language, each where it stands in the data; what is left out stays as it is. */
export type Overlay<Data> = Data extends string
  ? string
  : Data extends readonly (infer Item)[]
    ? readonly Overlay<Item>[]
    : Data extends object
      ? { readonly [Key in keyof Data]?: Overlay<Data[Key]> }
      : never;

/** Data with its texts in another language. Lists are matched by place. */
export function overlaid<Data>(data: Data, overlay: Overlay<Data> | undefined): Data {
  if (overlay === undefined) return data;
  if (Array.isArray(data)) {
    const items = overlay as readonly unknown[];
    return data.map((item, at) => overlaid<unknown>(item, items[at] as never)) as Data;
  }
  if (typeof data !== 'object' || data === null) return overlay as Data;
  const over = overlay as Readonly<Record<string, never>>;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, overlaid<unknown>(value, over[key])]),
  ) as Data;
}
