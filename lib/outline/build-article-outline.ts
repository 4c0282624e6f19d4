// The outline of an article: its blocks' lines, less what repeats the title, less the innards of legal articles.
import type { Block, OutlineNode } from '../article';
import { compareKey, isKeyOf, mayBeKey } from '../text/compare-key';
import { buildOutline, type OutlineLine } from './build-outline';
import { collectLines } from './collect-lines';

/** [] when the article has no structure: then `readingGuide` has something to offer. */
export function buildArticleOutline(blocks: readonly Block[], title: string): OutlineNode[] {
  const lines = collectLines(blocks);
  for (const repeated of findTitleLines(lines, compareKey(title))) repeated.text = '';
  return foldLegalArticles(buildOutline(lines));
}

/** A title may be repeated anywhere, and above the text it may be broken over lines. */
function findTitleLines(lines: readonly OutlineLine[], title: string): OutlineLine[] {
  if (!title) return [];
  const longest = title.length * 2;
  const whole = lines.filter((l) => l.text.length <= longest && isKeyOf(l.text, title));
  return whole.length ? whole : findBrokenTitle(lines, title);
}

const TITLE_REACH = 8;

function findBrokenTitle(lines: readonly OutlineLine[], title: string): OutlineLine[] {
  for (let from = 0; from < Math.min(lines.length, TITLE_REACH); from++) {
    if (!mayBeKey(lines[from]?.text ?? '', title)) continue;
    let joined = '';
    for (let to = from; to < lines.length && title.startsWith(joined); to++) {
      joined += compareKey(lines[to]?.text.slice(0, title.length * 2) ?? '');
      if (joined === title) return lines.slice(from, to + 1);
    }
  }
  return [];
}

/** Items （一）… of a 条 stay in the text: a law's tree ends at its articles. */
function foldLegalArticles(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.map((node) => ({
    ...node,
    children: node.kind === 'tiao' ? [] : foldLegalArticles(node.children),
  }));
}
