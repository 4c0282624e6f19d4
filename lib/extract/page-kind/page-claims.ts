// What a page says it is, by its address, its title and the types it names: a gallery, a shop, a list … A body of prose may stand on
// such pages too; what they claim decides where the body leaves doubt.
import { cleanText } from '../../text/clean-text';
import { jsonLdOf, metaOf, titleOf, typesIn } from '../metadata/page-head';

export type Claim = 'error' | 'consent' | 'wall' | 'form' | 'shop' | 'video' | 'gallery' | 'list';

interface ClaimRule {
  claim: Claim;
  /** Host and path. */
  path?: RegExp;
  /** Host, path and query. */
  address?: RegExp;
  title?: RegExp;
  ogType?: RegExp;
  /** A schema.org type, where the page names no article beside it. */
  type?: RegExp;
}

/** In order: the first that fits is what the page claims. */
const CLAIMS: readonly ClaimRule[] = [
  {
    claim: 'error',
    title:
      /^(?:error\s)?404(?:\s?[-–|_:：]|\s(?:not found|error|页面)|$)|^(?:(?:page|seite|página|pagina) (?:not found|nicht gefunden|no encontrada|non trovata|niet gevonden)|page introuvable|not found|.{0,10}(?:页面|頁面|网页)(?:没有找到|不存在|找不到))(?:$|\s?[-–|_—])|-\s?404$/i,
  },
  {
    claim: 'consent',
    path: /\/(?:zustimmung|consent|privacy-?(?:gate|wall)|cookie-?wall|tracking-consent)\/?$/i,
  },
  {
    claim: 'wall',
    title: /^(?:subscribe|sign in|log ?in|register) to (?:read|continue|view|access)\b/i,
  },
  {
    claim: 'form',
    path: /\/(?:contact|contact-?us|kontakt|lianxi|lxwm|feedback)(?:\.\w{2,5}|\/)?$/i,
    type: /^ContactPage$/,
  },
  {
    claim: 'shop',
    address:
      /^(?:item|detail|chaoshi\.detail|goods)\.(?:m\.)?(?:jd|taobao|tmall|suning|vip|yhd|dangdang)\.|\/(?:dp|gp\/product)\/[A-Z0-9]{10}|\/item\.htm\?/i,
    ogType: /^(?:og:)?product/,
    type: /^(?:Product|ProductGroup|IndividualProduct)$/,
  },
  {
    claim: 'video',
    address: /\/watch\?v=|^v\.(?:qq|ifeng|youku|163)\.com\/|\/(?:v_show|bangumi\/play)\//i,
    ogType: /^video/,
    type: /^VideoObject$/,
  },
  {
    claim: 'gallery',
    path: /^slide\.|\/(?:slide_|(?:slides|slideshows?|photoview|hdphoto|photosets?|gallery|galleries|pictures)\/|(?:tuku|tuji|picture-gallery|photoview)[/_-])/i,
    title: /(?:高清|[_\s-])图集[_-]/,
    ogType: /^image/,
    type: /^ImageGallery$/,
  },
  {
    claim: 'list',
    path: /\/(?:19|20)\d\d\/(?:\d\d\/)?(?:page\/\d+\/?)?$|\/(?:category|categories|tags?|topics?|archives?|author|authors|special|zt|zhuanti|channel)\/(?:[^/?\d]{1,80}\d{0,4}\/?|\S{1,80}\/page\/\d+\/?)$|^[^/]{1,80}\/(?:\D{0,60}|GB\/\d{1,9}\/)(?:index_?\d{0,4}|list(?:[-_][\w-]{1,20})?)\.\w{2,5}$|\/viewforum\.php$|\/forum-\d+-\d+\.html$/i,
    title: /[-–|]\s?Index page$|论坛首页|_论坛_/i,
    type: /^(?:CollectionPage|ProfilePage)$/,
  },
];

const ARTICLE_TYPE = /Article$|^BlogPosting$|Report$|^Review$|^Recipe$|^LiveBlogPosting$/;
const MAX_LD = 50_000;

/** What the page claims to be; null when it claims nothing. Articles stand at such addresses too: see `testClaim`. */
export function readClaim(copy: Document, url: string): Claim | null {
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '').slice(0, 1000);
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const title = cleanText(titleOf(copy), 200);
  const ogType = metaOf(copy, ['og:type']).trim().toLowerCase();
  const types = typesOf(copy);
  const rule = CLAIMS.find(
    (r) =>
      r.path?.test(path) ||
      r.address?.test(address) ||
      r.title?.test(title) ||
      r.ogType?.test(ogType) ||
      types.some((type) => r.type?.test(type)),
  );
  return rule?.claim ?? null;
}

/** Types that the page's JSON-LD names; none where one of them is an article. */
function typesOf(copy: Document): string[] {
  const types = jsonLdOf(copy).flatMap((text) => typesIn(text.slice(0, MAX_LD)));
  return types.some((type) => ARTICLE_TYPE.test(type)) ? [] : types;
}
