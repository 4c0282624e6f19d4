// The article's own reference: to copy in the chosen style, to save for a reference manager.
import {
  buildReference,
  buildReferenceFile,
  type ReferenceFormat,
} from '../../clipboard/build-reference';
import { useTranslate } from '../translate-context';
import { FormatMenu } from './format-menu';
import { REFERENCE_FORMAT_WORDS } from './format-words';
import { Icon } from './popup-icons';
import type { ArticlePage, PopupModel } from './popup-model';

export function ReferenceCard({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { article } = page;
  const reference = buildReference(article, popup.session.settings);
  return (
    <section class="card" aria-labelledby="reference-title">
      <h2 id="reference-title">{t('referenceTitle')}</h2>
      <p class="reference" dir="auto" lang={article.lang || undefined}>
        {reference}
      </p>
      <div class="card-actions">
        <button
          type="button"
          class="button small"
          aria-label={t('copyReference')}
          onClick={() => popup.copy({ text: reference }, 'toastReferenceCopied')}
        >
          <Icon name="copy" size={16} />
          {t('copy')}
        </button>
        <FormatMenu
          icon="save"
          label={t('saveReference')}
          choices={REFERENCE_FORMAT_WORDS.map(({ value, label }) => ({ value, label: t(label) }))}
          chosen="ris"
          onAct={(format) => popup.save(buildReferenceFile(article, format as ReferenceFormat))}
        />
      </div>
    </section>
  );
}
