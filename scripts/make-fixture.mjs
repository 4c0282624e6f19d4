// `node scripts/make-fixture.mjs saved.html > source.html`: a saved page as a page of the same shape whose words are nobody's. Tags, names,
// lengths, digits and marks stay; every word, picture, address and script goes. The same words become the same others, so that a title
// that is repeated still is; which ones is drawn anew each time, so that nothing leads back.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { decodePage } from '../cli/decode-page.mjs';

/** Labels and markers by which a page says what a line is: they are its shape, and everybody's. */
const KEPT =
  /来源|來源|作者|记者|記者|责任编辑|责编|責編|编辑|編輯|发布时间|发布|時間|时间|日期|[一二三四五六七八九十]+是|第[一二三四五六七八九十百]+[章节節条條部]|[一二三四五六七八九十]+(?=[、．.）)])|[年月日时分秒時](?=[\d\s]|$)|\b(?:By|Source|Published|Updated|Editor|Photo)\b/gu;
const HAN = [
  ...'山水田木林草花果石沙海河江湖风云雨雪春夏秋冬早晚东西南北上下左右前后里外高低大小长短远近多少新旧红黄蓝白黑明暗',
];
const OTHERS = { lower: 'abcdefghiklmnoprstuvy', upper: 'ABCDEFGHIKLMNOPRSTUVY' };
/** Attributes of words; of addresses; those of all others stay, but for styles with addresses in them. */
const WORDS = new Set(['alt', 'title', 'placeholder', 'value', 'aria-label', 'summary', 'label']);
const ADDRESSES = /^(?:src|href|action|poster|cite|data-.*|srcset|background|content)$/;
const GONE = new Set(['srcset', 'integrity', 'nonce', 'srcdoc', 'style']);
const SCRIPT_TYPE = 'application/ld+json';

/**
 * @param {string} html
 * @param {string} [salt] what the words are drawn by
 * @returns {string}
 */
export function makeFixture(html, salt = randomBytes(16).toString('hex')) {
  const { document } = new JSDOM(html).window;
  const words = (/** @type {string} */ text) => replaceWords(text, salt);
  const address = (/** @type {string} */ text) => replaceAddress(text, salt);
  for (const script of document.querySelectorAll('script'))
    if (script.type === SCRIPT_TYPE)
      script.textContent = replaceJson(script.textContent ?? '', { words, address });
    else script.remove();
  for (const element of document.querySelectorAll('style, svg, iframe')) element.textContent = '';
  for (const element of document.querySelectorAll('*'))
    cleanAttributes(element, { words, address });
  const walker = document.createTreeWalker(document, 0x4 | 0x80);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement?.localName !== 'script') node.nodeValue = words(node.nodeValue ?? '');
  return `<!doctype html>\n${document.documentElement.outerHTML}`;
}

/** @typedef {{ words(text: string): string, address(text: string): string }} Replacing */

/** @param {Element} element @param {Replacing} replacing */
function cleanAttributes(element, { words, address }) {
  for (const { name, value } of [...element.attributes]) {
    if (GONE.has(name) || name.startsWith('on')) element.removeAttribute(name);
    else if (looksLikeAddress(value)) element.setAttribute(name, address(value));
    else if (WORDS.has(name) || ADDRESSES.test(name))
      element.setAttribute(name, isData(value) ? value : words(value));
  }
}

/** @param {string} text */
const looksLikeAddress = (text) =>
  /^(?:[a-z][a-z\d+.-]*:|\/|\.\.?\/|[\w-]+\/[\w/-]*\.\w+)/i.test(text.trim());
/** Dates, sizes, types and languages say nothing of anybody. @param {string} text */
const isData = (text) =>
  /^[\d\s:.,;=T+/ZWx-]*$|^(?:article|website|width=.*|text\/html.*|[a-z]{2}(?:[-_]\w+)?|(?:no)?index.*)$/i.test(
    text,
  );

