// A reader's own CSS as a part that comes where there is some.
import type { LatePart } from '../late-part';
import type { OwnStyleProps } from './own-style-props';
import { scopeCss } from './scope-css';

type Undo = () => void;

/** The text last drawn at a place: the same again would lay out the article anew. */
const drawn = new WeakMap<Element, [text: string, undo: Undo]>();

export const OWN_STYLE_PART: LatePart<OwnStyleProps> = {
  sentences: [],
  render(container, props) {
    const text = props ? scopeCss(props.css, props.window) : '';
    const [last = '', undo] = drawn.get(container) ?? [];
    if (last === text) return;
    undo?.();
    drawn.set(container, [text, adopt(container, text) ?? append(container, text)]);
  },
};

function adopt(container: Element, text: string): Undo | undefined {
  try {
    const { adoptedStyleSheets: sheets } = container.getRootNode() as ShadowRoot;
    const view = container.ownerDocument.defaultView as Window & typeof globalThis;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.push(sheet);
    if (sheets.includes(sheet)) return () => void sheets.splice(sheets.indexOf(sheet), 1);
  } catch {
    // Firefox refuses sheets from a content script; pages of our own would refuse an element.
  }
}

function append(container: Element, text: string): Undo {
  const style = container.ownerDocument.createElement('style');
  style.textContent = text;
  container.append(style);
  return () => style.remove();
}
