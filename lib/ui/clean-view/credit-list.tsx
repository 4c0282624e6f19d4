// Below the article: who made it, each line as the page shows it.
import type { Article } from '../../article';
import { useTranslate } from '../translate-context';
import { creditWords } from './credit-words';

export function CreditList({ article }: { article: Article }) {
  const t = useTranslate();
  const credits = article.credits.filter(creditWords);
  return (
    <footer class="foot">
      {credits.length > 0 && (
        <ul class="credits">
          {credits.map((credit, i) => (
            <li key={i}>
              {credit.label && <bdi class="credit-label">{credit.label}</bdi>}
              {credit.label && (isWide(credit.label) ? '：' : ': ')}
              <bdi>{creditWords(credit)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {article.url && (
        <p class="origin">
          <a href={article.url} rel="noopener noreferrer" lang={t('languageTag')} dir="ltr">
            {t('viewOriginal')}
          </a>{' '}
          <bdi class="address" dir="ltr">
            {readableAddress(article.url)}
          </bdi>
        </p>
      )}
    </footer>
  );
}

/** Full-width scripts have a colon of their own. */
const isWide = (label: string) => /[\u3040-\u30ff\u3400-\u9fff]/.test(label);

function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
