// Tells when a single-page site goes to another address without a load.

const POLL_MS = 1000;

/** Calls `onChange` after every change of address until the returned function is called. */
export function watchAddress(onChange: () => void): () => void {
  let last = location.href;
  const check = () => {
    if (location.href === last) return;
    last = location.href;
    onChange();
  };
  const stop = new AbortController();
  addEventListener('popstate', check, { signal: stop.signal });
  addEventListener('hashchange', check, { signal: stop.signal });
  // pushState fires nothing in the page; where the Navigation API is, it does.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', check, { signal: stop.signal });
  const timer = setInterval(check, POLL_MS);
  return () => {
    stop.abort();
    clearInterval(timer);
  };
}
