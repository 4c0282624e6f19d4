// Whether two addresses are pages of one article, by the ways sites number them: a_2.html, a-2.html, a/2/, a/page/2, ?page=2.
import { trimEdges } from '../../text/trim-edges';
import { readParameters } from '../../url/read-parameters';

/** One way to read an address: as page `number` of a series. */
interface Reading {
  series: string;
  number: number;
}

/** Pages fetched and joined at most. */
export const MAX_PAGES = 20;

const EXTENSION = /\.(?:s?html?|php|aspx?|jsp|do|xhtml)$/i;
/** A number at the end of the path, behind a mark: c1013-31153719-2, content_2, slug/2, slug/page/2, slug_p2. */
const NUMBERED = /^(.+?)(?:[_-](?:p|page|pg)?[_-]?|\/(?:page\/|p\/|p|page)?)(\d{1,3})$/i;
/** “12” of /a/b_12.html: the number that a page's address ends with. */
const LAST_NUMBER = /(?<!\d)(\d{1,4})(\/?(?:\.[a-z]{1,8})?)$/i;
const INDEX = /\/(?:index|default)$/i;
const PAGE_KEYS = new Set(
  'p pg pn page pages paged pageno page_no pagenum page_num pagenumber pageindex page_index curpage currentpage cpage_no pageid_no pno spage'.split(
    ' ',
  ),
);
const isPageKey = (key: string) => PAGE_KEYS.has(key.toLowerCase());

export const MAX_NUMBER = 200;

/** The page number of `link` in the series that `page` belongs to, and the number of `page` itself; null when it is another article. */
export function numberInSeries(
  link: string,
  page: string,
): { number: number; current: number; series: string } | null {
  const here = readings(page);
  for (const there of readings(link)) {
    const same = here.find(({ series }) => series === there.series);
    if (same && there.number >= 1 && there.number <= MAX_NUMBER) {
      return { number: there.number, current: same.number, series: there.series };
    }
  }
  return null;
}

/** Page `number` of a series, made from the address of another page of it; '' when there is no number to change. */
export function addressOfPage(known: string, knownNumber: number, number: number): string {
  const url = parse(known);
  if (!url) return '';
  for (const key of readParameters(url)
    .map(([k]) => k)
    .filter(isPageKey)) {
    if (Number(url.searchParams.get(key)) !== knownNumber) continue;
    url.searchParams.set(key, String(number));
    return url.href;
  }
  const tail = LAST_NUMBER.exec(url.pathname);
  if (!tail || Number(tail[1]) !== knownNumber) return '';
  url.pathname = `${url.pathname.slice(0, tail.index)}${number}${tail[2]}`;
  return url.href;
}

function readings(address: string): Reading[] {
  const url = parse(address);
  if (!url) return [];
  const found: Reading[] = [];
  const extension = EXTENSION.exec(url.pathname)?.[0] ?? '';
  const path = trimEdges(
    url.pathname.slice(0, url.pathname.length - extension.length),
    NO_MARKS,
    SLASHES,
  );
  const plain = path.replace(INDEX, '');
  const query = readParameters(url).filter(([key]) => !isPageKey(key) && !isTracking(key));
  const rest = query
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('&');
  const paged = readParameters(url).find(
    ([key, value]) => isPageKey(key) && /^\d{1,3}$/.test(value),
  );
  found.push({
    series: `${url.origin}${path}${extension}?${rest}&page`,
    number: paged ? Number(paged[1]) : 1,
  });
  if (paged) return found;
  const kind = extension.toLowerCase();
  for (const whole of new Set([path, plain]))
    found.push({ series: `${url.origin}${whole}*${kind}?${rest}`, number: 1 });
  const numbered = NUMBERED.exec(path);
  if (numbered) {
    const stem = numbered[1]!.replace(INDEX, '');
    for (const base of new Set([stem, numbered[1]!]))
      found.push({ series: `${url.origin}${base}*${kind}?${rest}`, number: Number(numbered[2]) });
  }
  return found;
}

const NO_MARKS: ReadonlySet<string> = new Set();
const SLASHES: ReadonlySet<string> = new Set('/');
const TRACKING = new Set(
  'from spm ref referer scene share wfr isappinstalled fbclid gclid'.split(' '),
);
const isTracking = (key: string) =>
  TRACKING.has(key.toLowerCase()) || key.toLowerCase().startsWith('utm_');

function parse(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
