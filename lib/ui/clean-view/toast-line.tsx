// A sentence shown for a moment; when it says more than one line, it stays until dismissed. Words to be copied by hand are
// shown selected.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Toast } from './clean-view-props';

const SHOWN_MS = 3200;
const WITH_DETAIL_MS = 9000;

export function ToastLine({ toast }: { toast: Toast | null }) {
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (!toast || toast.isToCopy) return;
    const timer = setTimeout(
      () => setGone(toast.seq),
      toast.detail || toast.action ? WITH_DETAIL_MS : SHOWN_MS,
    );
    return () => clearTimeout(timer);
  }, [toast?.seq]);
  const shown = toast && toast.seq !== gone ? toast : null;
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {shown && <ShownToast key={shown.seq} toast={shown} onDone={() => setGone(shown.seq)} />}
    </div>
  );
}

function ShownToast({ toast, onDone }: { toast: Toast; onDone(): void }) {
  const { text, detail = '', isToCopy, action } = toast;
  if (isToCopy)
    return (
      <div class="toast">
        <p>{text}</p>
        <WordsToCopy words={detail} label={text} onDone={onDone} />
      </div>
    );
  return (
    <div class="toast" onClick={onDone}>
      <p>{text}</p>
      {detail && <p class="detail">{detail}</p>}
      {action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}

interface WordsToCopyProps {
  words: string;
  label: string;
  onDone(): void;
}

/** Put away by Esc, or by going on with something else. */
function WordsToCopy({ words, label, onDone }: WordsToCopyProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const root = area.current?.getRootNode() as ShadowRoot | undefined;
    const before = root?.activeElement as HTMLElement | null | undefined;
    area.current?.focus({ preventScroll: true });
    area.current?.select();
    return () => before?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDone();
  };
  return (
    <textarea
      ref={area}
      class="detail"
      dir="auto"
      readOnly
      rows={5}
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={onDone}
    >
      {words}
    </textarea>
  );
}
