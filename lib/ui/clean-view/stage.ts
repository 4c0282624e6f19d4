// Where the view stands. In a frame of our own, inside the dialog in the closed root: the page sees no key, copy or click of it,
// and can swallow none. Where a page's policy closes frames to us (CSP sandbox), directly in the closed root.
import { trusted } from '../../trusted-html';

export interface Stage {
  root: Document | ShadowRoot;
  /** Its own window: sizes, media and events of the frame, not of the page. */
  window: Window;
  /** What the component is rendered into. */
  container: Element;
  isFramed: boolean;
}

/** The document whose nodes, selection and events the view uses. */
export const documentOf = (root: Document | ShadowRoot): Document =>
  root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);

/** Empty, in standards mode; an address of none would be in quirks mode. Its themes are its own: Dark Reader knows the mark. */
const EMPTY_PAGE =
  '<!doctype html><meta charset="utf-8"><meta name="darkreader-lock"><title></title><body></body>';

export interface Frame {
  element: HTMLIFrameElement;
  /** The frame's document once it is there; null where the page's policy makes it another origin's. */
  whenLoaded: Promise<Document | null>;
}

/** To be put into the document by the caller; it loads then. `onReload`: it was moved, and begins anew. */
export function createFrame(document: Document, onReload: (document: Document) => void): Frame {
  const element = document.createElement('iframe');
  element.className = 'stage';
  element.srcdoc = trusted(EMPTY_PAGE);
  let isFirst = true;
  const whenLoaded = new Promise<Document | null>((resolve) => {
    element.addEventListener('load', () => {
      const own = openFrame(element);
      if (!isFirst && own) onReload(own);
      isFirst = false;
      resolve(own);
    });
  });
  return { element, whenLoaded };
}

function openFrame(element: HTMLIFrameElement): Document | null {
  try {
    return element.contentDocument;
  } catch {
    return null;
  }
}
