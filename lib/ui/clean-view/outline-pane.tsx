// The outline beside the article: the shared tree, with the section being read marked.
import type { Article, OutlineNode } from '../../article';
import { OutlineTree } from '../outline-tree';
import { useTranslate } from '../translate-context';

interface OutlinePaneProps {
  article: Article;
  /** Index of the block at the reading line. */
  block: number;
  progress: number;
  onOpen(node: OutlineNode): void;
}

export function OutlinePane({ article, block, progress, onOpen }: OutlinePaneProps) {
  const t = useTranslate();
  const percent = Math.round(progress * 100);
  return (
    <nav class="outline qy-own" aria-label={t('viewOutline')}>
      <h2>{t('viewOutline')}</h2>
      {article.outline.length > 0 ? (
        <OutlineTree
          nodes={article.outline}
          label={t('viewOutline')}
          currentLine={block}
          onOpen={onOpen}
        />
      ) : (
        <p class="quiet">{t('viewOutlineEmpty')}</p>
      )}
      <p class="read-so-far">{t('viewProgress', percent)}</p>
    </nav>
  );
}
