// The clean article as it was when it was saved, to be read without the page. Its HTML is sanitised again before it is shown.
import type { Article, Block, Credit } from '../../article';
import { isCount, isRecord, isText } from '../../check';
import { cleanAddress } from '../../url/clean-link';
import { type Kind, readWhole } from '../record';
import { isSummary } from './article-kind';
import { readOutline } from './outline-kind';

export interface SavedText {
  /** ISO 8601, UTC. */
  saved: string;
  /** Without what had been removed, and without where its fields were found. */
  article: Article;
}

/** Characters, and how many. */
const MAX_CONTENT = 5_000_000;
const MAX_BLOCKS = 50_000;
const MAX_CREDITS = 1_000;
const MAX_NAME = 20_000;

export const TEXT_KIND: Kind<SavedText, never> = {
  name: 'text',
  read: readWhole(readText),
  changes: {},
};

export function readText(value: unknown): SavedText | null {
  if (!isRecord(value) || !isText(value.saved, 40)) return null;
  const article = readArticleText(value.article);
  return article && { saved: value.saved, article };
}

function readArticleText(value: unknown): Article | null {
  if (!isRecord(value) || !isSummary(value)) return null;
  const known = value as unknown as Article;
  const { content, textContent, blocks, credits, dir, excerpt, leadImage, modifiedTime } = known;
  const outline = readOutline(known.outline);
  const isSound =
    isText(content, MAX_CONTENT) &&
    isText(textContent, MAX_CONTENT) &&
    isListOf(blocks, MAX_BLOCKS, isBlock) &&
    isListOf(credits, MAX_CREDITS, isCredit) &&
    [excerpt, leadImage, modifiedTime].every((text) => isText(text, MAX_NAME));
  if (!isSound || !outline) return null;
  return {
    ...known,
    ok: true,
    // What shows it makes a link of it.
    url: cleanAddress(known.url),
    canonicalUrl: cleanAddress(known.canonicalUrl),
    dir: dir === 'rtl' ? 'rtl' : 'ltr',
    outline,
    removed: [],
    found: {},
    notices: [],
    pages: { current: 1, total: 1, next: [], joined: 1 },
    wordCount: isCount(known.wordCount) ? known.wordCount : 0,
    readingMinutes: isCount(known.readingMinutes) ? known.readingMinutes : 0,
  };
}

const isListOf = (value: unknown, most: number, isOne: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isOne);

function isBlock(value: unknown): value is Block {
  if (!isRecord(value)) return false;
  const { text, tag, sourceText, sourceIndex, url, shown, noteMarks, post } = value;
  return (
    isText(text, MAX_CONTENT) &&
    isText(sourceText, MAX_CONTENT) &&
    isText(tag, 20) &&
    isText(url, MAX_NAME) &&
    Number.isInteger(sourceIndex) &&
    [shown, noteMarks].every((spans) => areSpansIn(spans, sourceText)) &&
    (post === undefined || isPost(post))
  );
}

const isPost = (value: unknown): boolean =>
  isRecord(value) && isText(value.author, MAX_NAME) && isText(value.time, 100);

const areSpansIn = (value: unknown, { length }: string): boolean =>
  value === undefined || isListOf(value, MAX_BLOCKS, (one) => isSpan(one, length));

/** Start, end, and perhaps words. */
const isSpan = (value: unknown, length: number): boolean =>
  Array.isArray(value) &&
  isCount(value[0]) &&
  isCount(value[1]) &&
  value[0] <= value[1] &&
  value[1] <= length &&
  (value[2] === undefined || isText(value[2], MAX_CONTENT));

function isCredit(value: unknown): value is Credit {
  if (!isRecord(value)) return false;
  return [value.role, value.label, value.name, value.text].every((text) => isText(text, MAX_NAME));
}
