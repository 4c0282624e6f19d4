// Above the article: title, then who, from where, where, when, how long.
import type { Article } from '../../article';
import { useTranslate } from '../translate-context';
import { formatTime } from './format-time';

export function ArticleHeader({ article }: { article: Article }) {
  return (
    <header class="head">
      <h1 dir="auto">{article.title}</h1>
      <Facts article={article} />
    </header>
  );
}

/** The separators are words: what is copied keeps them. */
function Facts({ article }: { article: Article }) {
  const t = useTranslate();
  const lang = t('languageTag');
  const { byline, source, site, publishedTime, readingMinutes } = article;
  const facts = [
    ...[byline, source && t('viewSource', source), site !== source && site].map(
      (words) => words && <bdi>{words}</bdi>,
    ),
    publishedTime && (
      <time lang={lang} dir="ltr" dateTime={publishedTime}>
        {formatTime(publishedTime, lang)}
      </time>
    ),
    <span class="minutes" lang={lang} dir="ltr">
      {t('viewMinutes', readingMinutes)}
    </span>,
  ].filter(Boolean);
  return (
    <p class="facts">
      {facts.map((fact, i) => (
        <span class="fact" key={i}>
          {i > 0 && <span class="dot"> · </span>}
          {fact}
        </span>
      ))}
    </p>
  );
}
