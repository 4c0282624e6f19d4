// What the user asks for on the command line, checked before a browser is started.
import { parseArgs } from 'node:util';

const ARTICLE_FORMATS = ['markdown', 'json', 'html', 'text'];
const OUTLINE_FORMATS = [
  ...['markdown', 'markdown-headings', 'opml', 'freemind'],
  ...['json', 'org', 'html', 'text', 'obsidian'],
];

export const HELP = `Usage: qingyue clean PAGE.html [PAGE.html …] [options]

Takes the article out of saved pages, in the Chromium of this machine. Nothing is fetched.

  --format FORMAT    ${ARTICLE_FORMATS.join(', ')} (markdown)
  --outline FORMAT   also the outline: ${OUTLINE_FORMATS.join(', ')}
  --url URL          the page's address, for one page; else read from the page itself
  --out FOLDER       write PAGE.md, PAGE.outline.opml … there instead of to the screen
  --help             this text

Several pages go to the screen only as --format json: one object a line.
Exit code: 0 all clean, 1 a page could not be read or holds no article, 2 wrong use.
CHROME_PATH names the browser when it is not found by itself.
`;

/**
 * @typedef {{files: string[], format: string, outline: string | null, url: string | null, out: string | null}} Job
 * @typedef {{kind: 'help'} | {kind: 'wrong', message: string} | {kind: 'job', job: Job}} Wish
 */

/** @param {string} message @returns {Wish} */
const wrong = (message) => ({ kind: 'wrong', message });

/** @param {string[]} args */
function parse(args) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      outline: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

/** @param {Job} job @returns {string} what is wrong with it; '' when nothing */
function findMistake({ files, format, outline, url, out }) {
  if (files.length === 0) return 'Which page? Name at least one file.';
  if (!ARTICLE_FORMATS.includes(format)) return `No such format: ${format}`;
  if (outline && !OUTLINE_FORMATS.includes(outline)) return `No such outline format: ${outline}`;
  if (url && files.length > 1) return '--url is for one page.';
  if (url && !URL.canParse(url)) return `Not an address: ${url}`;
  if (!out && files.length > 1 && format !== 'json') return 'Several pages need --out FOLDER.';
  return '';
}

/** @param {string[]} args @returns {Wish} */
export function readArguments(args) {
  let parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help || args.length === 0) return { kind: 'help' };
  const [command, ...files] = positionals;
  if (command !== 'clean') return wrong(`No such command: ${command ?? '(none)'}`);
  const { format = 'markdown', outline = null, url = null, out = null } = values;
  const job = { files, format, outline, url, out };
  const mistake = findMistake(job);
  return mistake ? wrong(mistake) : { kind: 'job', job };
}
