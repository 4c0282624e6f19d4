// Figures of one library over a corpus.

const SINGLE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}';
const WORD = new RegExp(`[${SINGLE}]|(?:(?![${SINGLE}])[\\p{L}\\p{N}_])+`, 'gu');
const GROUP = 4;

/**
 * @typedef {{title: string, authors: string[], source: string, published: string, text: string, outline: string[] | null, unsure: string[], error: string}} Found
 * @typedef {import('./read-corpus.mjs').Item} Item
 */

/** Words; every Han, Kana or Bopomofo character is one of its own. @param {string} text @returns {string[]} */
export const splitWords = (text) => text.match(WORD) ?? [];

/** Overlapping groups of four words, counted. @param {string} text @returns {Map<string, number>} */
export function countGroups(text) {
  const words = splitWords(text);
  const groups = new Map();
  for (let i = 0; i === 0 || i + GROUP <= words.length; i++) {
    const group = words.slice(i, i + GROUP).join(' ');
    if (group) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return groups;
}

/** @param {string} gold @param {string} found */
export function compareTexts(gold, found) {
  const wanted = countGroups(gold);
  const given = countGroups(found);
  let hits = 0;
  let wantedCount = 0;
  let givenCount = 0;
  for (const [group, count] of wanted) {
    wantedCount += count;
    hits += Math.min(count, given.get(group) ?? 0);
  }
  for (const count of given.values()) givenCount += count;
  return {
    precision: givenCount > 0 ? hits / givenCount : null,
    recall: wantedCount > 0 ? hits / wantedCount : null,
  };
}

/** @param {string} text */
const squash = (text) => text.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]/g, '');

/** @param {string} text */
const fold = (text) =>
  squash(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―]/g, '-').toLowerCase();

/** @param {string[]} names */
const foldNames = (names) =>
  names
    .flatMap((n) =>
      /^[\p{Script=Han}\s·、，]+$/u.test(n) ? n.split(/[\s、，]/) : n.split(/[,;、，；&]|\band\b/),
    )
    .map((n) => fold(n).replace(/^by/, ''))
    .filter(Boolean)
    .sort()
    .join('|');

/** @param {string} time */
const dayOf = (time) => /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? '';
/** @param {string} time */
const minuteOf = (time) => /T(\d{2}:\d{2})/.exec(time)?.[1] ?? '';

/** @param {string} found @param {string} gold */
function isSameMinute(found, gold) {
  if (dayOf(found) === dayOf(gold) && minuteOf(found) === minuteOf(gold)) return true;
  return Math.floor(Date.parse(found) / 60_000) === Math.floor(Date.parse(gold) / 60_000);
}

/** Each field: null where the gold has none, else whether it is right. @param {Found} found @param {Item} item */
export function judgeFields(found, { gold }) {
  const authors = [gold.author ?? []].flat();
  const { title, source, published } = gold;
  return {
    title: title ? fold(found.title) === fold(title) : null,
    author: authors.length > 0 ? foldNames(found.authors) === foldNames(authors) : null,
    source: source ? fold(found.source) === fold(source) : null,
    day: published ? dayOf(found.published) === dayOf(published) : null,
    minute: published && minuteOf(published) ? isSameMinute(found.published, published) : null,
    'no false author': 'author' in gold && authors.length === 0 ? found.authors.length === 0 : null,
  };
}

/**
 * Each field that has a value and a gold: whether it is right, and whether it is marked as unsure. A name where the gold has none is
 * wrong, a time is right when its minute is, where the gold has one. @param {Found} found @param {Item} item
 */
export function judgeSureness(found, item) {
  const judged = judgeFields(found, item);
  const right = {
    title: judged.title,
    authors: judged.author ?? (found.authors.length > 0 ? judged['no false author'] : null),
    source: judged.source,
    publishedTime: judged.minute ?? judged.day,
  };
  const given = { ...found, publishedTime: found.published };
  return Object.keys(right).flatMap((field) => {
    const key = /** @type {keyof typeof right} */ (field);
    if (right[key] === null || given[key].length === 0) return [];
    return [{ field, isRight: right[key] === true, isUnsure: found.unsure.includes(field) }];
  });
}

