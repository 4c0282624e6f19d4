// Title, author, 来源, site, time: each editable in place, each saying on hover where it was found.
import type { Article } from '../../article';
import type { CorrectableField } from '../../article-state';
import { fieldsToCheck } from '../../citation/fields-to-check';
import type { MessageKey, Translate } from '../../message-key';
import { useTranslate } from '../translate-context';
import { EditableField } from './editable-field';
import { FOUND_WORDS } from './found-words';
import type { ArticlePage, PopupModel } from './popup-model';
import { readTypedTime, showTime } from './typed-time';

/** Name of the field in `Article.found`, which knows authors where the correction is the byline. */
const FOUND_UNDER = {
  title: 'title',
  byline: 'authors',
  source: 'source',
  site: 'site',
  publishedTime: 'publishedTime',
} as const;

const LABELS: Record<CorrectableField, MessageKey> = {
  title: 'fieldTitle',
  byline: 'fieldAuthor',
  source: 'fieldSource',
  site: 'fieldSite',
  publishedTime: 'fieldTime',
};

export function ArticleHeader({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { article, original } = page;
  const toCheck: readonly CorrectableField[] = fieldsToCheck(article);
  const fieldProps = (field: CorrectableField) => ({
    name: field,
    label: t(LABELS[field]),
    value: article[field],
    hint: describeOrigin(t, original, field),
    isToCheck: toCheck.includes(field),
    isCorrected: page.state.corrections[field] !== undefined,
    onSave: (value: string) =>
      popup.change({ kind: 'correct', field, value: value === original[field] ? null : value }),
    onRevert: () => popup.change({ kind: 'correct', field, value: null }),
  });
  return (
    <header class="article-head" dir={article.dir} lang={article.lang || undefined}>
      <h1>
        <EditableField {...fieldProps('title')} isLong />
      </h1>
      <div class="meta">
        <EditableField {...fieldProps('byline')} />
        <span class="meta-source">
          {article.source && <span class="meta-label">{t('fieldSourcePrefix')}</span>}
          <EditableField {...fieldProps('source')} />
        </span>
        {/* A medium that publishes its own is named once; both stay to be corrected apart. */}
        {(article.site !== article.source || !article.site) && (
          <EditableField {...fieldProps('site')} />
        )}
        <EditableField
          {...fieldProps('publishedTime')}
          shown={showTime(article.publishedTime)}
          parse={(text) => readTypedTime(text, original.publishedTime)}
          invalidHint={t('fieldTimeInvalid')}
        />
        <span
          class="meta-fixed"
          dir="ltr"
          lang={t('languageTag')}
          title={t('wordCount', article.wordCount.toLocaleString())}
        >
          {t('readingTime', article.readingMinutes)}
        </span>
      </div>
    </header>
  );
}

function describeOrigin(t: Translate, original: Article, field: CorrectableField): string {
  const from = original.found[FOUND_UNDER[field]]?.from;
  const words = from === undefined ? undefined : FOUND_WORDS[from];
  if (!original[field]) return t('fieldNotFound');
  return words ? t('fieldFound', t(words)) : t('fieldFoundSomewhere');
}
