// From one block of the page to a wider, a narrower or a neighbouring one.

const MIN_TEXT = 1;

export function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}

const hasText = (element: Element): boolean =>
  textLength(element) >= MIN_TEXT && !element.matches('script, style, noscript, template, head');

/** The nearest block at or above an element; null outside the body. */
export function liftToBlock(element: Element | null): Element | null {
  const { body } = element?.ownerDocument ?? {};
  let found = element;
  while (found && found !== body && (isInline(found) || !hasText(found)))
    found = found.parentElement;
  return found && body?.contains(found) ? found : null;
}

function isInline(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return (view?.getComputedStyle(element).display ?? '').startsWith('inline');
}

/** The next block outward that holds more; null at the body. */
export function widen(element: Element): Element | null {
  const { body } = element.ownerDocument;
  const own = textLength(element);
  let parent = element === body ? null : element.parentElement;
  while (parent && parent !== body && textLength(parent) === own) parent = parent.parentElement;
  return parent && body.contains(parent) ? parent : null;
}

/** The child with the most text; null when there is no block inside. */
export function narrow(element: Element): Element | null {
  const blocks = [...element.children].filter((child) => hasText(child) && !isInline(child));
  return blocks.sort((a, b) => textLength(b) - textLength(a))[0] ?? null;
}

/** The next sibling with text in a direction; null at the end. */
export function sideways(element: Element, step: 1 | -1): Element | null {
  const key = step === 1 ? 'nextElementSibling' : 'previousElementSibling';
  let next = element[key];
  while (next && !hasText(next)) next = next[key];
  return next;
}
