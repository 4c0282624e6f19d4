// Above the article: title, then who, from where, where, when, how long.
import type { Article } from '../../article';
import { useTranslate } from '../translate-context';
import { formatTime } from './format-time';

export function ArticleHeader({ article }: { article: Article }) {
  const t = useTranslate();
  const facts = [
    article.byline,
    article.source && t('viewSource', article.source),
    article.site !== article.source && article.site,
  ].filter(Boolean);
  return (
    <header class="head">
      <h1 dir="auto">{article.title}</h1>
      <p class="facts">
        {facts.map((fact) => (
          <bdi class="fact" key={fact}>
            {fact}
          </bdi>
        ))}
        {article.publishedTime && (
          <time class="fact" lang={t('languageTag')} dateTime={article.publishedTime}>
            {formatTime(article.publishedTime, t('languageTag'))}
          </time>
        )}
        <span class="fact" lang={t('languageTag')}>
          {t('viewMinutes', article.readingMinutes)}
        </span>
      </p>
    </header>
  );
}
