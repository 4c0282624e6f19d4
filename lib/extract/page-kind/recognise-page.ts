// Says which kind of page it is when it is not an article, so that the reader is told why nothing was found. A page that has an
// article's body is called something else only where it says so itself and the body does not speak against it.
import type { FailureReason } from '../../article';
import { hasFolder } from '../rules/folders';
import type { PageEvidence, PageKind } from './page-evidence';
import type { PageTraits } from './page-traits';
import { testClaim } from './test-claim';

/** The kind of a page that is no article; null when it is one, or when nothing can be told. */
export function recognisePage(
  traits: PageTraits,
  url: string,
  evidence: PageEvidence,
): PageKind | null {
  if (isArticle(url, evidence)) return null;
  const address = readAddress(url);
  if (evidence.claim === 'list') address.isSection = true;
  const page: Looked = { address, evidence, traits };
  const search = isAsked(address) ? testSearch(page) : '';
  if (search) return { reason: 'search-results', detail: search };
  const claimed = testClaim({ evidence, traits, isReport: isReport(evidence) });
  if (claimed) return claimed;
  if (isArticle(url, { ...evidence, claim: null })) return null;
  if (hasBody(evidence) && !address.isFront) return recogniseCards(page);
  for (const { reason, test } of KINDS) {
    const detail = test(page);
    if (detail) return { reason, detail };
  }
  return null;
}

/** Whether what was found is beyond doubt: a body with a date or a name to it. Then the page need not be looked at again. */
export function isArticle(url: string, evidence: PageEvidence): boolean {
  if (evidence.claim) return false;
  if (isReport(evidence)) return true;
  if (!hasBody(evidence)) return false;
  const address = readAddress(url);
  if (address.isFront) return isFrontArticle(evidence);
  if (isAsked(address)) return false;
  if (evidence.textLength > LONG_TEXT && evidence.linkDensity < 0.2) return true;
  // The first of a list's dates passes for the section's own.
  if (address.isSection) return false;
  return evidence.hasDate === true || evidence.hasCredit === true;
}

const FEWEST_CARDS = 5;

/** A body without date and name may be the summaries of a list, each under its linked headline. */
function recogniseCards({ address, evidence, traits }: Looked): PageKind | null {
  if (traits.isArticle) return null;
  const { summaries, paragraphs } = evidence;
  const isList = address.isSection || traits.teasers >= MANY_TEASERS * 2;
  const enough = summaries >= (isList ? FEWEST_CARDS : FEWEST_CARDS * 2);
  if (!enough || paragraphs > summaries + 2) return null;
  return { reason: 'list-page', detail: `${summaries} summaries` };
}

interface Address {
  path: string;
  query: string;
  /** The front page of a site, or of a language or edition of it. */
  isFront: boolean;
  /** A path of words only that ends in a slash, or names a channel. */
  isSection: boolean;
}

interface Looked {
  address: Address;
  evidence: PageEvidence;
  traits: PageTraits;
}

/** Characters of prose that are worth reading, whatever the page sells or shows. */
const ENOUGH = 200;
/** No list of summaries is as long as this. */
const LONG_TEXT = 20_000;
const BODY = { length: 250, paragraphs: 2, links: 0.35 };

/** Two paragraphs that are not links, or a short dated report; no more summaries than text. */
function hasBody({ textLength, paragraphs, linkDensity, hasDate }: PageEvidence): boolean {
  if (linkDensity > BODY.links) return false;
  return (
    textLength >= BODY.length &&
    (paragraphs >= BODY.paragraphs || hasDate === true || textLength > 600)
  );
}

/** A paragraph, however short, with a date and somebody who stands for it. */
function isReport({ paragraphs, linkDensity, hasDate, hasCredit }: PageEvidence): boolean {
  return hasDate === true && hasCredit === true && paragraphs > 0 && linkDensity <= BODY.links;
}

/** A front page that is one long dated text: teasers come by twos and threes and are half links. */
function isFrontArticle({ paragraphs, linkDensity, hasDate }: PageEvidence): boolean {
  return hasDate === true && paragraphs >= 4 && linkDensity < 0.2;
}

/** No dated paragraph at all: then what else stands on the page decides. */
function isBare({ paragraphs, hasDate }: PageEvidence): boolean {
  return paragraphs === 0 || !hasDate;
}

