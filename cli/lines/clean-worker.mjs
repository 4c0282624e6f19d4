// One page at a time: text in, the article out. In a thread of its own, so that a page that hangs or fills the memory ends this and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { JSDOM } from 'jsdom';

const core = await import(workerData.core);

/**
 * The page is a document without a view, as the core reads it in a browser's `DOMParser`: jsdom would work out the style of each
 * element by every rule of the page, for minutes, and without a layout it says little. The core's window is the one around it.
 * @param {{ html: string, url: string, format: string }} page
 */
function clean({ html, url, format }) {
  // No scripts run and nothing is fetched: that is jsdom's default.
  const { window } = new JSDOM('', URL.canParse(url) ? { url } : {});
  Object.assign(globalThis, { window });
  try {
    const { document } = window;
    const page = new window.DOMParser().parseFromString(html, 'text/html');
    const result = core.extractArticle(page, url);
    if (!result.ok) return { ok: false, reason: result.reason };
    const { text } = core.buildArticleFile(result, format, { document });
    return {
      ok: true,
      title: result.title,
      ...(format === 'json' ? { article: JSON.parse(text) } : { text }),
    };
  } finally {
    window.close();
  }
}

parentPort?.on('message', (page) => {
  try {
    parentPort?.postMessage(clean(page));
  } catch (error) {
    parentPort?.postMessage({ ok: false, reason: 'failed', detail: String(error).slice(0, 200) });
  }
});
parentPort?.postMessage('ready');
