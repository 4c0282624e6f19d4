// The outline beside the article: the shared tree, with the section being read marked. Where there is no structure, the
// paragraphs' first sentences as a guide, marked as that.
import { useMemo } from 'preact/hooks';
import type { Article, OutlineNode } from '../../article';
import { readingGuide } from '../../outline/guide-entries';
import { foldedAtFirst } from '../outline-rows';
import { OutlineTree } from '../outline-tree';
import { useTranslate } from '../translate-context';
import { articleLang } from './article-lang';
import type { Target } from './clean-view-props';
import { Icon } from './icons';
import { type PlaceWatch, usePlace } from './place-watch';
import { toTarget } from './show-target';
import { useFollowing } from './use-following';

interface OutlinePaneProps {
  article: Article;
  reading: PlaceWatch;
  onOpen(target: Target): void;
  onSave(): void;
}

export function OutlinePane({ article, reading, onOpen, onSave }: OutlinePaneProps) {
  const t = useTranslate();
  const { outline } = article;
  const starts = useMemo(() => listStarts(outline), [outline]);
  const current = usePlace(reading, ({ block }) => starts.findLast((at) => at <= block) ?? -1);
  const pane = useFollowing(current);
  return (
    <nav class="outline qy-own" ref={pane} aria-label={t('viewOutline')}>
      <header>
        <h2>{t('viewOutline')}</h2>
        {outline.length > 0 && (
          <button
            type="button"
            class="tool small"
            aria-label={t('viewSaveOutline')}
            title={t('viewSaveOutline')}
            onClick={onSave}
          >
            <Icon name="save" />
          </button>
        )}
      </header>
      {outline.length > 0 ? (
        <OutlineTree
          key={article.content.length}
          nodes={outline}
          label={t('viewOutline')}
          lang={articleLang(article)}
          currentLine={current}
          initiallyFolded={foldedAtFirst(outline)}
          onOpen={(node) => onOpen(toTarget(node))}
        />
      ) : (
        <Guide article={article} onOpen={onOpen} />
      )}
      <ReadSoFar reading={reading} />
    </nav>
  );
}

/** The blocks at which entries begin, in order. */
const listStarts = (nodes: readonly OutlineNode[]): number[] =>
  nodes.flatMap(({ line, children }) => [line, ...listStarts(children)]);

function ReadSoFar({ reading }: Pick<OutlinePaneProps, 'reading'>) {
  const t = useTranslate();
  const percent = usePlace(reading, ({ rested }) => Math.round(rested * 100));
  return <p class="read-so-far">{t('viewProgress', percent)}</p>;
}

function Guide({ article, onOpen }: Pick<OutlinePaneProps, 'article' | 'onOpen'>) {
  const t = useTranslate();
  const leads = readingGuide(article.blocks);
  return (
    <>
      <p class="quiet">{t('viewOutlineEmpty')}</p>
      {leads.length > 0 && (
        <>
          <h3>
            {t('guideTitle')} <span>{t('guideTag')}</span>
          </h3>
          <ol class="guide" lang={articleLang(article) || undefined}>
            {leads.map(({ line, text }) => (
              <li key={line}>
                <button type="button" dir="auto" onClick={() => onOpen({ block: line, seq: 0 })}>
                  {text}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
