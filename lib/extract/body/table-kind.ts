// Tells tables that hold data from tables that only place things on the page.
import type { WorkingCopy } from '../snapshot/working-copy';

const LONG_CELL = 600;

export function isDataTable(table: Element, copy: WorkingCopy): boolean {
  const { rows } = table as HTMLTableElement;
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false;
  let columns = 0;
  for (const row of rows) {
    columns = Math.max(columns, row.cells.length);
    for (const cell of row.cells) {
      const measure = copy.about(cell);
      if (measure && measure.prose > LONG_CELL && !table.querySelector('th')) return false;
    }
  }
  return columns > 1 && rows.length > 1;
}