/** @param {import('./read-corpus.mjs').GoldNode[]} nodes @returns {string[]} */
const flatten = (nodes) => nodes.flatMap((n) => [n.text, ...flatten(n.children ?? [])]);

/** Equal, one begins with the other, or one holds the other and little more. @param {string} a @param {string} b */
function isSameNode(a, b) {
  if (a === b) return true;
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  if (short.length >= 8 && long.startsWith(short)) return true;
  return long.includes(short) && short.length * 2 > long.length;
}

/** @param {string[]} found @param {string[]} gold */
function countNodes(found, gold) {
  const left = found.map(fold);
  let hits = 0;
  for (const text of gold.map(fold)) {
    const at = left.findIndex((l) => isSameNode(l, text));
    if (at < 0) continue;
    left.splice(at, 1);
    hits += 1;
  }
  return { hits, found: found.length, gold: gold.length };
}

/** @param {Found} found @param {Item} item @param {boolean} withoutCaptions */
export function scorePage(found, item, withoutCaptions) {
  const captions = new Set(withoutCaptions ? (item.gold.captions ?? []) : []);
  const body = item.gold.body.filter((block) => !captions.has(block));
  const text = squash(found.text);
  const wanted = squash(body.join('\n'));
  const clutter = (item.gold.must_not ?? [])
    .map((part) => squash(typeof part === 'string' ? part : part.text))
    .filter((part) => part && !wanted.includes(part));
  const leaked = clutter.filter((part) => text.includes(part)).length;
  const whole = body.filter((block) => text.includes(squash(block))).length;
  return {
    ...compareTexts(body.join('\n'), found.text),
    ...{ leaked, clutter: clutter.length, whole, blocks: body.length },
    clean: leaked === 0 && whole === body.length,
    fields: judgeFields(found, item),
    sureness: judgeSureness(found, item),
    outline:
      found.outline && item.gold.outline
        ? countNodes(found.outline, flatten(item.gold.outline))
        : null,
    error: found.error,
  };
}

/** @param {(number | null)[]} values */
const mean = (values) => {
  const given = values.filter((v) => v !== null);
  return given.length > 0 ? given.reduce((a, b) => a + b, 0) / given.length : 0;
};
/** @param {number[]} values */
const sum = (values) => values.reduce((a, b) => a + b, 0);

/** @param {ReturnType<typeof scorePage>[]} pages */
export function addUp(pages) {
  const precision = mean(pages.map((p) => p.precision));
  const recall = mean(pages.map((p) => p.recall));
  const outlines = pages.map((p) => p.outline).filter((o) => o !== null);
  const nodes = sum(outlines.map((o) => o.found + o.gold));
  /** @type {Record<string, {right: number, of: number}>} */
  const fields = {};
  for (const page of pages) {
    for (const [name, right] of Object.entries(page.fields)) {
      if (right === null) continue;
      fields[name] ??= { right: 0, of: 0 };
      fields[name].of += 1;
      if (right) fields[name].right += 1;
    }
  }
  /** @type {Record<string, {right: number, rightUnsure: number, wrong: number, wrongUnsure: number}>} */
  const sureness = {};
  for (const { field, isRight, isUnsure } of pages.flatMap((page) => page.sureness)) {
    sureness[field] ??= { right: 0, rightUnsure: 0, wrong: 0, wrongUnsure: 0 };
    sureness[field][isRight ? 'right' : 'wrong'] += 1;
    if (isUnsure) sureness[field][isRight ? 'rightUnsure' : 'wrongUnsure'] += 1;
  }
  return {
    ...{ precision, recall, fields, sureness },
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    leaked: sum(pages.map((p) => p.leaked)),
    clutter: sum(pages.map((p) => p.clutter)),
    whole: sum(pages.map((p) => p.whole)),
    blocks: sum(pages.map((p) => p.blocks)),
    clean: pages.filter((p) => p.clean).length,
    pages: pages.length,
    outline:
      outlines.length > 0 ? (2 * sum(outlines.map((o) => o.hits))) / Math.max(nodes, 1) : null,
    errors: pages.filter((p) => p.error).length,
  };
}
