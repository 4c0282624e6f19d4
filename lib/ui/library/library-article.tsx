// One article of the library with what was taken from it.
import type { CollectedQuote } from '../../article-state';
import type { LibraryArticle } from '../../library/list-library';
import { cleanLink } from '../../url/clean-link';
import { useTranslate } from '../translate-context';
import { MarkedText } from './marked-text';

interface LibraryArticleProps {
  article: LibraryArticle;
  query: string;
  onDelete(): void;
  onRestore(): void;
  onDiscard(quote: CollectedQuote, index: number): void;
}

export function LibraryArticleCard(props: LibraryArticleProps) {
  const { article, query, onDelete, onRestore, onDiscard } = props;
  const t = useTranslate();
  const { key, about, state, deleted } = article;
  const title = state.corrections.title ?? about?.title ?? '';
  const address = cleanLink(about?.url ?? key);
  return (
    <li class="article" data-key={key} lang={about?.lang || undefined}>
      <h2 dir="auto">
        <MarkedText text={title || key} query={query} />
      </h2>
      <p class="meta" dir="auto">
        <MarkedText text={metaOf(article)} query={query} />
      </p>
      <ol class="quotes">
        {state.tray.map((quote, index) => (
          <QuoteRow
            key={quote.id}
            quote={quote}
            query={query}
            onDiscard={deleted ? null : () => onDiscard(quote, index)}
          />
        ))}
      </ol>
      <div class="ways" lang={t('languageTag')}>
        {address && (
          <a class="button small" href={address} target="_blank" rel="noreferrer noopener">
            {t('libraryOriginal')}
          </a>
        )}
        <button type="button" class="button small" onClick={deleted ? onRestore : onDelete}>
          {t(deleted ? 'libraryRestore' : 'libraryDelete')}
        </button>
      </div>
    </li>
  );
}

function metaOf({ about, state }: LibraryArticle): string {
  const { corrections } = state;
  const parts = [
    corrections.byline ?? about?.byline,
    corrections.source ?? about?.source,
    corrections.site ?? about?.site,
    (corrections.publishedTime ?? about?.publishedTime ?? '').replace('T', ' ').slice(0, 16),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** As they are shown, where that differs from the page's bare characters. */
const wordsOf = (quote: CollectedQuote): string =>
  'shown' in quote && typeof quote.shown === 'string' ? quote.shown : quote.exact;

interface QuoteRowProps {
  quote: CollectedQuote;
  query: string;
  onDiscard: (() => void) | null;
}

function QuoteRow({ quote, query, onDiscard }: QuoteRowProps) {
  const t = useTranslate();
  const address = cleanLink(quote.link);
  return (
    <li data-id={quote.id}>
      <blockquote dir="auto">
        <MarkedText text={wordsOf(quote)} query={query} />
      </blockquote>
      {quote.note && (
        <p class="note" dir="auto">
          <MarkedText text={quote.note} query={query} />
        </p>
      )}
      <div class="ways" lang={t('languageTag')}>
        {address && (
          <a href={address} target="_blank" rel="noreferrer noopener">
            {t('libraryPassage')}
          </a>
        )}
        {onDiscard && (
          <button type="button" class="link-button" onClick={onDiscard}>
            {t('libraryDiscard')}
          </button>
        )}
      </div>
    </li>
  );
}
