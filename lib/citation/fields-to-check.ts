// Which fields a reader should check before a citation is relied on: they are cited as they stand.
import type { Article, FieldName } from '../article';
import type { MessageKey, Translate } from '../message-key';

export type CitedField = 'title' | 'byline' | 'source' | 'publishedTime';

export const CITED_FIELDS: Record<CitedField, { found: FieldName; label: MessageKey }> = {
  title: { found: 'title', label: 'fieldTitle' },
  byline: { found: 'authors', label: 'fieldAuthor' },
  source: { found: 'source', label: 'fieldSource' },
  publishedTime: { found: 'publishedTime', label: 'fieldTime' },
};

/** Articles handed over by other programs may come without `found`. */
type Checkable = Pick<Article, CitedField | 'authors'> & Partial<Pick<Article, 'found'>>;

/** Fields that are not sure and still as they were found: what the reader corrected is the reader's. */
export function fieldsToCheck(article: Checkable): CitedField[] {
  const fields = Object.keys(CITED_FIELDS) as CitedField[];
  return fields.filter((field) => {
    const found = article.found?.[CITED_FIELDS[field].found];
    const value = field === 'byline' ? article.authors.join('、') : article[field];
    return found?.sure === false && value !== '' && value === found.value;
  });
}

/** “请核对：作者、时间”; '' where nothing need be checked. */
export function sayFieldsToCheck(article: Checkable, t: Translate): string {
  const labels = fieldsToCheck(article).map((field) => t(CITED_FIELDS[field].label));
  return labels.length > 0 ? t('fieldsToCheck', labels.join(t('fieldsToCheckJoint'))) : '';
}
