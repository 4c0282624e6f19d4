// The cleaned body as the article holds it: sanitised HTML, its blocks with the way back to the page, removals at their places.
import type { Block } from '../article';
import { readTypography } from '../outline/read-typography';
import { sanitizeBuilt } from '../sanitize';
import { blockElements, blockTag, blockText, collapse } from './list-blocks';
import type { CleanBody } from './stages';
import type { WorkingCopy } from './working-copy';

export interface FinishedBody {
  content: string;
  blocks: Block[];
}

/** Beyond this many blocks nobody looks for headings by their type. */
const MAX_TYPESET = 10_000;

/** Sanitises the body and lists its blocks with what the page's own blocks were. */
export function finishBody(copy: WorkingCopy, { body }: CleanBody, url: string): FinishedBody {
  const base = baseOf(copy, url);
  const elements = blockElements(body.built.root);
  placeRemovals(copy, body.built.root, elements);
  const shared = findShared(elements, body.built.sources);
  const blocks = elements.map((element, i): Block => {
    const source = body.built.sources.get(element) ?? null;
    const own = source && !shared.has(source) ? source : element;
    const sourceIndex = (source && copy.about(source)?.index) ?? -1;
    const typography =
      i < MAX_TYPESET
        ? readTypography(element, copy.live(sourceIndex), source ?? element)
        : undefined;
    return {
      text: blockText(element),
      tag: blockTag(element),
      sourceText: collapse(own.textContent ?? ''),
      sourceIndex,
      url,
      ...(typography && { typography }),
    };
  });
  sanitizeBuilt(body.built.root, base);
  return { content: body.built.root.innerHTML, blocks };
}

/** Elements of the page that hold several blocks, parted by <br>: their whole text is no block's own. */
function findShared(elements: readonly Element[], sources: ReadonlyMap<Element, Element>) {
  const seen = new Set<Element>();
  const shared = new Set<Element>();
  for (const element of elements) {
    const source = sources.get(element);
    if (source && seen.has(source)) shared.add(source);
    if (source) seen.add(source);
  }
  return shared;
}

function baseOf(copy: WorkingCopy, url: string): string {
  const href = copy.document.querySelector('base[href]')?.getAttribute('href') ?? '';
  try {
    return new URL(href.slice(0, 2000), url).href;
  } catch {
    return url;
  }
}

/** Turns the marks of removals into block indexes and takes them out. */
function placeRemovals(copy: WorkingCopy, root: Element, blocks: readonly Element[]): void {
  if (!copy.marks.size) return;
  const index = new Map(blocks.map((element, i) => [element as Node, i]));
  const waiting: Node[] = [];
  const walker = copy.document.createTreeWalker(root, 0x1 | 0x80);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = index.get(node);
    if (node.nodeType === 8) waiting.push(node);
    else if (at !== undefined) for (const mark of waiting.splice(0)) copy.place(mark, at);
  }
  for (const mark of waiting) copy.place(mark, index.size);
}
