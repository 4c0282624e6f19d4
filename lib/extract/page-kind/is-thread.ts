// Whether a page says that it is a thread of a forum or a question with its answers. Whether it holds posts is seen in find-posts.ts.
import { cleanText } from '../../text/clean-text';
import { jsonLdOf, metaOf, typesIn } from '../metadata/page-head';

const ADDRESS =
  /^https?:\/\/(?:[\w-]{1,60}\.){0,3}(?:bbs|forums?|tieba|community|discuss(?:ions?)?|boards?|answers)\.|\/(?:threads?|topics?|forums?|bbs|discussions?|questions?|post|t|p)[-/](?:[^/?#]{1,120}[./-])?\d{2,}|thread-\d+-\d+-\d+|viewthread|viewtopic|showthread|mod=viewthread/i;
const SOFTWARE =
  /discuz|phpbb|vbulletin|xenforo|nodebb|flarum|discourse|phpwind|invision|simple machines|mybb|vanilla|fluxbb|punbb/i;
const TYPES = new Set(['QAPage', 'DiscussionForumPosting', 'Question']);
const MARKED =
  '[itemtype$="/QAPage"],[itemtype$="/DiscussionForumPosting"],[itemtype$="/Question"]';
const MAX_LD = 50_000;

export const isThreadAddress = (url: string): boolean => ADDRESS.test(url.slice(0, 500));

export function saysThread(copy: Document, url: string): boolean {
  if (isThreadAddress(url)) return true;
  if (SOFTWARE.test(cleanText(metaOf(copy, ['generator']), 80))) return true;
  const types = jsonLdOf(copy).flatMap((text) => typesIn(text.slice(0, MAX_LD)));
  return types.some((type) => TYPES.has(type)) || copy.querySelector(MARKED) !== null;
}
