// The articles that are looked for, as many as are near the screen.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { factsOf, listFacet } from '../../library/arrange-library';
import type { Forgetting } from '../../library/forget';
import type { LibraryArticle } from '../../library/list-library';
import { cleanLink } from '../../url/clean-link';
import { ArticleDetails } from './article-details';
import { LibraryArticleCard } from './library-article';
import { FIRST } from './library-reader';
import type { Chosen } from './use-chosen';
import type { Deeds } from './use-deeds';

interface LibraryListProps {
  all: readonly LibraryArticle[];
  shown: readonly LibraryArticle[];
  query: string;
  chosen: Chosen;
  /** Ids of those whose details are shown. */
  open: ReadonlySet<string>;
  deeds: Deeds;
  onToggle(article: LibraryArticle): void;
  onRead(article: LibraryArticle, place?: { block?: number; words?: string }): void;
  onTag(tag: string): void;
  onCompare(article: LibraryArticle): void;
  onForget(what: Forgetting): void;
}

export function LibraryList(props: LibraryListProps) {
  const { all, shown, query, chosen, open, deeds } = props;
  const [count, end] = useGrowing(shown.length);
  const knownTags = useMemo(() => listFacet(all, 'tag').map(({ value }) => value), [all]);
  return (
    <>
      <ul class="articles">
        {shown.slice(0, count).map((article) => (
          <LibraryArticleCard
            key={article.id}
            article={article}
            query={query}
            isChosen={chosen.has(article.id)}
            isOpen={open.has(article.id)}
            onChoose={(isRange) => chosen.toggle(article.id, isRange)}
            onToggle={() => props.onToggle(article)}
            onRead={() => props.onRead(article)}
            onTag={props.onTag}
            onDelete={() => void deeds.remove([article])}
            onRestore={() => void deeds.restore([article])}
            onDiscard={(quote, index) => void deeds.discard(article, quote, index)}
            onNote={(quote, note) => deeds.note(article, quote, note)}
          >
            <ArticleDetails
              article={article}
              knownTags={knownTags}
              deeds={{
                label: (patch) => deeds.label(article, patch),
                correct: (field, value) => deeds.correct(article, field, value),
                read: (block, words) =>
                  props.onRead(article, {
                    ...(block === undefined ? {} : { block }),
                    ...(words ? { words } : {}),
                  }),
                compare: () => props.onCompare(article),
                forget: (what) =>
                  props.onForget(
                    what === 'article' ? { article: article.key } : { site: factsOf(article).host },
                  ),
              }}
            />
          </LibraryArticleCard>
        ))}
      </ul>
      <div ref={end} />
    </>
  );
}

/** Where an article is read that was saved without its text: on its page. */
export const addressToRead = ({ about, key }: LibraryArticle): string =>
  cleanLink(about?.url || key);

/** So many at first, and so many more whenever their end comes near. */
function useGrowing(total: number) {
  const [count, setCount] = useState(FIRST);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current || count >= total) return;
    const watch = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setCount((now) => now + FIRST),
      { rootMargin: '1500px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [count, total]);
  return [count, end] as const;
}
