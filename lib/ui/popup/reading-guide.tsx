// No structure: says so, and offers the first sentence of each paragraph as a guide, marked as that.
import { readingGuide } from '../../outline/guide-entries';
import { useTranslate } from '../translate-context';
import { IconButton } from './icon-button';
import type { ArticlePage, PopupModel } from './popup-model';

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
          <ol lang={page.article.lang || undefined}>
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
                <IconButton
                  icon="locate"
                  label={t('outlineLocate')}
                  onClick={() => popup.showBlock(lead.line)}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
