// A sentence shown for a moment; when it says more than one line, it stays until dismissed.
import { useEffect, useState } from 'preact/hooks';
import type { Toast } from './clean-view-props';

const SHOWN_MS = 3200;
const WITH_DETAIL_MS = 9000;

export function ToastLine({ toast }: { toast: Toast | null }) {
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setGone(toast.seq), toast.detail ? WITH_DETAIL_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast?.seq]);
  const shown = toast && toast.seq !== gone ? toast : null;
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {shown && (
        <div class="toast" key={shown.seq} onClick={() => setGone(shown.seq)}>
          <p>{shown.text}</p>
          {shown.detail && <p class="detail">{shown.detail}</p>}
        </div>
      )}
    </div>
  );
}
