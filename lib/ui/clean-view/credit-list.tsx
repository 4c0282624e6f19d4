// Below the article: who made it, each line as the page shows it.
import type { Article } from '../../article';
import { useTranslate } from '../translate-context';

export function CreditList({ article }: { article: Article }) {
  const t = useTranslate();
  return (
    <footer class="foot">
      {article.credits.length > 0 && (
        <dl class="credits">
          {article.credits.map((credit, i) => (
            <div class="credit" key={i}>
              {credit.label && <dt dir="auto">{credit.label}</dt>}
              <dd dir="auto">{credit.name || credit.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="origin">
        <a href={article.url} rel="noopener noreferrer">
          {t('viewOriginal')}
        </a>
        <bdi class="address">{readableAddress(article.url)}</bdi>
      </p>
    </footer>
  );
}

function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
