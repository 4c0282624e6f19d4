// No structure: says so, and offers the first sentence of each paragraph as a guide, marked as that.
import { readingGuide } from '../../outline/reading-guide';
import { useTranslate } from '../translate-context';
import { Icon } from './icons';
import type { ArticlePage, PopupModel } from './use-popup';

export function ReadingGuide({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const leads = readingGuide(page.article.blocks);
  return (
    <section class="guide">
      <p class="hint">{t('outlineNone')}</p>
      {leads.length > 0 && (
        <>
          <h2>
            {t('guideTitle')}
            <span class="tag">{t('guideTag')}</span>
          </h2>
          <ol>
            {leads.map((lead) => (
              <li key={lead.line}>
                <button
                  type="button"
                  class="guide-line"
                  dir="auto"
                  onClick={() => popup.openCleanView(lead.line)}
                >
                  {lead.text}
                </button>
                <button
                  type="button"
                  class="icon-button small"
                  title={t('outlineLocate')}
                  aria-label={t('outlineLocate')}
                  onClick={() => popup.showBlock(lead.line)}
                >
                  <Icon name="locate" size={14} />
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
