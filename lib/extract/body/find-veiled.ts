// What the page does not show: hidden by an attribute or a style. What a click would show is content: panels of accordions and tabs.
import { hidesByStyle, readStyle } from '../../text/read-style';
import { hasInk } from '../../text/words';
import { linkDensity } from '../snapshot/measure';
import type { WorkingCopy } from '../snapshot/working-copy';

/** Asked of the browser once: a question to each element costs more than all else that is asked of it. */
const MAY_HIDE = '[hidden],[style*="none" i],[style*="hidden" i]';
const PANELS = '[role="tabpanel"]';
const CONTROLS = '[aria-controls],[data-target^="#"],[data-bs-target^="#"]';
const TARGETS = ['aria-controls', 'data-target', 'data-bs-target'];
const MAX_CONTROLS = 400;

export type Veil = 'hidden by attribute or style' | 'invisible';

/** Hidden elements with how they are hidden; panels that something on the page opens left out. */
export function findVeiled(copy: WorkingCopy, root: Element): Map<Element, Veil> {
  const veiled = new Map<Element, Veil>();
  for (const element of root.querySelectorAll(MAY_HIDE)) {
    const veil = veilOf(element);
    if (veil) veiled.set(element, veil);
  }
  if (veiled.size > 0) for (const panel of findPanels(copy, root, veiled)) veiled.delete(panel);
  return veiled;
}

function veilOf(element: Element): Veil | null {
  const style = element.getAttribute('style');
  if (element.hasAttribute('hidden') || hidesByStyle(style)) return 'hidden by attribute or style';
  return readStyle(style, 'visibility').startsWith('hidden') ? 'invisible' : null;
}

const FEWEST_FOLDS = 2;
const MOST_LINKED = 0.5;

function findPanels(
  copy: WorkingCopy,
  root: Element,
  veiled: ReadonlyMap<Element, Veil>,
): Element[] {
  const controlled = idsOfPanels(root);
  const folds = new Map<string, number>();
  const nameOf = ({ localName, className }: Element) => `${localName}.${className}`;
  for (const element of veiled.keys())
    if (hasHead(element, veiled)) folds.set(nameOf(element), (folds.get(nameOf(element)) ?? 0) + 1);
  return [...veiled.keys()].filter((element) => {
    const measure = copy.about(element);
    if (!measure || linkDensity(measure) > MOST_LINKED) return false;
    if (controlled.has(element.id) || element.matches(PANELS)) return true;
    return hasHead(element, veiled) && (folds.get(nameOf(element)) ?? 0) >= FEWEST_FOLDS;
  });
}

/** The ids of what buttons and tabs open. */
function idsOfPanels(root: Element): Set<string> {
  const ids = [...root.querySelectorAll(CONTROLS)]
    .slice(0, MAX_CONTROLS)
    .flatMap((control) => TARGETS.map((name) => control.getAttribute(name)?.replace('#', '')));
  return new Set(ids.filter((id): id is string => !!id));
}

/** Stands below a line of words that is shown: a question above its answer. */
function hasHead(panel: Element, veiled: ReadonlyMap<Element, Veil>): boolean {
  const head = panel.previousElementSibling;
  return head !== null && !veiled.has(head) && hasInk(head.textContent ?? '');
}
