// A row of a table of formats by its id, for articles and outlines alike.

/** Throws a RangeError for a format that is not in the table. */
export function findFormat<Row extends { id: string }>(table: readonly Row[], id: Row['id']): Row {
  const found = table.find((format) => format.id === id);
  if (!found) throw new RangeError(`no format ${id}`);
  return found;
}
