// A data table as a GFM table; a cell's blocks are joined, since a GFM cell is one line.

export function writeTable(table: Element, writeCell: (cell: Element) => string): string {
  const rows = [...table.querySelectorAll('tr')].map((row) => readRow(row, writeCell));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...body] = rows;
  if (!head || width === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const caption = table.querySelector('caption');
  const rule = `|${' --- |'.repeat(width)}`;
  const grid = [line(head), rule, ...body.map(line)].join('\n');
  return caption ? `${writeCell(caption)}\n\n${grid}` : grid;
}

/** A cell that spans columns is followed by empty ones. */
function readRow(row: Element, writeCell: (cell: Element) => string): string[] {
  return [...row.children].flatMap((cell) => {
    const span = Math.min(50, Math.max(1, Number(cell.getAttribute('colspan')) || 1));
    const text = escapeBars(joinLines(writeCell(cell)));
    return [text, ...Array<string>(span - 1).fill('')];
  });
}

/** Cells are told apart before anything inside is read, code and addresses too (GFM 4.10); in words bars are escaped already. */
function escapeBars(text: string): string {
  return text.replace(/\\.|\|/g, (mark) => (mark === '|' ? '\\|' : mark));
}

/** What stands on several lines on one: headings and cells have only one. */
export function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}
