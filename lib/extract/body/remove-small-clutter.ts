// Takes out of the body what holds no block of text and is clutter by its name or hidden: buttons, pictures of shops, words for screen readers.

import { ITEMS_A_STEP, type Steps } from '../drive';
import type { WorkingCopy } from '../snapshot/working-copy';
import type { BoxJudge } from './suspect-boxes';

interface Inside {
  judge: BoxJudge;
  /** Elements with text blocks, which have been judged already. */
  boxOf: ReadonlyMap<Element, unknown>;
}

export function* removeSmallClutter(
  copy: WorkingCopy,
  root: Element,
  { judge, boxOf }: Inside,
): Steps<void> {
  for (let element = root.firstElementChild, seen = 1; element; seen++) {
    if (seen % ITEMS_A_STEP === 0) yield;
    const suspicion = boxOf.has(element) ? null : judge.judge(element);
    const child: Element | null = suspicion ? null : element.firstElementChild;
    const next: Element | null = child ?? nextOutside(element, root);
    if (suspicion) copy.remove(element, { kind: suspicion.kind, reason: suspicion.reason });
    element = next;
  }
}

function nextOutside(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const next = at.nextElementSibling;
    if (next) return next;
  }
  return null;
}
