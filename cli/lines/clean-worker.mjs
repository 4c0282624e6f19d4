// One page at a time: text in, the article out. In a thread of its own, so that a page that hangs or fills the memory ends this and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { JSDOM, VirtualConsole } from 'jsdom';

const core = await import(workerData.core);

/** @param {{ html: string, url: string, format: string }} page */
function clean({ html, url, format }) {
  // No scripts run and nothing is fetched: that is jsdom's default. What it makes of a page's styles is nobody's concern.
  const virtualConsole = new VirtualConsole();
  const { window } = new JSDOM(html, {
    virtualConsole,
    ...(URL.canParse(url) ? { url } : {}),
  });
  try {
    const { document } = window;
    const result = core.extractArticle(document, url);
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
