// Whether a page says that it is a thread of a forum or a question with its answers. Whether it holds posts is seen in find-posts.ts.
import { anyPart } from '../../text/any-part';
import { splitAt } from '../../text/single-marks';
import { hostOf } from '../../url/host';
import { jsonLdOf, metaOf, typesIn } from '../metadata/page-head';

const HOSTS = new Set(
  'bbs forum forums tieba community discuss discussion discussions board boards answers'.split(' '),
);
const FOLDERS = new Set(
  'thread threads topic topics forum forums bbs discussion discussions question questions post t p'.split(
    ' ',
  ),
);
const SCRIPTS = /thread-\d+-\d+-\d+|viewthread|viewtopic|showthread/i;
const NUMBERED = /(?:^|[.-])\d{2,}/;
const isSoftware = anyPart(
  'discuz|phpbb|vbulletin|xenforo|nodebb|flarum|discourse|phpwind|invision|simple machines|mybb|vanilla|fluxbb|punbb',
);
const TYPES = ['QAPage', 'DiscussionForumPosting', 'Question'];
const MARKED = TYPES.map((type) => `[itemtype$="/${type}"]`).join();
const MAX_LD = 50_000;
const MAX_NAME = 80;

export function isThreadAddress(url: string): boolean {
  const address = url.slice(0, 500).toLowerCase();
  const names = hostOf(address).split('.').slice(0, -1);
  return names.some((name) => HOSTS.has(name)) || SCRIPTS.test(address) || isNumbered(address);
}

/** `/topic/of-the-day-1234`, `/t/1234`, `/thread-1234` */
function isNumbered(address: string): boolean {
  const parts = splitAt(address, '/?#').slice(3);
  return parts.some((part, i) => {
    const [name = ''] = part.split('-', 1);
    const rest = part.slice(name.length + 1) || (parts[i + 1] ?? '');
    return FOLDERS.has(name) && NUMBERED.test(rest);
  });
}

export function saysThread(copy: Document, url: string): boolean {
  if (isThreadAddress(url) || isSoftware(metaOf(copy, ['generator']).slice(0, MAX_NAME)))
    return true;
  const types = jsonLdOf(copy).flatMap((text) => typesIn(text.slice(0, MAX_LD)));
  return TYPES.some((type) => types.includes(type)) || copy.querySelector(MARKED) !== null;
}
