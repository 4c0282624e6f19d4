// A footnote where its mark is clicked: the words are read from the page, where the link leads.
import { useTranslate } from '../translate-context';
import { Icon } from './icons';

export function NoteCard({ note, onClose }: { note: string; onClose(): void }) {
  const t = useTranslate();
  return (
    <div class="note qy-own" role="note">
      <p dir="auto">{note}</p>
      <button type="button" class="tool" aria-label={t('viewClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
