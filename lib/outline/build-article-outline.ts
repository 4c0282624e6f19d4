// The outline of an article: its blocks' lines, less what repeats the title, less the innards of legal articles.
import type { Block, OutlineNode } from '../article';
import { buildOutline } from './build-outline';
import { collectLines } from './collect-lines';

/** [] when the article has no structure: then `readingGuide` has something to offer. */
export function buildArticleOutline(blocks: readonly Block[], title: string): OutlineNode[] {
  const lines = collectLines(blocks);
  const name = squash(title);
  for (const line of lines) {
    const comparable = line.text.length <= title.length * 2;
    if (comparable && name && squash(line.text) === name) line.text = '';
  }
  return foldLegalArticles(buildOutline(lines));
}

/** Items （一）… of a 条 stay in the text: a law's tree ends at its articles. */
function foldLegalArticles(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.map((node) => ({
    ...node,
    children: node.kind === 'tiao' ? [] : foldLegalArticles(node.children),
  }));
}

function squash(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]/gu, '').toLowerCase();
}
