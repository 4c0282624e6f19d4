// The filter: pages in, one JSON line out for each, in their order. What goes wrong with one is its line; the rest goes on.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CannotStart, createCleaner } from './clean-pages.mjs';
import { readFiles, readLines } from './read-records.mjs';

const FORMATS = ['json', 'markdown', 'text', 'html'];
/** Beside this folder in the package, built in the repository. */
const CORES = ['../../qingyue-core.js', '../../.output/core/qingyue-core.js'];

const HELP = `Usage: qingyue-lines [PATH …] [options] < pages.jsonl > articles.jsonl

Takes the article out of many pages. Without a PATH (a file or a folder of .html files), reads JSON lines {"id", "url", "html"}
from standard input. Writes one JSON line for each page: {"id", "ok": true, "title", "article"} or {"id", "ok": false, "reason"}.

  --format FORMAT   ${FORMATS.join(', ')} (json); others than json come as "text"
  --time-limit S    seconds for one page (60)
  --memory MB       for the thread that reads (1024)

Exit code: 0 every page was answered, whatever with; 1 jsdom is missing, or does not run in this Node; 2 wrong use.
`;

/** @param {string[]} args @returns {Promise<number>} the exit code */
export async function main(args) {
  const wish = readWish(args);
  if (typeof wish === 'string') {
    process.stderr.write(wish);
    return wish === HELP ? 0 : 2;
  }
  const cleaner = createCleaner(wish);
  // Whoever read us has enough, as `head` has.
  process.stdout.on('error', () => process.exit(0));
  try {
    const pages = wish.paths.length > 0 ? readFiles(wish.paths) : readLines(process.stdin);
    for await (const page of pages) {
      const line = JSON.stringify(await answer(page, cleaner, wish.format));
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    }
    return 0;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(sayCannotStart(error));
    return 1;
  } finally {
    await cleaner.stop();
  }
}

/** @param {CannotStart} error */
const sayCannotStart = ({ message }) => `jsdom does not start in Node ${process.version}: ${message}
One that runs in every Node from 20: npm install jsdom@26
`;

/**
 * @param {import('./read-records.mjs').Record | import('./read-records.mjs').Unreadable} page
 * @param {ReturnType<typeof createCleaner>} cleaner
 * @param {string} format
 */
async function answer(page, cleaner, format) {
  if (!('html' in page)) return { ok: false, ...page };
  const { id, url, html } = page;
  return { id, ...(await cleaner.clean({ html, url, format })) };
}

/** What was asked for, or what to say. @param {string[]} args */
function readWish(args) {
  const core = CORES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!core) return 'The core module is not built yet: run `npm run build:core`.\n';
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        'time-limit': { type: 'string', default: '60' },
        memory: { type: 'string', default: '1024' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [seconds, memory] = [Number(values['time-limit']), Number(values.memory)];
    if (values.help) return HELP;
    if (!FORMATS.includes(values.format)) return `No such format: ${values.format}\n\n${HELP}`;
    if (!(seconds > 0 && memory >= 64)) return `Limits are numbers, memory at least 64\n\n${HELP}`;
    return {
      core: core.href,
      format: values.format,
      timeLimit: seconds * 1000,
      memory,
      paths: positionals,
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${HELP}`;
  }
}
