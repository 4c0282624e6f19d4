// schema.org article data in script blocks. Hostile by default: sizes and depth capped, only named string fields copied.
import { BYLINE_CAP, cleanText, EXCERPT_CAP } from '../../text/clean-text';
import { compareKey } from '../../text/compare-key';
import { withoutEntities } from '../../text/entities';
import { creditLabel } from '../credits/credit-labels';
import { type Facts, noFacts } from './facts';
import { jsonLdOf, titleOf } from './page-head';
import { uninverted } from './read-meta-tags';

const MAX_BYTES = 512 * 1024;
const MAX_DEPTH = 8;
const MAX_NODES = 2000;

/** schema.org types of a text with a headline; more specific first. */
const ARTICLE_TYPES = new Set(
  'blogposting liveblogposting socialmediaposting discussionforumposting report review recipe howto'.split(
    ' ',
  ),
);
const isArticleType = (type: string) =>
  type.toLowerCase().includes('article') || ARTICLE_TYPES.has(type.toLowerCase());

/** Facts of the page's article from its JSON-LD blocks; empty facts when there is none that can be read. */
export function readJsonLd(copy: Document): Facts {
  const facts = noFacts('json-ld');
  const values = jsonLdOf(copy).filter(isReadable).map(parse);
  const objects = values.flatMap(objectsIn);
  const nodes = ownArticles(objects.filter(isArticle), compareKey(titleOf(copy)));
  // Only pages that point from one object to another need the list of all.
  const named: NodesById = nodes.some(pointsElsewhere) ? nodesById(values) : new Map();
  for (const node of nodes) mergeFacts(facts, node, named);
  // Where the article does not say whose it is, the site does.
  facts.site ||= readName(objects.find((node) => node['@type'] === 'WebSite'));
  facts.authors = facts.authors.map(withoutEntities);
  facts.title = withoutEntities(facts.title);
  return facts;
}

/** JSON-LD 1.1, 9.4: `{"@id": …}` alone stands for the object of that name, in whatever block it is. */
type NodesById = ReadonlyMap<string, Json>;

const POINTERS = ['author', 'creator', 'editor', 'publisher', 'isPartOf'];

const pointsElsewhere = (node: Json) =>
  POINTERS.some((key) => [node[key]].flat().some((value) => isObject(value) && '@id' in value));

function nodesById(values: readonly unknown[]): NodesById {
  const named = new Map<string, Json>();
  for (const node of walk(values, () => true)) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !named.has(id))
      named.set(id, node);
  }
  return named;
}

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isReadable = (text: string) => text.length <= MAX_BYTES;

const objectsIn = (value: unknown): Json[] => walk([value], (key) => HOLDS_ARTICLES.has(key));

const HOLDS_ARTICLES: ReadonlySet<string> = new Set(['@graph', 'mainEntity', 'mainEntityOfPage']);

/** The objects in there, outermost first, going down through the members that `isWanted`. */
function walk(values: readonly unknown[], isWanted: (key: string) => boolean): Json[] {
  const found: Json[] = [];
  const queue: [unknown, number][] = values.map((value) => [value, 0]);
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const [value, depth] = queue[i]!;
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) for (const item of value.slice(0, 100)) queue.push([item, depth + 1]);
    else if (isObject(value)) {
      found.push(value);
      for (const [key, member] of Object.entries(value))
        if (typeof member === 'object' && isWanted(key)) queue.push([member, depth + 1]);
    }
  }
  return found;
}

/** Some sites leave raw line breaks, comment marks or a comma too many in the block; they are repaired once. */
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
    .replace(
      /<!--|-->|\/\*\s?<!\[CDATA\[\s?\*\/|\/\*\s?\]\]>\s?\*\/|\/\/\s?<!\[CDATA\[|\/\/\s?\]\]>|,(?=\s{0,20}[}\]])/g,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return plain.endsWith(';') ? plain.slice(0, -1) : plain;
}

/** Baidu's own context gives no type: title, pubDate and upDate. */
function isArticle(node: Json): boolean {
  if (typeof node.pubDate === 'string') return true;
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some(
    (type) =>
      typeof type === 'string' &&
      isArticleType(type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)),
  );
}

/** Where one of them has the page's title, those of another title are other articles. */
function ownArticles(nodes: readonly Json[], title: string): readonly Json[] {
  const keys = nodes.map(({ headline }) => compareKey(readString(headline)));
  const isOwn = (key: string) => title.includes(key);
  return keys.some((key) => key !== '' && isOwn(key))
    ? nodes.filter((_, i) => isOwn(keys[i]!))
    : nodes;
}

function mergeFacts(facts: Facts, node: Json, named: NodesById): void {
  const nameOf = (value: unknown) => readName(pointed(value, named));
  const namesOf = (value: unknown) => {
    const all = Array.isArray(value) ? value.slice(0, 20) : [value];
    const writers = all.map((one) => pointed(one, named)).filter((one) => !tookPictures(one));
    return writers.map(readName).filter((name) => name !== '');
  };
  facts.title ||= readString(node.headline) || readString(node.name);
  facts.published ||=
    readString(node.datePublished) || readString(node.dateCreated) || readString(node.pubDate);
  facts.modified ||= readString(node.dateModified);
  facts.excerpt ||= readString(node.description, EXCERPT_CAP);
  facts.lang ||= readString(node.inLanguage, 20);
  facts.site ||= nameOf(node.publisher) || nameOf(node.isPartOf);
  facts.image ||= readUrl(node.image) || readString(node.thumbnailUrl);
  if (facts.authors.length === 0) facts.authors = namesOf([node.author, node.creator].flat());
  if (facts.editors.length === 0) facts.editors = namesOf(node.editor);
}

/** schema.org Person.jobTitle: “Photos”. */
const tookPictures = (one: unknown): boolean =>
  isObject(one) && creditLabel(readString(one.jobTitle, BYLINE_CAP))?.role === 'photographer';

/** The object itself, or the one it points to. */
function pointed(value: unknown, named: NodesById): unknown {
  const one = Array.isArray(value) ? value[0] : value;
  if (!isObject(one) || typeof one['@id'] !== 'string') return one;
  const whole = named.get(one['@id']);
  return whole && readName(whole) !== '' ? whole : one;
}

function readString(value: unknown, cap?: number): string {
  return cleanText(Array.isArray(value) ? value[0] : value, cap);
}

/** A list of names as one; anything else as it is. */
const joined = (name: unknown): unknown =>
  Array.isArray(name)
    ? name
        .slice(0, 20)
        .filter((part) => typeof part === 'string')
        .join(', ')
    : name;

/** schema.org Person may have its name in two halves. */
function readName(one: unknown): string {
  if (!isObject(one)) return cleanText(one, BYLINE_CAP);
  return (
    uninverted(cleanText(joined(one.name), BYLINE_CAP)) ||
    cleanText(`${readString(one.givenName)} ${readString(one.familyName)}`, BYLINE_CAP)
  );
}

function readUrl(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  return cleanText(isObject(one) ? one.url : one);
}
