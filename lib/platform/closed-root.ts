// Shadow roots that a page keeps closed are open to extensions, each browser in its own way.

interface ClosedRoots {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, open or closed; null when it has none. */
export function closedRootOf(element: Element): ShadowRoot | null {
  const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if ('openOrClosedShadowRoot' in own) return own.openOrClosedShadowRoot ?? null;
  const { chrome } = globalThis as ClosedRoots;
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // In a page of our own Chromium takes no element for one; nothing there is closed.
    return element.shadowRoot;
  }
}