/** @param {string} text @param {Replacing} replacing */
function replaceJson(text, { words, address }) {
  /** @param {unknown} value @param {string} key @returns {unknown} */
  const walk = (value, key = '') => {
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, walk(one, name)]),
      );
    if (typeof value !== 'string' || key.startsWith('@') || isData(value)) return value;
    return looksLikeAddress(value) ? address(value) : words(value);
  };
  try {
    return JSON.stringify(walk(JSON.parse(text)));
  } catch {
    // What is no JSON tells by its being broken.
    return words(text);
  }
}

/** @param {string} text @param {string} salt */
function replaceWords(text, salt) {
  let clean = '';
  let from = 0;
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    clean += replaceRuns(text.slice(from, index), salt) + kept;
    from = index + kept.length;
  }
  return clean + replaceRuns(text.slice(from), salt);
}

/** @param {string} text @param {string} salt */
const replaceRuns = (text, salt) =>
  text.replace(/\p{L}[\p{L}\p{M}]*/gu, (run) => replaceRun(run, salt));

/** As many characters, of the same script where it tells something. @param {string} run @param {string} salt */
function replaceRun(run, salt) {
  const draw = drawFrom(`${salt}:${run}`);
  return [...run]
    .map((character) => {
      if (/\p{Script=Han}/u.test(character)) return pick(HAN, draw());
      if (/\p{Script=Latin}/u.test(character))
        return pick([...(/\p{Lu}/u.test(character) ? OTHERS.upper : OTHERS.lower)], draw());
      if (/\p{M}/u.test(character)) return character;
      return shift(character, draw());
    })
    .join('');
}

/** Another letter of the same block. @param {string} character @param {number} by */
function shift(character, by) {
  const code = character.codePointAt(0) ?? 0;
  const start = code - (code % 16);
  const letters = Array.from({ length: 16 }, (_, i) => String.fromCodePoint(start + i)).filter(
    (one) => /\p{L}/u.test(one),
  );
  return pick(letters, by);
}

/** @param {readonly string[]} all @param {number} number */
const pick = (all, number) => /** @type {string} */ (all[number % all.length]);

/** Numbers from 0 to 255 without end, the same for the same seed. @param {string} seed */
function drawFrom(seed) {
  let block = createHash('sha256').update(seed).digest();
  let at = 0;
  return () => {
    if (at === block.length) {
      block = createHash('sha256').update(block).digest();
      at = 0;
    }
    return /** @type {number} */ (block[at++]);
  };
}

/** Host, path and names are others; depth, digits and ending stay. @param {string} address @param {string} salt */
function replaceAddress(address, salt) {
  if (/^(?:data|blob|javascript|mailto|tel):/i.test(address.trim())) return '#';
  const words = (/** @type {string} */ text) =>
    text.replace(/[A-Za-z]+|\P{ASCII}+/gu, (run) =>
      replaceRun(run, salt).replace(/\P{ASCII}/gu, 'x'),
    );
  const [, scheme = '', host = '', rest = ''] =
    /^((?:https?:)?\/\/)?([^/?#]*)(.*)$/is.exec(address.trim()) ?? [];
  const [path = '', ending = ''] = [
    rest.replace(/\.(\w{2,5})(?=$|[?#])/, ''),
    /\.(\w{2,5})(?=$|[?#])/.exec(rest)?.[0] ?? '',
  ];
  if (!scheme) return words(address.replace(/\.\w{2,5}(?=$|[?#])/, '')) + ending;
  const site = `${replaceRun(
    host
      .replace(/[^a-z]/gi, '')
      .slice(0, 8)
      .toLowerCase() || 'site',
    salt,
  )}.example`;
  return `${scheme}${site}${words(path)}${ending}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2];
  if (!file) {
    console.error('usage: node scripts/make-fixture.mjs saved.html > source.html');
    process.exitCode = 2;
  } else process.stdout.write(makeFixture(decodePage(readFileSync(file))));
}
