// What another reader or a browser leaves behind, as a table: a line of names, and rows of texts.

export interface ImportTable {
  names: string[];
  rows: string[][];
  /** How many rows more there are than are taken at once. */
  left: number;
}

/** At once. */
const MOST_ROWS = 100_000;
/** Each is a choice to make; what has more is no list of a reader's. */
const MOST_COLUMNS = 200;

/** CSV (RFC 4180) and its kin with semicolons or tabs; the first row names the columns. Null when there is no row below it, or no end of columns. */
export async function readCsv(text: string): Promise<ImportTable | null> {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [names, ...rows] = data;
  const isList = names && names.length <= MOST_COLUMNS && rows.length > 0;
  return isList ? { names, ...firstRows(rows) } : null;
}

export const firstRows = (rows: string[][]): Pick<ImportTable, 'rows' | 'left'> => ({
  rows: rows.slice(0, MOST_ROWS),
  left: Math.max(0, rows.length - MOST_ROWS),
});
