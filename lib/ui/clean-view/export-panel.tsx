// The whole article taken away: format, what goes along, how many pictures can.
import { useEffect, useState } from 'preact/hooks';
import { ARTICLE_FILES, hasPictures, isTextFormat } from '../../export/article-files';
import type { PictureForecast } from '../../save/picture-source';
import { CHOICES } from '../../settings/settings';
import { pictureLine } from '../picture-line';
import { useTranslate } from '../translate-context';
import { Check } from './check-field';
import type { CleanViewProps } from './clean-view-props';
import { Choice } from './settings-panel';

const FORMATS = CHOICES.articleFormat.map((value) => ({
  value,
  label: ARTICLE_FILES[value].label,
}));

export function ExportPanel({ view }: { view: CleanViewProps }) {
  const t = useTranslate();
  const { settings, state, actions } = view;
  const { articleFormat: format, articleQuotes, articlePictures } = settings;
  const [forecast, setForecast] = useState<PictureForecast | null>(null);
  useEffect(() => void actions.forecastPictures().then(setForecast), []);
  const onChange = actions.changeSettings;
  const choice = { format, withQuotes: articleQuotes, withPictures: articlePictures };
  return (
    <div class="settings">
      <Choice
        name="articleFormat"
        label={t('exportFormat')}
        of={FORMATS}
        {...{ settings, onChange }}
      />
      <Check
        label={t('exportQuotes')}
        hint={state.tray.length ? '' : t('exportNoQuotes')}
        isOn={articleQuotes && state.tray.length > 0}
        isOff={state.tray.length === 0}
        onTurn={(isOn) => onChange({ articleQuotes: isOn })}
      />
      {hasPictures(format) && (
        <Check
          label={t('exportPictures')}
          hint={pictureLine(t, format, forecast)}
          isOn={articlePictures && forecast?.total !== 0}
          isOff={forecast?.total === 0}
          onTurn={(isOn) => onChange({ articlePictures: isOn })}
        />
      )}
      <div class="row">
        {isTextFormat(format) && (
          <button
            type="button"
            class="text-button"
            disabled={!forecast}
            onClick={() => actions.copyArticle(choice)}
          >
            {t('exportCopy')}
          </button>
        )}
        <button type="button" class="text-button main" onClick={() => actions.saveArticle(choice)}>
          {t('exportSave')}
        </button>
      </div>
    </div>
  );
}
