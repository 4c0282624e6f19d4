// Cuts what hangs on the end of the last paragraph: a link home or to the full story. The paragraph stays.
import { ELEMENT_NODE } from '../../dom-numbers';
import { says } from '../../language/says';
import type { BodyLines } from './body-lines';

const MAX_TAIL = 60;
const REACH = 3;

export function trimEnd(body: BodyLines): void {
  for (const line of body.lines.slice(-REACH)) {
    const last = [...line.element.childNodes].filter((node) => node.textContent?.trim()).at(-1);
    if (last?.nodeType !== ELEMENT_NODE || last === line.element.firstChild) continue;
    const link = last as Element;
    const text = (link.textContent ?? '').trim();
    if (link.localName !== 'a' || text.length > MAX_TAIL || !says('tailLink').test(text)) continue;
    body.cut(line, link, { kind: 'expand', reason: 'a link at the end of the text' });
  }
}
