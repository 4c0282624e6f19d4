// The order of texts by their code units, as IndexedDB orders keys: the same on every machine and in every language.

export const byCodeUnits = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
