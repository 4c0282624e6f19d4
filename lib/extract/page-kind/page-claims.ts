// What a page says it is, by its address, its title and the types it names: a gallery, a shop, a list … A body of prose may stand on
// such pages too; what they claim decides where the body leaves doubt.

import type { SaysField } from '../../language/language-pack';
import { says } from '../../language/says';
import { cleanText } from '../../text/clean-text';
import { withoutQuery } from '../../url/host';
import { jsonLdOf, metaOf, titleOf, typesIn } from '../metadata/page-head';
import { endsInFolder } from '../rules/folders';

export type Claim = 'error' | 'consent' | 'wall' | 'form' | 'shop' | 'video' | 'gallery' | 'list';

interface Looked {
  /** Host and path. */
  path: string;
  /** Host, path and query. */
  address: string;
  title: string;
  ogType: string;
  /** schema.org types, where the page names no article beside them. */
  types: readonly string[];
}

interface ClaimRule {
  claim: Claim;
  fits?: (page: Looked) => boolean;
  /** What its address may look like. */
  address?: RegExp;
  /** What its title may say. */
  title?: SaysField;
  /** What `og:type` may begin with. */
  ogType?: string;
  types?: string;
}

/** In order: the first that fits is what the page claims. */
const CLAIMS: readonly ClaimRule[] = [
  { claim: 'error', fits: ({ title }) => isNotFound(title) },
  { claim: 'consent', fits: ({ path }) => endsInFolder('consent', path) },
  { claim: 'wall', title: 'wallTitle' },
  {
    claim: 'form',
    fits: ({ path }) => endsInFolder('contact', path),
    types: 'ContactPage',
  },
  {
    claim: 'shop',
    address:
      /^(?:item|detail|chaoshi\.detail|goods)\.(?:m\.)?(?:jd|taobao|tmall|suning|vip|yhd|dangdang)\.|\/(?:dp|gp\/product)\/[A-Z0-9]{10}|\/item\.htm\?/i,
    ogType: 'product',
    types: 'Product ProductGroup IndividualProduct',
  },
  {
    claim: 'video',
    address: /\/watch\?v=|^v\.(?:qq|ifeng|youku|163)\.com\/|\/(?:v_show|bangumi\/play)\//i,
    ogType: 'video',
    types: 'VideoObject',
  },
  {
    claim: 'gallery',
    fits: ({ path }) =>
      /^slide\.|\/slide_|\/(?:slides|slideshows?|photoview|hdphoto|photosets?|gallery|galleries|pictures)\/|\/(?:tuku|tuji|picture-gallery|photoview)[/_-]/i.test(
        path,
      ),
    title: 'galleryTitle',
    ogType: 'image',
    types: 'ImageGallery',
  },
  {
    claim: 'list',
    fits: ({ path }) =>
      /\/(?:19|20)\d\d\/(?:\d\d\/)?(?:page\/\d+\/?)?$|\/(?:category|categories|tags?|topics?|archives?|author|authors|special|zt|zhuanti|channel)\/(?:[^/?\d]{1,80}\d{0,4}\/?|\S{1,80}\/page\/\d+\/?)$|^[^/]{1,80}\/(?:\D{0,60}|GB\/\d{1,9}\/)(?:index_?\d{0,4}|list(?:[-_][\w-]{1,20})?)\.\w{2,5}$|\/viewforum\.php$|\/forum-\d+-\d+\.html$/i.test(
        path,
      ),
    title: 'listTitle',
    types: 'CollectionPage ProfilePage',
  },
];

/** “404 - The Courier”, “Page not found | …”, “The Courier - 404” */
function isNotFound(title: string): boolean {
  const parts = title.split(/\s?[-–|_—:：]\s?/);
  return says('notFoundTitle').test(parts[0] ?? '') || (parts.length > 1 && parts.at(-1) === '404');
}

const ARTICLE_TYPES = new Set(['BlogPosting', 'Review', 'Recipe', 'LiveBlogPosting']);
const isArticleType = (type: string) =>
  type.endsWith('Article') || type.endsWith('Report') || ARTICLE_TYPES.has(type);
const MAX_LD = 50_000;

/** What the page claims to be; null when it claims nothing. Articles stand at such addresses too: see `testClaim`. */
export function readClaim(copy: Document, url: string): Claim | null {
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '').slice(0, 1000);
  const page: Looked = {
    address,
    path: withoutQuery(address),
    title: cleanText(titleOf(copy), 200),
    ogType: metaOf(copy, ['og:type']).trim().toLowerCase().replace('og:', ''),
    types: typesOf(copy),
  };
  return CLAIMS.find((rule) => isClaimed(rule, page))?.claim ?? null;
}

function isClaimed({ fits, address, title, ogType, types }: ClaimRule, page: Looked): boolean {
  return (
    fits?.(page) ||
    address?.test(page.address) ||
    (title !== undefined && says(title).test(page.title)) ||
    (ogType !== undefined && page.ogType.startsWith(ogType)) ||
    page.types.some((type) => types?.split(' ').includes(type))
  );
}

/** Types that the page's JSON-LD names; none where one of them is an article. */
function typesOf(copy: Document): string[] {
  const types = jsonLdOf(copy).flatMap((text) => typesIn(text.slice(0, MAX_LD)));
  return types.some((type) => isArticleType(type)) ? [] : types;
}
