/** Moves whenever a golden number moves; recorded in every result and in CHANGELOG.md under "Numbers". */
export const MODEL_VERSION = '0.2.1';
