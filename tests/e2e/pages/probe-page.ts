// A page that looks for the extension: twenty-five things a site could tell a reader by. Run in the page's own world.

/** Resources a page might ask the extension for by its known address. */
const OWN_FILES = [
  'popup.html',
  'save.html',
  'manifest.json',
  'icon/16.png',
  'content-scripts/reader.js',
];

/** Put first into the page: what only a listener learns. */
export const PROBE_HEAD = `<script>
window.seen = [];
for (const type of ['keydown', 'keyup', 'copy', 'cut', 'paste', 'message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'beforeprint', 'storage', 'hashchange', 'popstate', 'selectionchange', 'slotchange', 'toggle', 'scroll', 'contextmenu'])
  addEventListener(type, (event) => seen.push(type + ':' + (event.target?.nodeName ?? 'window')), true);
new MutationObserver((all) => { for (const one of all) seen.push('mutation:' + one.target.nodeName); })
  .observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
new PerformanceObserver((list) => { for (const { entryType, name } of list.getEntries()) seen.push('entry:' + entryType + ':' + name); })
  .observe({ entryTypes: ['mark', 'measure'] });
</script>`;

/** By name, as JSON would have it. Equal before and after: the page cannot tell. */
export async function probe(extension: string): Promise<Record<string, unknown>> {
  const own = globalThis as unknown as Record<string, unknown> & { seen: string[] };
  const native = (f: unknown) => Function.prototype.toString.call(f).includes('[native code]');
  const answers = (file: string) =>
    fetch(`${extension}/${file}`).then(
      () => true,
      () => false,
    );
  const files = JSON.parse(document.documentElement.dataset.files ?? '[]') as string[];
  const root = document.documentElement;
  const style = getComputedStyle(root);
  return {
    'events, changes and measures seen': own.seen.join(' '),
    markup: root.outerHTML.length,
    'nodes of the root': root.childNodes.length,
    'attributes of the root': root.getAttributeNames().join(),
    'attributes of the body': document.body.getAttributeNames().join(),
    'style sheets': document.styleSheets.length,
    'adopted style sheets': document.adoptedStyleSheets.length,
    'names in the window': Object.getOwnPropertyNames(globalThis).length,
    'names in the document': Object.getOwnPropertyNames(document).length,
    frames: window.length,
    'resources loaded': performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(extension)),
    marks: performance.getEntriesByType('mark').length,
    measures: performance.getEntriesByType('measure').length,
    'prototypes in order': [
      Element.prototype.attachShadow,
      Node.prototype.appendChild,
      EventTarget.prototype.addEventListener,
      Array.prototype.map,
      JSON.parse,
      fetch,
    ].every(native),
    'the focus': document.activeElement?.nodeName,
    'the selection': String(getSelection()),
    'scrolled to': [scrollX, scrollY],
    'scroll bars': [style.overflowX, style.overflowY, innerWidth - root.clientWidth],
    history: history.length,
    cookies: document.cookie,
    'local storage': Object.keys(localStorage),
    'session storage': Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    'files that answer': (await Promise.all(files.map(answers))).filter(Boolean).length,
    'extension API': typeof (own.chrome as { runtime?: unknown } | undefined)?.runtime,
    title: document.title,
  };
}

export const withProbe = (html: string): string =>
  html
    .replace('<html', `<html data-files='${JSON.stringify(OWN_FILES)}'`)
    .replace('<head>', `<head>${PROBE_HEAD}`);
