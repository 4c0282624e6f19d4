// A sentence shown on the page for a moment when the clean view is not open: the answer to a key or a menu entry. Words to
// be copied by hand are shown selected and stay until they are put away.
import { createOverlayHost } from './overlay-host';
import CSS from './page-toast.css?inline';

const SHOWN_MS = 3600;
const WITH_DETAIL_MS = 9000;

interface ToastWords {
  text: string;
  detail?: string;
  isToCopy?: boolean;
  lang: string;
}

let current: (() => void) | null = null;

/** Replaces the one that is shown. Returns its host. */
export function showPageToast(document: Document, words: ToastWords): HTMLElement {
  current?.();
  const { text, detail = '', isToCopy = false, lang } = words;
  const host = createOverlayHost(document, CSS);
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.lang = lang;
  toast.popover = 'manual';
  toast.setAttribute('role', 'status');
  toast.append(paragraph(document, text, ''));
  if (detail && !isToCopy) toast.append(paragraph(document, detail, 'detail'));
  host.root.append(toast);
  host.attach();
  toast.showPopover();
  const stop = isToCopy ? offerToCopy(toast, detail, text) : dismissSoon(toast, Boolean(detail));
  current = () => {
    current = null;
    stop();
    host.remove();
  };
  return host.element;
}

function dismissSoon(toast: HTMLElement, hasDetail: boolean): () => void {
  const timer = setTimeout(() => current?.(), hasDetail ? WITH_DETAIL_MS : SHOWN_MS);
  toast.addEventListener('click', () => current?.());
  return () => clearTimeout(timer);
}

/** Selected, until Esc or until the reader goes on with something else. The page hears nothing of keys and copying meanwhile. */
function offerToCopy(toast: HTMLElement, words: string, label: string): () => void {
  const { ownerDocument: document } = toast;
  const area = document.createElement('textarea');
  Object.assign(area, { className: 'detail', value: words, readOnly: true, rows: 5, dir: 'auto' });
  area.setAttribute('aria-label', label);
  toast.append(area);
  const before = document.activeElement as HTMLElement | null;
  area.focus({ preventScroll: true });
  area.select();
  const shield = new AbortController();
  for (const type of ['keydown', 'copy'])
    document.defaultView?.addEventListener(type, keepFromPage, {
      capture: true,
      signal: shield.signal,
    });
  area.addEventListener('blur', () => current?.());
  return () => {
    shield.abort();
    before?.focus({ preventScroll: true });
  };
}

function keepFromPage(event: Event): void {
  event.stopImmediatePropagation();
  if ((event as KeyboardEvent).key === 'Escape') current?.();
}

function paragraph(document: Document, text: string, name: string): HTMLParagraphElement {
  const p = document.createElement('p');
  p.className = name;
  p.textContent = text;
  return p;
}
