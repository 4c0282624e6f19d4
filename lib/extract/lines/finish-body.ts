// The cleaned body as the article holds it: sanitised HTML, its blocks with the way back to the page, removals at their places.

import { sanitizeBuilt } from '../../allowed-markup';
import type { Block } from '../../article';
import { COMMENT_NODE } from '../../dom-numbers';
import { readBlockWords } from '../body/block-words';
import { findNoteMarks } from '../body/find-note-marks';
import type { Post } from '../body/find-posts';
import { POST_HEAD } from '../body/post-head';
import { readTypography } from '../body/read-typography';
import { mapInSteps, type Steps } from '../drive';
import { baseOf } from '../metadata/page-head';
import type { WorkingCopy } from '../snapshot/working-copy';
import type { BodyLine } from './body-lines';
import type { CleanBody } from './clean-body';
import { markNotes } from './mark-notes';
import { postOf } from './remove-unsigned';

export interface FinishedBody {
  content: string;
  blocks: Block[];
}

/** Beyond this many blocks nobody looks for headings by their type … */
const MAX_TYPESET = 10_000;
/** … and beyond this many none is found again on the page. */
const MAX_PLACED = 20_000;

/** Sanitises the body and lists its blocks with what the page's own blocks were. */
export function* finishBody(copy: WorkingCopy, clean: CleanBody, url: string): Steps<FinishedBody> {
  const { body, posts } = clean;
  const base = baseOf(copy.document, url);
  const { lines } = body;
  placeRemovals(copy, body.built.root, lines);
  markNotes(copy, lines, url);
  yield;
  const blocks = yield* mapInSteps(lines, (line, i) =>
    i < MAX_PLACED ? placedBlock(line, { copy, url, i }) : plainBlock(line, url),
  );
  if (posts.size > 0) signPosts(blocks, lines, posts);
  yield;
  sanitizeBuilt(body.built.root, base);
  yield;
  return { content: body.built.root.innerHTML, blocks };
}

const plainBlock = ({ element, tag }: BodyLine, url: string): Block => ({
  ...readBlockWords(element),
  tag,
  sourceIndex: -1,
  url,
});

interface Page {
  copy: WorkingCopy;
  url: string;
  i: number;
}

function placedBlock(line: BodyLine, { copy, url, i }: Page): Block {
  const { element, source } = line;
  const block = plainBlock(line, url);
  block.sourceIndex = (source && copy.about(source)?.index) ?? -1;
  const live = copy.live(block.sourceIndex);
  const typography = i < MAX_TYPESET && readTypography(element, live, source ?? element);
  if (typography) block.typography = typography;
  const noteMarks = findNoteMarks(element, url);
  if (noteMarks.length > 0) block.noteMarks = noteMarks;
  return block;
}

/** Turns the marks of removals into block indexes. Marks stand between blocks, never in one. */
function placeRemovals(copy: WorkingCopy, root: Element, lines: readonly BodyLine[]): void {
  if (!copy.marks.size) return;
  const index = new Map(lines.map(({ element }, i) => [element as Node, i]));
  const waiting: Node[] = [];
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const at = index.get(node);
      if (node.nodeType === COMMENT_NODE) waiting.push(node);
      else if (at !== undefined) for (const mark of waiting.splice(0)) copy.place(mark, at);
      else visit(node);
    }
  };
  visit(root);
  for (const mark of waiting) copy.place(mark, index.size);
}

/** Says of each block in a thread whose post it is. */
function signPosts(
  blocks: readonly Block[],
  lines: readonly BodyLine[],
  posts: ReadonlyMap<Element, Post>,
): void {
  for (const [i, block] of blocks.entries()) {
    const line = lines[i];
    const post = line && postOf(line, posts);
    if (!post) continue;
    const isHead = line.source?.className === POST_HEAD;
    block.post = { author: post.author, time: post.time, ...(isHead ? { head: true } : {}) };
  }
}
