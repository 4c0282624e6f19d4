// How far the page has arrived: a page whose last bytes never come can be read all the same.

/** The next state after the one of now; at once when the page is complete. */
export function nextReadyState(document: Document): Promise<DocumentReadyState> {
  if (document.readyState === 'complete') return Promise.resolve('complete');
  return new Promise((resolve) => {
    const onChange = () => resolve(document.readyState);
    document.addEventListener('readystatechange', onChange, { once: true });
  });
}
