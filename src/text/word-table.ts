/** A table in words: the first cell of a row names it. */
export interface WordTable {
  readonly columns: readonly WordColumn[];
  readonly rows: readonly (readonly string[])[];
}

interface WordColumn {
  readonly label: string;
  readonly isNumber?: boolean;
}

export const words = (label: string): WordColumn => ({ label });
export const numbers = (label: string): WordColumn => ({ label, isNumber: true });
