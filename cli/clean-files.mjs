// One file after the other: read, clean, write, and say on standard error how it went. A bad file never stops the rest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startCore } from './core-in-chromium.mjs';
import { decodePage } from './decode-page.mjs';

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`);

/** The file's name without its ending, told apart from those used before. @param {string} file @param {Set<string>} used */
function nameOutput(file, used) {
  const stem = basename(file, extname(file));
  let name = stem;
  for (let n = 2; used.has(name); n++) name = `${stem}-${n}`;
  used.add(name);
  return name;
}

/**
 * @param {import('./core-in-chromium.mjs').Cleaned} cleaned
 * @param {string} folder
 * @param {string} name
 */
function writeFiles({ article, outline }, folder, name) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.${article.extension}`), article.text);
  if (outline) writeFileSync(join(folder, `${name}.outline.${outline.extension}`), outline.text);
}

/** @param {import('./core-in-chromium.mjs').Cleaned} cleaned @param {boolean} oneLine */
function print({ article, outline }, oneLine) {
  const text = oneLine ? JSON.stringify(JSON.parse(article.text)) : article.text.trimEnd();
  process.stdout.write(`${text}\n`);
  if (outline) process.stdout.write(`\n${outline.text.trimEnd()}\n`);
}

/** @param {unknown} error */
const firstLine = (error) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200);

/**
 * Resolves with the exit code.
 * @param {import('./read-arguments.mjs').Job} job
 * @returns {Promise<number>}
 */
export async function cleanFiles({ files, format, outline, url, out }) {
  let core;
  try {
    core = await startCore();
  } catch (error) {
    say(`${firstLine(error)}`);
    return 1;
  }
  const used = new Set();
  let bad = 0;
  for (const [index, file] of files.entries()) {
    const place = `[${index + 1}/${files.length}] ${file}:`;
    try {
      const html = decodePage(readFileSync(file));
      const fallbackUrl = pathToFileURL(resolve(file)).href;
      const result = await core.clean({ html, url, fallbackUrl, format, outline });
      if (!result.ok) throw new Error(`no article (${result.reason})`);
      if (out) writeFiles(result, out, nameOutput(file, used));
      else print(result, format === 'json' && files.length > 1);
      say(`${place} ${result.title} (${result.words})`);
    } catch (error) {
      bad += 1;
      say(`${place} ${firstLine(error)}`);
    }
  }
  await core.close();
  if (files.length > 1) say(`${files.length - bad} of ${files.length} clean`);
  return bad === 0 ? 0 : 1;
}
