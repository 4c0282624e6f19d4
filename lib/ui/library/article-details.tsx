// What else is kept of an article: tags and note, its fields to be corrected, its outline, its versions.
import type { CorrectableField } from '../../article-state';
import { factsOf } from '../../library/arrange-library';
import type { LabelPatch } from '../../library/kinds/label-kind';
import type { LibraryArticle } from '../../library/list-library';
import type { MessageKey } from '../../message-key';
import { oneLine } from '../../text/collapse-space';
import { OutlineTree } from '../outline-tree';
import { useTranslate } from '../translate-context';
import { KeptField } from './kept-field';
import { LabelEditor } from './label-editor';

export interface DetailDeeds {
  /** Resolves with null where it was not kept; so does the next. */
  label(patch: LabelPatch): Promise<object | null>;
  /** Null takes the correction back. */
  correct(field: CorrectableField, value: string | null): Promise<object | null>;
  /** At a block of the outline where one is given. */
  read(block?: number, words?: string): void;
  compare(): void;
  forget(what: 'article' | 'site'): void;
}

interface ArticleDetailsProps {
  article: LibraryArticle;
  knownTags: readonly string[];
  deeds: DetailDeeds;
}

const FIELDS: [field: 'title' | 'byline' | 'source', label: MessageKey][] = [
  ['title', 'fieldTitle'],
  ['byline', 'fieldAuthor'],
  ['source', 'fieldSource'],
];

export function ArticleDetails({ article, knownTags, deeds }: ArticleDetailsProps) {
  const t = useTranslate();
  const { label, mark, state } = article;
  const facts = factsOf(article);
  const outline = state.outline ?? mark?.outline ?? [];
  const versions = mark?.texts.length ?? 0;
  return (
    <div class="details" lang={t('languageTag')}>
      <LabelEditor label={label} known={knownTags} onLabel={deeds.label} />
      <div class="fields">
        {FIELDS.map(([field, words]) => (
          <KeptField
            key={field}
            label={t(words)}
            maxLength={2_000}
            value={facts[field]}
            onKeep={(typed) => {
              const value = oneLine(typed);
              const isBack = value === (article.about?.[field] ?? '');
              return deeds.correct(field, isBack ? null : value);
            }}
          />
        ))}
      </div>
      {outline.length > 0 && (
        <section>
          <h3>{t('tabOutline')}</h3>
          <OutlineTree
            nodes={outline}
            label={t('tabOutline')}
            {...(article.about?.lang ? { lang: article.about.lang } : {})}
            onOpen={(node) => deeds.read(node.line, node.text)}
          />
        </section>
      )}
      <div class="ways">
        {versions > 1 && (
          <button type="button" class="button small" onClick={deeds.compare}>
            {t('libraryVersions', versions)}
          </button>
        )}
        <button type="button" class="link-button danger" onClick={() => deeds.forget('article')}>
          {t('libraryForgetArticle')}
        </button>
        <button type="button" class="link-button danger" onClick={() => deeds.forget('site')}>
          {t('libraryForgetSite', facts.host || facts.address)}
        </button>
      </div>
    </div>
  );
}
