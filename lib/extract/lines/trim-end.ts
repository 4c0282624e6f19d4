// Cuts what hangs on the end of the last paragraph: a link home or to the full story. The paragraph stays.
import { ELEMENT_NODE } from '../../dom-numbers';
import type { BodyLines } from './body-lines';

const TAIL_LINK =
  /^(?:[>»【（(]\s?)*(?:返回.{0,10}|查看更多|查看原文|阅读全文|阅读原文|更多.{0,12}|點我.{0,12}|read more\b.{0,40}|continue reading.{0,20})\s?[>»】）)…]*$/i;
const MAX_TAIL = 60;
const REACH = 3;

export function trimEnd(body: BodyLines): void {
  for (const line of body.lines.slice(-REACH)) {
    const last = [...line.element.childNodes].filter((node) => node.textContent?.trim()).at(-1);
    if (last?.nodeType !== ELEMENT_NODE || last === line.element.firstChild) continue;
    const link = last as Element;
    const text = (link.textContent ?? '').trim();
    if (link.localName !== 'a' || text.length > MAX_TAIL || !TAIL_LINK.test(text)) continue;
    body.cut(line, link, { kind: 'expand', reason: 'a link at the end of the text' });
  }
}
