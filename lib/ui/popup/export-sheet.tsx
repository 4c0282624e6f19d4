// The whole article taken along: format, what goes with it, how many of its pictures can.
import { useEffect, useState } from 'preact/hooks';
import {
  ARTICLE_FILES,
  type ArticleFileFormat,
  hasPictures,
  isTextFormat,
} from '../../export/article-files';
import {
  FRONT_MATTER_FIELDS,
  FRONT_MATTER_TEMPLATE,
  findUnknownFields,
} from '../../export/front-matter';
import { CHOICES } from '../../settings/settings';
import { pictureLine } from '../picture-line';
import { useTranslate } from '../translate-context';
import { Dialog } from './dialog';
import { Picker } from './picker-field';
import { Icon } from './popup-icons';
import type { ArticlePage, PopupModel } from './popup-model';
import type { PreparedArticle } from './ports';

const FORMATS = CHOICES.articleFormat.map((value) => ({
  value,
  label: ARTICLE_FILES[value].label,
}));

interface ExportSheetProps {
  page: ArticlePage;
  popup: PopupModel;
}

export function ExportSheet({ page, popup }: ExportSheetProps) {
  const t = useTranslate();
  const [prepared, setPrepared] = useState<PreparedArticle | null>(null);
  useEffect(() => {
    void popup.taking.prepare(page.article).then(setPrepared, () => {});
  }, [page.article]);
  const { articleFormat: format } = popup.session.settings;
  return (
    <Dialog title={t('exportTitle')} onClose={() => popup.openExport(false)}>
      <Picker
        label={t('exportFormat')}
        value={format}
        choices={FORMATS}
        onChoose={(value) => popup.setSettings({ articleFormat: value as ArticleFileFormat })}
      />
      <Companions page={page} popup={popup} prepared={prepared} />
      {format === 'markdown' && <FrontMatterEditor popup={popup} />}
      <div class="sheet-ways">
        {isTextFormat(format) && (
          <button
            type="button"
            class="button"
            disabled={!prepared}
            onClick={() => prepared && popup.taking.copy(prepared)}
          >
            <Icon name="copy" size={16} />
            {t('exportCopy')}
          </button>
        )}
        <button type="button" class="button primary" onClick={() => popup.taking.save()}>
          <Icon name="save" size={16} />
          {t('exportSave')}
        </button>
      </div>
    </Dialog>
  );
}

interface CompanionsProps extends ExportSheetProps {
  prepared: PreparedArticle | null;
}

/** What goes along: quotes with their notes, pictures. */
function Companions({ page, popup, prepared }: CompanionsProps) {
  const t = useTranslate();
  const { articleFormat, articleQuotes, articlePictures } = popup.session.settings;
  const forecast = prepared?.forecast ?? null;
  const isEmpty = page.state.tray.length === 0;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={articleQuotes && !isEmpty}
          disabled={isEmpty}
          onChange={(event) => popup.setSettings({ articleQuotes: event.currentTarget.checked })}
        />
        {t('exportQuotes')}
      </label>
      {isEmpty && <p class="hint under-check">{t('exportNoQuotes')}</p>}
      {hasPictures(articleFormat) && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={articlePictures && forecast?.total !== 0}
              disabled={forecast?.total === 0}
              onChange={(event) =>
                popup.setSettings({ articlePictures: event.currentTarget.checked })
              }
            />
            {t('exportPictures')}
          </label>
          <p class="hint under-check" role="status">
            {pictureLine(t, articleFormat, forecast)}
          </p>
        </>
      )}
    </>
  );
}

function FrontMatterEditor({ popup }: { popup: PopupModel }) {
  const t = useTranslate();
  const kept = popup.session.settings.articleFrontMatter;
  const [template, setTemplate] = useState(kept || FRONT_MATTER_TEMPLATE);
  const write = (text: string) => {
    setTemplate(text);
    void popup.setSettings({ articleFrontMatter: text === FRONT_MATTER_TEMPLATE ? '' : text });
  };
  const fields = FRONT_MATTER_FIELDS.map((name) => `{${name}}`).join(' ');
  return (
    <details class="front-matter">
      <summary>{t('exportFrontMatter')}</summary>
      <p class="hint">{t('exportFrontMatterHint', fields)}</p>
      <textarea
        class="field mono"
        rows={8}
        value={template}
        aria-label={t('exportFrontMatter')}
        onInput={(event) => write(event.currentTarget.value)}
      />
      {findUnknownFields(template).map((name) => (
        <p key={name} class="field-error" role="status">
          {t('exportUnknownField', name)}
        </p>
      ))}
    </details>
  );
}