function readAddress(url: string): Address {
  const match = /^https?:\/\/[^/?#]+([^?#]*)(?:\?([^#]*))?/i.exec(url);
  const path = (match?.[1] ?? '').slice(0, 500);
  const query = (match?.[2] ?? '').slice(0, 1000);
  const isFront =
    !/(?:^|&)\w{1,20}=\d/.test(query) &&
    /^\/?(?:(?:index|default|home)(?:\.\w{2,5})?\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path);
  const words = path.split('/').filter(Boolean);
  const isSection =
    words.length > 0 &&
    words.length < 4 &&
    !/\d{3}/.test(path) &&
    (/\/(?:index(?:\.\w{2,5})?)?$/i.test(path) ||
      words.every((word) => /^[a-z]{2,20}$/i.test(word)));
  return { path, query, isFront, isSection };
}

/** Tests in order: what a page asks of the reader comes before what it shows. Each gives what it went by, or ''. */
const KINDS: readonly { reason: FailureReason; test: (page: Looked) => string }[] = [
  { reason: 'search-results', test: testSearch },
  { reason: 'shop-page', test: testShop },
  { reason: 'video-page', test: testVideo },
  { reason: 'login-wall', test: testLogin },
  { reason: 'list-page', test: testList },
  { reason: 'gallery-page', test: testGallery },
];

/** The address carries words that somebody asked for. */
const isAsked = ({ query }: Address) =>
  query !== '' &&
  [...new URLSearchParams(query)].some(
    ([key, value]) =>
      value !== '' && (ASKED.has(key.toLowerCase()) || (key === 'p' && !/^\d/.test(value))),
  );
const ASKED = new Set('q query wd word keyword keywords kw search s text'.split(' '));

function testSearch({ address, traits }: Looked): string {
  const asked = isAsked(address);
  if (hasFolder('search', address.path) && (asked || traits.searchTitle)) return 'search address';
  if (traits.types.has('SearchResultsPage')) return 'SearchResultsPage';
  return traits.searchTitle && asked ? 'search title' : '';
}

function testShop({ traits, evidence }: Looked): string {
  if (traits.isArticle || evidence.prose >= ENOUGH) return '';
  if (traits.types.has('Product') && (traits.buyButtons > 0 || traits.ogType.startsWith('product')))
    return 'Product';
  if (traits.ogType.replace('og:', '').startsWith('product')) return `og:type ${traits.ogType}`;
  return traits.buyButtons > 0 && traits.prices > 0 ? 'buy button' : '';
}

const SHORT = 400;

function testVideo({ address, traits, evidence }: Looked): string {
  if (evidence.textLength > SHORT) return '';
  if (traits.types.has('VideoObject') && !traits.isArticle) return 'VideoObject';
  if (traits.ogType.startsWith('video')) return `og:type ${traits.ogType}`;
  const named = hasFolder('video', address.path);
  return isBare(evidence) && traits.players > 0 && (named || evidence.textLength < 150)
    ? 'player'
    : '';
}

function testLogin({ address, traits, evidence }: Looked): string {
  if (evidence.textLength > SHORT || evidence.prose >= ENOUGH) return '';
  if (hasFolder('login', address.path)) return 'login address';
  if (traits.passwords > 0 && evidence.textLength < 200 && traits.lines < 80)
    return 'password field';
  return traits.loginWords ? `“${traits.loginWords}”` : '';
}

const MANY_TEASERS = 8;
const FRONT_TEASERS = 40;
const FRONT_CARDS = 8;

/** The front page of a paper is headlines; that of a company, a project or a person tells of them. */
function isFrontList(evidence: PageEvidence, traits: PageTraits): boolean {
  if (evidence.prose < ENOUGH) return traits.links >= 30;
  const { prose, linkDensity } = evidence;
  if (linkDensity > BODY.links || traits.cards >= FRONT_CARDS) return true;
  return traits.teasers >= FRONT_TEASERS && prose < traits.linkedText;
}

function testList({ address, traits, evidence }: Looked): string {
  if (traits.isArticle && !address.isFront) return '';
  if (isBare(evidence) && (traits.types.has('CollectionPage') || traits.types.has('ItemList')))
    return 'CollectionPage';
  const { teasers } = traits;
  if (address.isFront && isFrontList(evidence, traits)) return 'front page';
  const isShort = isBare(evidence) || evidence.textLength < BODY.length;
  if (address.isSection && isShort && teasers >= MANY_TEASERS)
    return `section with ${teasers} teasers`;
  const linked = traits.linkedText > traits.plainText * 2 && traits.links > 40;
  const bare = evidence.paragraphs < 2 || evidence.linkDensity > BODY.links;
  if (bare && !evidence.hasDate && (teasers >= MANY_TEASERS || linked)) return `${teasers} teasers`;
  return evidence.linkDensity > 0.6 && teasers >= MANY_TEASERS ? `${teasers} teasers` : '';
}

function testGallery({ address, traits, evidence }: Looked): string {
  if (evidence.textLength > SHORT) return '';
  const named = hasFolder('gallery', address.path.replaceAll('_', '/'));
  if (traits.types.has('ImageGallery')) return 'ImageGallery';
  if (named && traits.pictures > 3) return 'gallery address';
  return isBare(evidence) && traits.pictures >= 12 && evidence.textLength < 150
    ? `${traits.pictures} pictures`
    : '';
}
