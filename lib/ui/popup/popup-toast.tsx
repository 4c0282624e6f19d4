// One sentence at the foot of the popup that says what just happened, with undo where there is one.
import { useEffect } from 'preact/hooks';
import type { Toast } from './popup-model';

/** How long it stays, ms: longer when there is something to press. */
const STAY = 3_000;
const STAY_WITH_ACTION = 8_000;

export function ToastLine({ toast, onGone }: { toast: Toast | null; onGone(seq: number): void }) {
  const seq = toast?.seq;
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => onGone(toast.seq), toast.action ? STAY_WITH_ACTION : STAY);
    return () => clearTimeout(timer);
  }, [seq]);
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast && (
        <div class="toast" data-tone={toast.tone} key={toast.seq}>
          <span>{toast.text}</span>
          {toast.action && (
            <button
              type="button"
              onClick={() => {
                toast.action?.run();
                onGone(toast.seq);
              }}
            >
              {toast.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
