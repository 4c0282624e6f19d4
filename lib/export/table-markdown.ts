// A data table as a GFM table: a cell that spans others is followed, beside and below, by empty ones. A table whose cells hold
// blocks of their own stays HTML.
const RICH = 'dl,pre,li li,blockquote,table,figure,details,hr,h2,h3,h4,h5,h6,p + p + p + p';
const MAX_SPAN = 100;

export function writeTable(table: Element, writeCell: (cell: Element) => string): string {
  if (table.querySelector(RICH)) return writeHtml(table);
  const rows = readGrid(table, writeCell);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...body] = rows;
  if (!head || width === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const caption = table.querySelector('caption');
  const rule = `|${' --- |'.repeat(width)}`;
  const grid = [line(head), rule, ...body.map(line)].join('\n');
  const words = caption && writeCell(caption);
  return words ? `${words}\n\n${grid}` : grid;
}

function readGrid(table: Element, writeCell: (cell: Element) => string): string[][] {
  const rows = [...table.querySelectorAll('tr')];
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      while (grid[y]?.[x] !== undefined) x++;
      fill(grid, { x, y, cell }, escapeBars(writeCell(cell)));
    }
  });
  // Where a row has fewer cells than one above reaches into it, an array has holes.
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

function fill(
  grid: string[][],
  { x, y, cell }: { x: number; y: number; cell: Element },
  text: string,
) {
  const wide = spanOf(cell, 'colspan');
  for (let down = 0; down < spanOf(cell, 'rowspan') && grid[y + down]; down++)
    for (let right = 0; right < wide; right++)
      (grid[y + down] as string[])[x + right] = down + right === 0 ? text : '';
}

/** Zero means all that follow (HTML, 4.9.11). */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span === 0 && name === 'rowspan' ? MAX_SPAN : Math.min(MAX_SPAN, Math.max(1, span || 1));
}

/** On one line: a blank one would end it (CommonMark 4.6). */
function writeHtml(table: Element): string {
  const copy = table.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('*'))
    for (const name of ['rel', 'target', 'loading', 'referrerpolicy']) part.removeAttribute(name);
  return copy.outerHTML.replace(/\n/g, '&#10;');
}

/** Cells are told apart before anything inside is read, code and addresses too (GFM 4.10); in words bars are escaped already. */
function escapeBars(text: string): string {
  return text.replace(/\\.|\|/g, (mark) => (mark === '|' ? '\\|' : mark));
}

/** What stands on several lines on one: headings and cells have only one. */
export function joinLines(text: string, between: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(between);
}
