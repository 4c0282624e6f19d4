// A sentence shown on the page for a moment when the clean view is not open: the answer to a key or a menu entry.
import { createOverlayHost } from './overlay-host';

const SHOWN_MS = 3600;
const WITH_DETAIL_MS = 9000;

// Dark on every page: it stands on a ground that is not ours. Few bytes, since every page that is read carries it.
const CSS = `
.toast{all:unset;position:fixed;inset:auto auto 32px 50%;transform:translateX(-50%);box-sizing:border-box;max-width:min(560px,calc(100vw - 32px));
  padding:12px 18px;border-radius:8px;background:#1c2321;color:#fff;font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
  box-shadow:0 6px 24px rgb(0 0 0/35%),0 0 0 1px rgb(255 255 255/18%);overflow-wrap:anywhere}
.toast:not(:popover-open){display:none}
p{margin:0}
.detail{margin-top:6px;padding-top:6px;border-top:1px solid color-mix(in srgb,currentColor 25%,transparent);font-size:13px;
  max-height:30vh;overflow:auto;white-space:pre-wrap;user-select:text}`;

interface ToastWords {
  text: string;
  detail?: string;
  lang: string;
}

let current: (() => void) | null = null;

/** Replaces the one that is shown. Returns its host. */
export function showPageToast(document: Document, { text, detail, lang }: ToastWords): HTMLElement {
  current?.();
  const host = createOverlayHost(document, CSS);
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.lang = lang;
  toast.popover = 'manual';
  toast.setAttribute('role', 'status');
  toast.append(paragraph(document, text, ''));
  if (detail) toast.append(paragraph(document, detail, 'detail'));
  host.root.append(toast);
  host.attach();
  toast.showPopover();
  const timer = setTimeout(() => current?.(), detail ? WITH_DETAIL_MS : SHOWN_MS);
  current = () => {
    clearTimeout(timer);
    host.remove();
    current = null;
  };
  toast.addEventListener('click', () => current?.());
  return host.element;
}

function paragraph(document: Document, text: string, name: string): HTMLParagraphElement {
  const p = document.createElement('p');
  p.className = name;
  p.textContent = text;
  return p;
}
