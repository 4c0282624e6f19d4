// A footnote where its mark is clicked: the words are read from the page, where the link leads.
import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import { Icon } from './icons';

/** A plain click on a link into the page opens the note; every other link is the browser's. */
export function useNote(body: HTMLElement | null, readNote: (href: string) => string) {
  const [note, setNote] = useState('');
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const words = link && !event.ctrlKey && !event.metaKey ? readNote(link.href) : '';
      if (!words) return;
      event.preventDefault();
      setNote(words);
    };
    body?.addEventListener('click', onClick);
    return () => body?.removeEventListener('click', onClick);
  }, [body]);
  return [note, setNote] as const;
}

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
