// Stored article states, read with care: what is sound is kept, what is not is handed back to be set aside.
import type { BlockRange, OutlineNode } from './article';
import type { ArticleState, CollectedQuote, CorrectableField } from './article-state';
import { isCount, isRecord, isText } from './check';

export interface ReadState {
  state: ArticleState;
  /** Parts that could not be read; never thrown away. */
  broken: unknown[];
}

const FIELDS: CorrectableField[] = ['title', 'byline', 'source', 'site', 'publishedTime'];
const MAX_FIELD = 2_000;
const MAX_QUOTE = 200_000;
/** Deeper outlines are not ours: the grammar stops far above. */
const MAX_DEPTH = 12;

export function readArticleState(value: unknown): ReadState {
  if (!isRecord(value)) return { state: emptyState(), broken: value == null ? [] : [value] };
  const broken: unknown[] = [];
  const keep = <T>(found: T | null, original: unknown): T[] => {
    if (found === null) broken.push(original);
    return found === null ? [] : [found];
  };
  const tray = listOf(value.tray).flatMap((entry) => keep(readQuote(entry), entry));
  const outline = value.outline == null ? null : readOutline(value.outline, 0);
  if (value.outline != null && outline === null) broken.push({ outline: value.outline });
  return { state: { corrections: readCorrections(value.corrections), outline, tray }, broken };
}

function readCorrections(value: unknown): ArticleState['corrections'] {
  if (!isRecord(value)) return {};
  const pairs = FIELDS.map((field) => [field, value[field]] as const);
  return Object.fromEntries(pairs.filter(([, text]) => isText(text, MAX_FIELD)));
}

export function readQuote(value: unknown): CollectedQuote | null {
  if (!isRecord(value)) return null;
  const { id, exact, shown, prefix, suffix, elided, link, note, accessed } = value;
  const isSound =
    isText(id, 100) &&
    id !== '' &&
    isText(exact, MAX_QUOTE) &&
    isText(link, 20_000) &&
    isText(accessed, 40);
  if (!isSound) return null;
  return {
    id,
    exact,
    // Records of earlier versions hold none.
    shown: isText(shown, MAX_QUOTE) ? shown : exact,
    prefix: isText(prefix, MAX_FIELD) ? prefix : '',
    suffix: isText(suffix, MAX_FIELD) ? suffix : '',
    blocks: readRange(value.blocks),
    elided: elided === true,
    link,
    note: isText(note, MAX_QUOTE) ? note : '',
    accessed,
  };
}

function readRange(value: unknown): BlockRange | null {
  if (!isRecord(value)) return null;
  const { startBlock, startOffset, endBlock, endOffset } = value;
  const isSound = [startBlock, startOffset, endBlock, endOffset].every(isCount);
  return isSound ? ({ startBlock, startOffset, endBlock, endOffset } as BlockRange) : null;
}

/** The whole outline or null: half a tree would be a wrong one. */
export function readOutline(value: unknown, level: number): OutlineNode[] | null {
  if (!Array.isArray(value) || level > MAX_DEPTH) return null;
  const nodes = value.map((entry) => readNode(entry, level));
  return nodes.every((node) => node !== null) ? nodes : null;
}

function readNode(value: unknown, level: number): OutlineNode | null {
  if (!isRecord(value)) return null;
  const { text, marker, title, depth, line, kind, n, role, inferred, reason } = value;
  const children = readOutline(value.children, level + 1);
  const hasTexts = [text, marker, title, kind].every((part) => isText(part, MAX_FIELD));
  if (!hasTexts || !isCount(depth) || !Number.isInteger(line) || children === null) return null;
  return {
    text: text as string,
    marker: marker as string,
    title: title as string,
    depth,
    line: line as number,
    kind: kind as string,
    n: Number.isInteger(n) ? (n as number) : null,
    role: role === 'item' ? 'item' : 'heading',
    inferred: inferred === true,
    ...(isText(reason, 100) ? { reason } : {}),
    children,
  };
}

function emptyState(): ArticleState {
  return { corrections: {}, outline: null, tray: [] };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
