// Tags and a note on an article, kept when the field is left.
import { type Label, splitTags } from '../../library/kinds/label-kind';
import { useTranslate } from '../translate-context';

interface LabelEditorProps {
  label: Label;
  /** Tags used elsewhere, to choose from. */
  known: readonly string[];
  onLabel(label: Label): void;
}

export function LabelEditor({ label, known, onLabel }: LabelEditorProps) {
  const t = useTranslate();
  const list = `tags-${known.length}`;
  return (
    <div class="label-editor">
      <label class="picker">
        <span>{t('libraryTagsTyped')}</span>
        <input
          class="field"
          list={list}
          autocomplete="off"
          value={label.tags.join(t('libraryComma'))}
          onChange={(event) => onLabel({ ...label, tags: splitTags(event.currentTarget.value) })}
        />
      </label>
      <datalist id={list}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <label class="picker">
        <span>{t('libraryNote')}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={20_000}
          value={label.note}
          onChange={(event) => onLabel({ ...label, note: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
