// What ordinary copying takes from the clean view: the selected words without our marks and controls, in both flavours.

import { balanceBidi } from '../../text/balance-bidi';
import { collapseSpace } from '../../text/collapse-space';
import { withoutUnseen } from '../../text/unseen';
import { textNodes } from './text-points';

const OURS = '.qy-own, button, [hidden]';
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, tr, dt, dd, figure, table, ul, ol';

const OUR_ATTRIBUTES =
  'class style data-block tabindex loading referrerpolicy role aria-label'.split(' ');

export interface CleanCopy {
  text: string;
  html: string;
}

export function toCleanCopy(range: AbstractRange): CleanCopy {
  const live = range.startContainer.ownerDocument?.createRange();
  if (!live) return { text: '', html: '' };
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const holder = live.startContainer.ownerDocument?.createElement('div') as HTMLElement;
  holder.append(live.cloneContents());
  cleanClone(holder);
  return { text: toText(holder), html: holder.innerHTML };
}

function cleanClone(holder: HTMLElement): void {
  for (const element of holder.querySelectorAll(OURS)) element.remove();
  for (const mark of holder.querySelectorAll('mark.passage')) mark.replaceWith(...mark.childNodes);
  for (const element of holder.querySelectorAll('*')) {
    for (const name of OUR_ATTRIBUTES) element.removeAttribute(name);
  }
  holder.normalize();
}

/** Paragraphs on lines of their own with a blank line between, cells separated by tabs. */
function toText(holder: HTMLElement): string {
  for (const node of textNodes(holder)) {
    if (!node.parentElement?.closest('pre')) node.data = collapseSpace(node.data);
  }
  for (const br of holder.querySelectorAll('br')) br.replaceWith('\n');
  for (const cell of holder.querySelectorAll('td, th'))
    if (cell.previousElementSibling) cell.prepend('\t');
  for (const block of holder.querySelectorAll(BLOCKS)) {
    const gap = block.matches('li, tr, dt, dd') ? '\n' : '\n\n';
    block.before(gap);
    block.after(gap);
  }
  return balanceBidi(joinLines(withoutUnseen(holder.textContent ?? '')));
}

/** At most one blank line between lines, no white space at a line's end, none around the whole. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const kept = lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
  return kept.join('\n').trim();
}
