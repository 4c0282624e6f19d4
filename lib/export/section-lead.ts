// The first sentence of a section, in the article's own words.
import type { Article, OutlineNode } from '../article';

const LONGEST = 160;
const SENTENCE = /[。！？!?…][”’」』）)]?|\.(?=\s+\p{Lu}|\s*$)/u;

/** Line of the node that follows in reading order; sections end there. */
export function listSectionEnds(
  outline: readonly OutlineNode[],
  total: number,
): Map<OutlineNode, number> {
  const nodes = flatten(outline);
  return new Map(nodes.map((node, i) => [node, nodes[i + 1]?.line ?? total]));
}

export function flatten(outline: readonly OutlineNode[]): OutlineNode[] {
  return outline.flatMap((node) => [node, ...flatten(node.children)]);
}

/** What follows the heading in its own block, else the next block's beginning; '' when the section has no words. */
export function readSectionLead(article: Article, node: OutlineNode, end: number): string {
  const own = article.blocks[node.line]?.text.trim() ?? '';
  const at = own.indexOf(node.title);
  const rest = at < 0 ? '' : own.slice(at + node.title.length).replace(/^[\s\p{P}]{1,4}/u, '');
  if (rest.length > 8) return firstSentence(rest);
  const next = article.blocks.slice(node.line + 1, Math.max(node.line + 1, end));
  return firstSentence(
    next.find((b) => b.tag !== 'figcaption' && b.text.trim())?.text.trim() ?? '',
  );
}

/** Longer sentences are cut, and say so. */
function firstSentence(text: string): string {
  const head = text.slice(0, LONGEST);
  const match = SENTENCE.exec(head);
  if (match) return head.slice(0, match.index + match[0].length);
  return head.length < text.length ? `${head}…` : head;
}
