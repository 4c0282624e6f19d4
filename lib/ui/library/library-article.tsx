// One article of the library with what was taken from it: closed its first quotes, open everything.
import type { ComponentChildren } from 'preact';
import type { CollectedQuote } from '../../article-state';
import { factsOf } from '../../library/arrange-library';
import type { LibraryArticle } from '../../library/list-library';
import { findMarks } from '../../library/search/find-marks';
import { cleanLink } from '../../url/clean-link';
import { Icon } from '../popup/popup-icons';
import { useTranslate } from '../translate-context';
import { MarkedText } from './marked-text';
import { QuoteRow } from './quote-row';

interface LibraryArticleProps {
  article: LibraryArticle;
  query: string;
  isChosen: boolean;
  isOpen: boolean;
  onChoose(isRange: boolean): void;
  onToggle(): void;
  onRead(): void;
  onTag(tag: string): void;
  onDelete(): void;
  onRestore(): void;
  onDiscard(quote: CollectedQuote, index: number): void;
  onNote(quote: CollectedQuote, note: string): void;
  /** What is shown when it is open. */
  children?: ComponentChildren;
}

/** So many quotes of an article that is closed. */
const FIRST = 2;

export function LibraryArticleCard(props: LibraryArticleProps) {
  const { article, query, isOpen, isChosen } = props;
  const t = useTranslate();
  const { id, key, about, state, label, deleted } = article;
  const { title } = factsOf(article);
  const quotes = isOpen ? state.tray : pickQuotes(state.tray, query);
  const more = state.tray.length - quotes.length;
  return (
    <li
      class="article"
      data-key={key}
      data-article={id}
      data-chosen={isChosen}
      lang={about?.lang || undefined}
    >
      <input
        type="checkbox"
        class="choose"
        checked={isChosen}
        aria-label={t('libraryChoose', title || key)}
        onClick={(event) => props.onChoose(event.shiftKey)}
      />
      <div class="what">
        <h2 dir="auto">
          <button type="button" class="title" onClick={props.onRead}>
            <MarkedText text={title || key} query={query} />
          </button>
        </h2>
        <Meta article={article} query={query} />
        {label.tags.length > 0 && (
          <p class="tags">
            {label.tags.map((tag) => (
              <button type="button" key={tag} class="chip" onClick={() => props.onTag(tag)}>
                <MarkedText text={tag} query={query} />
              </button>
            ))}
          </p>
        )}
        {label.note && !isOpen && (
          <p class="note" dir="auto">
            <MarkedText text={label.note} query={query} />
          </p>
        )}
        {quotes.length > 0 && (
          <ol class="quotes" data-open={isOpen}>
            {quotes.map((quote) => (
              <QuoteRow
                key={quote.id}
                quote={quote}
                query={query}
                deeds={
                  deleted
                    ? null
                    : {
                        discard: () => props.onDiscard(quote, state.tray.indexOf(quote)),
                        note: (note) => props.onNote(quote, note),
                      }
                }
              />
            ))}
          </ol>
        )}
        {more > 0 && (
          <button type="button" class="link-button more" onClick={props.onToggle}>
            {t('libraryMoreQuotes', more)}
          </button>
        )}
        {isOpen && props.children}
        <Ways {...props} />
      </div>
    </li>
  );
}

/** Those that hold what is searched for come first. */
function pickQuotes(quotes: readonly CollectedQuote[], query: string): CollectedQuote[] {
  if (query === '' || quotes.length <= FIRST) return quotes.slice(0, FIRST);
  const holds = ({ shown, note }: CollectedQuote) =>
    findMarks(`${shown}\n${note}`, query).length > 0;
  const found = quotes.filter(holds);
  return [...found, ...quotes.filter((quote) => !found.includes(quote))].slice(0, FIRST);
}

function Meta({ article, query }: { article: LibraryArticle; query: string }) {
  const t = useTranslate();
  const { byline, source, site, publishedTime, host } = factsOf(article);
  const { mark, state } = article;
  const parts = [byline, source, site === source ? '' : site || (source ? '' : host)];
  const words = parts.filter(Boolean).join(' · ');
  const time = publishedTime.replace('T', ' ').slice(0, 16);
  const kept = [
    state.tray.length > 0 && t('libraryQuoteCount', state.tray.length),
    mark && mark.texts.length > 0 && t('libraryOffline'),
    mark && mark.texts.length > 1 && t('libraryChanged'),
  ].filter(Boolean);
  return (
    <p class="meta" dir="auto">
      <MarkedText text={words} query={query} />
      {words && time && ' · '}
      <time>
        <MarkedText text={time} query={query} />
      </time>{' '}
      {kept.map((word) => (
        <span class="tag" key={String(word)} lang={t('languageTag')}>
          {word}
        </span>
      ))}
    </p>
  );
}

function Ways({ article, isOpen, onToggle, onRead, onDelete, onRestore }: LibraryArticleProps) {
  const t = useTranslate();
  const { about, key, deleted, mark } = article;
  const address = cleanLink(about?.url || key);
  return (
    <div class="ways foot" lang={t('languageTag')}>
      {!deleted && mark && mark.texts.length > 0 && (
        <button type="button" class="button small" onClick={onRead}>
          <Icon name="read" size={16} />
          {t('libraryRead')}
        </button>
      )}
      {address && (
        <a class="button small" href={address} target="_blank" rel="noreferrer noopener">
          {t('libraryOriginal')}
        </a>
      )}
      {!deleted && (
        <button type="button" class="button small quiet" aria-expanded={isOpen} onClick={onToggle}>
          {t(isOpen ? 'libraryLess' : 'libraryDetails')}
        </button>
      )}
      <button
        type="button"
        class="button small quiet push-end"
        aria-label={t(deleted ? 'libraryRestore' : 'libraryDelete')}
        onClick={deleted ? onRestore : onDelete}
      >
        {t(deleted ? 'libraryRestore' : 'libraryDeleteThem')}
      </button>
    </div>
  );
}
