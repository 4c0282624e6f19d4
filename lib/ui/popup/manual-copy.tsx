// The browser would not write the clipboard: the text is shown selected, one key press from being copied.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import { Dialog } from './dialog';

export function ManualCopy({ text, onClose }: { text: string; onClose(): void }) {
  const t = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Dialog title={t('copyRefused')} onClose={onClose}>
      <p class="hint">{t('copyRefusedText')}</p>
      <textarea ref={field} class="field mono" readOnly rows={10} aria-label={t('copyRefused')}>
        {text}
      </textarea>
    </Dialog>
  );
}
