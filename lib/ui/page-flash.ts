// Shows where a block stands on the page itself: scrolls to it and lays a frame over it that fades by itself.
import { createOverlayHost } from './overlay-host';

const SHOWN_MS = 1600;
const MARGIN = 6;

const CSS = `
.flash{all:initial;position:fixed;pointer-events:none;border-radius:6px;z-index:2147483647;
  background:rgb(11 107 96 / 14%);box-shadow:0 0 0 2px #0b6b60;animation:fade ${SHOWN_MS}ms ease-in forwards;inset:auto;margin:0;border:0;padding:0}
@keyframes fade{0%,55%{opacity:1}100%{opacity:0}}`;

/** False when the element is not shown on the page. */
export function flashElement(element: Element): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  const document = element.ownerDocument;
  const host = createOverlayHost(document, CSS);
  const frame = document.createElement('div');
  frame.className = 'flash';
  frame.popover = 'manual';
  Object.assign(frame.style, {
    left: `${box.left - MARGIN}px`,
    top: `${box.top - MARGIN}px`,
    width: `${box.width + 2 * MARGIN}px`,
    height: `${box.height + 2 * MARGIN}px`,
  });
  host.root.append(frame);
  host.attach();
  frame.showPopover();
  setTimeout(host.remove, SHOWN_MS);
  return true;
}
