// Tags and a note on an article.
import {
  type Label,
  type LabelPatch,
  MAX_LABEL_NOTE,
  splitTags,
} from '../../library/kinds/label-kind';
import { useTranslate } from '../translate-context';
import { KeptField } from './kept-field';

interface LabelEditorProps {
  label: Label;
  /** Tags used elsewhere, to choose from. */
  known: readonly string[];
  onLabel(patch: LabelPatch): Promise<object | null>;
}

export function LabelEditor({ label, known, onLabel }: LabelEditorProps) {
  const t = useTranslate();
  const list = `tags-${known.length}`;
  return (
    <div class="label-editor">
      <KeptField
        label={t('libraryTagsTyped')}
        list={list}
        value={label.tags.join(t('libraryComma'))}
        onKeep={(typed) => onLabel({ tags: splitTags(typed) })}
      />
      <datalist id={list}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <KeptField
        label={t('libraryNote')}
        rows={2}
        maxLength={MAX_LABEL_NOTE}
        value={label.note}
        onKeep={(note) => onLabel({ note })}
      />
    </div>
  );
}
