// The filter: pages in, one JSON line out for each, in their order. What goes wrong with one is its line; the rest goes on.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCleaner } from './clean-pages.mjs';
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

Exit code: 0 every page was answered, whatever with; 2 wrong use.
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
  const pages = wish.paths.length > 0 ? readFiles(wish.paths) : readLines(process.stdin);
  for await (const page of pages) {
    const result =
      'html' in page
        ? {
            id: page.id,
            ...(await cleaner.clean({ html: page.html, url: page.url, format: wish.format })),
          }
        : { ok: false, ...page };
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
  }
  await cleaner.stop();
  return 0;
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
