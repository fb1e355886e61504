/** Words around the method note. */
export const METHOD = {
  contents: 'On this page',
  detail: 'In detail',
  table: (heading: string): string => `Table: ${heading}`,
  drawing: (heading: string): string => `Drawing or code: ${heading}`,
} as const;
