// Open Graph, Twitter, Dublin Core, the tags of Chinese government sites and those of newspapers, from one look at the head.

import { says } from '../../language/says';
import { BYLINE_CAP, cleanText, EXCERPT_CAP } from '../../text/clean-text';
import { holdsMark } from '../../text/single-marks';
import { wordsIn } from '../../text/words';
import { creditLabel } from '../credits/credit-labels';
import { type Facts, noFacts } from './facts';

/** Lower-case tag names in order of trust, per field. */
const TAGS = {
  title:
    'og:title articletitle dc.title dcterms.title citation_title parsely-title sailthru.title twitter:title headline title',
  author:
    'citation_author parsely-author sailthru.author dc.creator dcterms.creator dc.contributor article:author og:article:author author byl twitter:creator_name authors',
  editor: 'editor article:editor responsibleeditor',
  source: 'contentsource source article:source copyfrom dc.source mediaid og:source newssource',
  site: 'og:site_name sitename application-name apple-mobile-web-app-title dc.publisher publisher citation_journal_title',
  published:
    'article:published_time og:article:published_time datepublished og:published_time pubdate publish-date publishdate publish_date publishedtime date.available dc.date.issued dcterms.issued dcterms.date dc.date dc.date.created dcterms.created parsely-pub-date sailthru.date article.published og:release_date release_date og:time ptime publication_date citation_publication_date citation_date date weibo:article:create_at originalpublicationdate firstcreatetime displaydate article_date_original cxenseparse:recs:publishtime bt:pubdate createdate apub:time firstpublishedtime',
  modified:
    'article:modified_time og:updated_time og:modified_time datemodified dcterms.modified dc.date.modified last-modified lastmod revision_date weibo:article:update_at article.updated lastmodifiedtime',
  excerpt: 'og:description description twitter:description dc.description dcterms.description',
  image:
    'og:image og:image:secure_url og:image:url twitter:image twitter:image:src image thumbnail',
  lang: 'content-language language dc.language dcterms.language og:locale',
} as const;

const MAX_TAGS = 300;

export interface MetaTags extends Facts {
  /** Value of any tag by its lower-case name. */
  tag(name: string): string;
}

/** Facts of the page's meta tags; the name is taken from name, property, itemprop or http-equiv. */
export function readMetaTags(copy: Document): MetaTags {
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
    cited: [...every('citation_author').map(uninverted), ...every('byline')],
    editors: every(TAGS.editor),
    source: withoutLabel(first(TAGS.source, BYLINE_CAP)),
    site: first(TAGS.site, BYLINE_CAP),
    published: first(TAGS.published, 60),
    modified: first(TAGS.modified, 60),
    excerpt: first(TAGS.excerpt, EXCERPT_CAP),
    image: first(TAGS.image, 2000),
    lang: first(TAGS.lang, 20),
    tag: (name) => cleanText(tags.get(name)?.[0]),
  };
}

/** “Written by” in one tag and the name in the next, as page builders put it for previews. */
const labelledTags = (tags: Map<string, string[]>): string =>
  ['1', '2']
    .filter((n) => creditLabel(tags.get(`twitter:label${n}`)?.[0] ?? '')?.role === 'author')
    .map((n) => `twitter:data${n}`)
    .join(' ');

/** “Roe, Ann” as libraries write it. */
export function uninverted(name: string): string {
  const [family = '', given = '', ...more] = name.split(', ');
  const isOne =
    more.length === 0 && given !== '' && !holdsMark(family, ' ;') && !holdsMark(given, ',;');
  return isOne && given.split(' ').length <= 2 ? `${given} ${family}` : name;
}

/** “来源：新华社” as “新华社”. */
function withoutLabel(value: string): string {
  const colon = value.replace('：', ':').indexOf(':');
  return colon > 0 && says('sourceLabel').test(value.slice(0, colon))
    ? value.slice(colon + 1).trim()
    : value;
}

function collectTags(copy: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  let left = MAX_TAGS;
  for (const meta of copy.getElementsByTagName('meta')) {
    const value = meta.getAttribute('content');
    if (value === null) continue;
    if (left-- === 0) break;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) =>
      meta.getAttribute(key),
    );
    for (const name of new Set(names.filter((n) => n !== null))) {
      const key = wordsIn(name.toLowerCase()).join('');
      if (value.trim() !== '') tags.set(key, [...(tags.get(key) ?? []), value]);
    }
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
