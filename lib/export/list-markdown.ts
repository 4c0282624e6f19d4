// Lists as Markdown: numbers as the article has them, tight where each entry is one line of text, entries of tasks with their state.

/** Which mark the list before had: one beside another of the same mark would go on in it (CommonMark 5.3). */
export interface Parity {
  last: string;
}

type WriteBlocks = (nodes: Iterable<Node>) => string[];

interface Item {
  /** null in an unordered list. */
  number: number | null;
  task: string;
  blocks: string[];
}

const OTHER: Record<string, string> = { '-': '+', '+': '-', '.': ')', ')': '.' };
const LIST = /^(?:[-+](?:\s|$)|\d{1,9}[.)](?:\s|$))/;
/** The largest that CommonMark reads. */
const MAX_NUMBER = 999_999_999;

export function writeList(list: Element, parity: Parity, writeBlocks: WriteBlocks): string {
  const items = readItems(list, writeBlocks);
  const notes = items.every(({ blocks }) => blocks[0]?.startsWith('[^')) && items.length > 0;
  if (notes) return items.map(({ blocks }) => indent(blocks.join('\n\n'), '    ')).join('\n\n');
  return runsOf(items)
    .map((run) => {
      const mark = nextMark(run[0]?.number ?? null, parity);
      return writeRun(run, mark);
    })
    .join('\n\n');
}

function readItems(list: Element, writeBlocks: WriteBlocks): Item[] {
  const numbers = list.localName === 'ol' ? numbersOf(list) : [];
  const items: Item[] = [];
  for (const child of list.children) {
    const isItem = child.localName === 'li';
    if (!isItem && items.length) items.at(-1)?.blocks.push(...writeBlocks([child]));
    else items.push(readItem(child, numbers[items.length] ?? null, writeBlocks));
  }
  return items;
}

function readItem(child: Element, number: number | null, writeBlocks: WriteBlocks): Item {
  const isItem = child.localName === 'li';
  const checked = child.getAttribute('data-checked');
  const task = checked === null ? '' : `[${checked === 'true' ? 'x' : ' '}] `;
  const note = isItem ? child.getAttribute('data-note') : null;
  const blocks = writeBlocks(isItem ? child.childNodes : [child]);
  return {
    number,
    task,
    blocks: note ? [`[^${note}]: ${blocks[0] ?? ''}`, ...blocks.slice(1)] : blocks,
  };
}

/** As HTML counts them (4.4.5, “reversed”, “start”; 4.4.8, “value”). */
function numbersOf(list: Element): number[] {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = readNumber(list, 'start') ?? (step < 0 ? items.length : 1);
  return items.map((item) => {
    const number = readNumber(item, 'value') ?? next;
    next = number + step;
    return Math.min(MAX_NUMBER, Math.max(0, number));
  });
}

function readNumber(element: Element, name: string): number | null {
  const value = element.getAttribute(name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** Markdown counts on from a list's first number: where the article does not, another list begins. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.number;
    if (run && (item.number === null || item.number === (last ?? 0) + 1)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function nextMark(number: number | null, parity: Parity): string {
  const usual = number === null ? '-' : '.';
  const mark = parity.last === usual ? (OTHER[usual] ?? usual) : usual;
  parity.last = mark;
  return mark;
}

function writeRun(items: readonly Item[], mark: string): string {
  const isLoose = items.some(({ blocks }) => blocks.filter(isProse).length > 1);
  return items
    .map(({ number, task, blocks }) => {
      const bullet = number === null ? `${mark} ` : `${number}${mark} `;
      return (bullet + indent(task + joinBlocks(blocks), ' '.repeat(bullet.length))).trimEnd();
    })
    .join(isLoose ? '\n\n' : '\n');
}

/** A list stands right below the words of its entry: one that begins otherwise could be taken for more words. */
function joinBlocks(blocks: readonly string[]): string {
  if (blocks.length === 0) return '';
  return blocks.reduce((text, block) => text + (CAN_FOLLOW.test(block) ? '\n' : '\n\n') + block);
}

const CAN_FOLLOW = /^(?:[-+] \S|1[.)] \S)/;
/** Neither a list nor code. */
const isProse = (block: string) => !LIST.test(block) && !block.startsWith('```');

function indent(text: string, by: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${by}`);
}
