// What can be done with the chosen articles at once.
import { useState } from 'preact/hooks';
import { splitTags } from '../../library/kinds/label-kind';
import { useTranslate } from '../translate-context';
import { OutWays } from './out-ways';

interface ChosenBarProps {
  ids: readonly string[];
  isBin: boolean;
  onTag(tags: string[]): void;
  onOut(ids: readonly string[]): void;
  onRemove(): void;
  onAll(): void;
  onNone(): void;
}

export function ChosenBar({ ids, isBin, onTag, onOut, onRemove, onAll, onNone }: ChosenBarProps) {
  const t = useTranslate();
  const count = ids.length;
  const [isTagging, setTagging] = useState(false);
  const tag = (typed: string) => {
    setTagging(false);
    const tags = splitTags(typed);
    if (tags.length > 0) onTag(tags);
  };
  return (
    <section class="chosen-bar" aria-label={t('libraryChosen', count)}>
      <strong>{t('libraryChosen', count)}</strong>
      <button type="button" class="link-button" onClick={onAll}>
        {t('libraryChooseAll')}
      </button>
      <span class="push">
        {isTagging && (
          <input
            class="field"
            aria-label={t('libraryTagsTyped')}
            placeholder={t('libraryTagsTyped')}
            ref={(field) => field?.focus()}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) tag(event.currentTarget.value);
              if (event.key === 'Escape') setTagging(false);
              event.stopPropagation();
            }}
          />
        )}
        {!isTagging && !isBin && (
          <button type="button" class="button small" onClick={() => setTagging(true)}>
            {t('libraryTagThem')}
          </button>
        )}
        {!isBin && <OutWays ids={ids} onOpen={onOut} />}
        <button type="button" class="button small" onClick={onRemove}>
          {t(isBin ? 'libraryRestore' : 'libraryDeleteThem')}
        </button>
        <button type="button" class="button small quiet" onClick={onNone}>
          {t('libraryChooseNone')}
        </button>
      </span>
    </section>
  );
}
