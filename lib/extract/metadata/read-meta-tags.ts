// Open Graph, Twitter, Dublin Core, the tags of Chinese government sites and those of newspapers, from one look at the head.

import { readMachineDate } from '../../dates/build-time';
import { says } from '../../language/says';
import { anyPart } from '../../text/any-part';
import { BYLINE_CAP, cleanText, EXCERPT_CAP } from '../../text/clean-text';
import { isCjk } from '../../text/scripts';
import { holdsMark } from '../../text/single-marks';
import { hasInk } from '../../text/words';
import { creditLabel } from '../credits/credit-labels';
import { type Facts, noFacts } from './facts';

/** Letters and digits of tag names, in lower case and in order of trust, per field: sites spell the marks between in every way. */
const TAGS = {
  title:
    'ogtitle articletitle dctitle dctermstitle citationtitle parselytitle sailthrutitle twittertitle headline title',
  author:
    'citationauthor parselyauthor sailthruauthor cxenseparseauthor dccreator dctermscreator dccontributor articleauthor ogarticleauthor author byl twittercreatorname authors mrfauthors contentauthor',
  editor: 'editor articleeditor responsibleeditor',
  source: 'contentsource source articlesource copyfrom dcsource mediaid ogsource newssource',
  site: 'ogsitename sitename applicationname applemobilewebapptitle dcpublisher publisher citationjournaltitle',
  published:
    'articlepublishedtime ogarticlepublishedtime datepublished ogpublishedtime pubdate publishdate publishedtime dateavailable dcdateissued dctermsissued dctermsdate dcdate dcdatecreated dctermscreated parselypubdate sailthrudate articlepublished ogreleasedate releasedate ogtime ptime publicationdate citationpublicationdate citationdate date weiboarticlecreateat originalpublicationdate firstcreatetime displaydate articledateoriginal cxenseparserecspublishtime btpubdate createdate apubtime firstpublishedtime',
  modified:
    'articlemodifiedtime ogupdatedtime ogmodifiedtime datemodified dctermsmodified dcdatemodified lastmodified lastmod revisiondate weiboarticleupdateat articleupdated lastmodifiedtime bytedanceupdatedtime',
  excerpt: 'ogdescription description twitterdescription dcdescription dctermsdescription',
  image: 'ogimage ogimagesecureurl ogimageurl twitterimage twitterimagesrc image thumbnail',
  lang: 'contentlanguage language dclanguage dctermslanguage oglocale',
} as const;

const NAMES = ['property', 'name', 'itemprop', 'http-equiv'];
const MAX_TAGS = 300;

/** Facts of the page's meta tags; the name is taken from name, property, itemprop or http-equiv. */
export function readMetaTags(copy: Document): Facts {
  const tags = collectTags(copy);
  const first = (names: string, cap?: number) => pick(tags, names, cap);
  const every = (names: string) =>
    names
      .split(' ')
      .flatMap((name) => tags.get(name) ?? [])
      .map((value) => cleanText(value, BYLINE_CAP));
  return {
    ...noFacts('meta'),
    title: first(TAGS.title),
    authors: [...every(TAGS.author), ...every(labelledTags(tags))].map(uninverted),
    cited: [...every('citationauthor').map(uninverted), ...every('byline')],
    editors: every(TAGS.editor),
    source: withoutLabel(first(TAGS.source, BYLINE_CAP)),
    site: first(TAGS.site, BYLINE_CAP),
    published: first(TAGS.published, 60) || publishedElse(tags),
    modified: first(TAGS.modified, 60),
    excerpt: first(TAGS.excerpt, EXCERPT_CAP),
    image: first(TAGS.image, 2000),
    lang: first(TAGS.lang, 20),
  };
}

/** Sites name the tag as they like: _pubtime, bytedance:published_time, createTime. */
const saysTime = anyPart('date|time');
const saysPublished = anyPart('pub|creat|post|releas|display|upload');

const meansPublished = (name: string): boolean =>
  (saysTime(name) || name.endsWith('at')) &&
  (saysPublished(name) || name.startsWith('date') || name.startsWith('time'));

function publishedElse(tags: Map<string, string[]>): string {
  const names = [...tags.keys()].filter((name) => meansPublished(name));
  return (
    names.map((name) => tags.get(name)![0]!).find((value) => readMachineDate(value)?.time) ?? ''
  );
}

/** “Written by” in one tag and the name in the next, as page builders put it for previews. */
const labelledTags = (tags: Map<string, string[]>): string =>
  ['1', '2']
    .filter((n) => creditLabel(tags.get(`twitterlabel${n}`)?.[0] ?? '')?.role === 'author')
    .map((n) => `twitterdata${n}`)
    .join(' ');

/** “Roe, Ann” as libraries write it, and “Roe, Ann; Doe, Jane” as they join them (BibTeX: “and”). */
export function uninverted(name: string): string {
  const parts = name.split(name.includes(';') ? ';' : ' and ').map(turned);
  return parts.every((part) => part !== null) ? parts.join('; ') : name;
}

/** “Ann Roe”; null for what is no name with its surname first. */
function turned(name: string): string | null {
  const [family = '', given = '', ...more] = name.trim().split(', ');
  const isOne =
    more.length === 0 &&
    isCapitalised(given) &&
    !isCjk(family) &&
    !holdsMark(family, ' ') &&
    !holdsMark(given, ',');
  return isOne && given.split(' ').length <= 2 ? `${given} ${family}` : null;
}

/** Or of a script without capitals. */
const isCapitalised = (word: string): boolean =>
  word !== '' && (word[0] !== word[0]!.toLowerCase() || word === word.toUpperCase());

/** “来源：新华社” as “新华社”. */
function withoutLabel(value: string): string {
  const colon = value.replace('：', ':').indexOf(':');
  return colon > 0 && says('sourceLabel').test(value.slice(0, colon))
    ? value.slice(colon + 1).trim()
    : value;
}

/** “article:published_time” and “Article.Published-Time” are one name. */
const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Each name once. */
function namesOf(meta: Element): Set<string> {
  const names = new Set<string>();
  for (const attribute of NAMES) {
    const name = meta.getAttribute(attribute);
    if (name) names.add(keyOf(name));
  }
  names.delete('');
  return names;
}

function addTo(tags: Map<string, string[]>, name: string, value: string): void {
  const values = tags.get(name);
  if (values) values.push(value);
  else tags.set(name, [value]);
}

function collectTags(copy: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  let left = MAX_TAGS;
  for (const meta of copy.getElementsByTagName('meta')) {
    const value = meta.getAttribute('content');
    if (value === null) continue;
    if (left-- === 0) break;
    if (hasInk(value)) for (const name of namesOf(meta)) addTo(tags, name, value);
  }
  return tags;
}

function pick(tags: Map<string, string[]>, names: string, cap?: number): string {
  for (const name of names.split(' ')) {
    const value = cleanText(tags.get(name)?.[0], cap);
    if (value !== '') return value;
  }
  return '';
}
