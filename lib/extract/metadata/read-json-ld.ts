// schema.org article data in script blocks. Hostile by default: sizes and depth capped, only named string fields copied.
import { BYLINE_CAP, cleanText, EXCERPT_CAP } from '../../text/clean-text';
import { type Facts, noFacts } from './facts';
import { jsonLdOf } from './page-head';

const MAX_BYTES = 512 * 1024;
const MAX_DEPTH = 8;
const MAX_NODES = 2000;

/** schema.org types of a text with a headline; more specific first. */
const ARTICLE =
  /Article|^(?:BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|Recipe|HowTo)$/i;

/** Facts of the page's article from its JSON-LD blocks; empty facts when there is none that can be read. */
export function readJsonLd(copy: Document): Facts {
  const facts = noFacts('json-ld');
  const nodes = jsonLdOf(copy).flatMap(articleNodes);
  for (const node of nodes) mergeFacts(facts, node);
  return facts;
}

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Article objects of one block, outermost first; [] when it is too large or no JSON. */
export function articleNodes(text: string): Json[] {
  if (text.length > MAX_BYTES) return [];
  const found: Json[] = [];
  const queue: [unknown, number][] = [[parse(text), 0]];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const [value, depth] = queue[i]!;
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) for (const item of value.slice(0, 100)) queue.push([item, depth + 1]);
    else if (isObject(value)) {
      if (isArticle(value)) found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
        if (isObject(value[key]) || Array.isArray(value[key])) queue.push([value[key], depth + 1]);
      }
    }
  }
  return found;
}

/** Some sites leave raw line breaks or comment marks in the block; both are repaired once. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(repair(text));
    } catch {
      return null;
    }
  }
}

function repair(text: string): string {
  const plain = text
    .replace(/<!--|-->|\/\*\s?<!\[CDATA\[\s?\*\/|\/\*\s?\]\]>\s?\*\//g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return plain.endsWith(';') ? plain.slice(0, -1) : plain;
}

function isArticle(node: Json): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some(
    (type) =>
      typeof type === 'string' &&
      ARTICLE.test(type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)),
  );
}

function mergeFacts(facts: Facts, node: Json): void {
  facts.title ||= readString(node.headline) || readString(node.name);
  facts.published ||= readString(node.datePublished) || readString(node.dateCreated);
  facts.modified ||= readString(node.dateModified);
  facts.excerpt ||= readString(node.description, EXCERPT_CAP);
  facts.lang ||= readString(node.inLanguage, 20);
  facts.site ||= readName(node.publisher) || readName(node.isPartOf);
  facts.image ||= readUrl(node.image) || readString(node.thumbnailUrl);
  if (facts.authors.length === 0) facts.authors = readNames(node.author ?? node.creator);
  if (facts.editors.length === 0) facts.editors = readNames(node.editor);
}

function readString(value: unknown, cap?: number): string {
  return cleanText(Array.isArray(value) ? value[0] : value, cap);
}

function readName(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  return cleanText(isObject(one) ? one.name : one, BYLINE_CAP);
}

function readNames(value: unknown): string[] {
  const all = Array.isArray(value) ? value.slice(0, 20) : [value];
  return all.map(readName).filter((name) => name !== '');
}

function readUrl(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  return cleanText(isObject(one) ? one.url : one);
}
