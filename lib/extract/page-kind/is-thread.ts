// Whether a page says that it is a thread of a forum or a question with its answers. Whether it holds posts is seen in find-posts.ts.
import { anyPart } from '../../text/any-part';
import { jsonLdOf, metaOf, typesIn } from '../metadata/page-head';
import { isThreadAddress } from '../rules/thread-address';

const isSoftware = anyPart(
  'discuz|phpbb|vbulletin|xenforo|nodebb|flarum|discourse|phpwind|invision|simple machines|mybb|vanilla|fluxbb|punbb',
);
const TYPES = ['QAPage', 'DiscussionForumPosting', 'Question'];
const MARKED = TYPES.map((type) => `[itemtype$="/${type}"]`).join();
const MAX_LD = 50_000;
const MAX_NAME = 80;

export function saysThread(copy: Document, url: string): boolean {
  if (isThreadAddress(url) || isSoftware(metaOf(copy, ['generator']).slice(0, MAX_NAME)))
    return true;
  const types = jsonLdOf(copy).flatMap((text) => typesIn(text.slice(0, MAX_LD)));
  return TYPES.some((type) => types.includes(type)) || copy.querySelector(MARKED) !== null;
}
