// The one node we put into a page: a host with a neutral tag outside the body, holding a shadow root the page cannot enter.

export interface OverlayHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the host (back) into the document. */
  attach(): void;
  /** Takes away what the page set on it. */
  reset(): void;
  remove(): void;
}

// Inline and important: no rule of the page, animations included, comes above it.
const HOST_STYLE =
  'all:initial!important;display:block!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important';

/** `parent`: the root element, unless another is given. */
export function createOverlayHost(
  document: Document,
  css: string,
  parent: () => Element = () => document.documentElement,
): OverlayHost {
  const element = document.createElement(randomTag());
  element.style.cssText = HOST_STYLE;
  const root = element.attachShadow({ mode: 'closed' });
  applyStyles(root, css);
  return {
    element,
    root,
    attach: () => parent().append(element),
    reset() {
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
      element.style.cssText = HOST_STYLE;
    },
    remove: () => element.remove(),
  };
}

/** A custom-element name without meaning, new for every host: nothing to recognise us by. */
function randomTag(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(10)), (n) =>
    String.fromCharCode(97 + (n % 26)),
  ).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** A document takes only sheets of its own window. */
export function applyStyles(root: Document | ShadowRoot, css: string): void {
  const document = root.ownerDocument ?? (root as Document);
  const { CSSStyleSheet: Sheet } = document.defaultView as Window & typeof globalThis;
  try {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox refuses adopted sheets from a content script: an element does it there.
  }
  const style = document.createElement('style');
  style.textContent = css;
  (document === root ? document.head : root).append(style);
}
