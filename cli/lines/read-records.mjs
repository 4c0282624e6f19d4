// Where pages come from: JSON lines on standard input, or files and folders. One after the other, never all at once.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../decode-page.mjs';

/**
 * @typedef {{ id: unknown, url: string, html: string }} Record
 * @typedef {{ id: unknown, reason: string, detail: string }} Unreadable
 */

/** A line each; an empty one is none. @param {NodeJS.ReadableStream} input @returns {AsyncGenerator<Record | Unreadable>} */
export async function* readLines(input) {
  let number = 0;
  for await (const line of splitLines(input)) {
    number += 1;
    if (line.trim() !== '') yield readLine(line, number);
  }
}

/**
 * No more than is asked for: `node:readline` reads a thousand lines ahead, here a thousand pages, and ends a line at U+2028 too, which
 * stands in JSON as it is.
 * @param {NodeJS.ReadableStream} input @returns {AsyncGenerator<string>}
 */
async function* splitLines(input) {
  input.setEncoding('utf8');
  /** @type {string[]} */
  let begun = [];
  for await (const chunk of input) {
    const [end = '', ...further] = String(chunk).split('\n');
    begun.push(end);
    for (const next of further) {
      yield begun.join('');
      begun = [next];
    }
  }
  yield begun.join('');
}

/** @param {string} line @param {number} number @returns {Record | Unreadable} */
function readLine(line, number) {
  const refuse = (/** @type {string} */ detail, /** @type {unknown} */ id = null) => ({
    id,
    reason: 'bad-record',
    detail: `line ${number}: ${detail}`,
  });
  try {
    const value = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return refuse('no object');
    const { id = null, url = '', html } = value;
    if (typeof html !== 'string' || typeof url !== 'string')
      return refuse('html and url must be texts', id);
    return { id, url, html };
  } catch {
    return refuse('no JSON');
  }
}

/** `id` is the path; folders are walked for .html and .htm. @param {readonly string[]} paths @returns {AsyncGenerator<Record | Unreadable>} */
export async function* readFiles(paths) {
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) yield* readFiles(listPages(path));
      else yield readFile(path);
    } catch (error) {
      yield { id: path, reason: 'bad-file', detail: String(error).slice(0, 200) };
    }
  }
}

/** Pages and folders of a folder; no links, for they may lead in a circle. @param {string} folder */
const listPages = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || (entry.isFile() && /\.html?$/i.test(entry.name)))
    .map((entry) => join(folder, entry.name));

/** Browsers note the address when they save a page. @param {string} path @returns {Record} */
function readFile(path) {
  const html = decodePage(readFileSync(path));
  const url = /<!--\s?saved from url=\(\d+\)(\S{1,2000})/.exec(html.slice(0, 4000))?.[1] ?? '';
  return { id: path, url, html };
}
