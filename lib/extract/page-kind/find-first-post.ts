// Forum threads and question pages: the first post is the article, the rest are answers.
import { cleanText } from '../../text/clean-text';
import { jsonLdOf, metaOf, typesIn } from '../metadata/page-head';

const ADDRESS =
  /\/(?:thread|topic|topics|forum|forums|bbs|discussion|discussions|questions?|t|p)[-/]?\d{2,}|\/questions?\/\d+|thread-\d+-\d+-\d+|viewthread|viewtopic|showthread|forumdisplay|mod=viewthread|tieba\.baidu\.com\/p\/\d+/i;
const SOFTWARE = [
  'discuz',
  'phpbb',
  'vbulletin',
  'xenforo',
  'nodebb',
  'flarum',
  'discourse',
  'phpwind',
  'invision',
  'simple machines',
  'mybb',
  'vanilla',
];
const TYPES = new Set(['QAPage', 'DiscussionForumPosting', 'Question']);
const MAX_LD = 50_000;

/** Containers of a first post, most particular first. */
const FIRST_POSTS = [
  '#question .s-prose, #question .js-post-body, .question .s-prose',
  '[itemtype$="/Question"] [itemprop="text"]',
  '[itemtype$="/DiscussionForumPosting"] [itemprop="articleBody"], [itemtype$="/DiscussionForumPosting"] [itemprop="text"]',
  '[id^="postmessage_"]',
  '#j_p_postlist .d_post_content, .l_post .d_post_content',
  '.topic-body .cooked, .topic-post .cooked, #post_1 .cooked',
  '.message-body .bbWrapper, .js-post__content-text, .postbody .content, .post_body, .Post-body',
  '.topic_content, .topic-content, .reply_content .markdown_body, .topic .markdown-body',
  '.QuestionRichText, .QuestionHeader-detail',
];
/** Two posts at least, or it is no thread. */
const POSTS =
  '[id^="postmessage_"],.l_post,.topic-post,.message--post,article.message,.postbody,.post_body,.Post-body,.answer,.AnswerItem,[itemtype$="/Answer"],[itemtype$="/Comment"],.reply_content,.cell[id^="r_"]';

/** Whether the page is a thread or a question with answers. */
export function isForumPage(copy: Document, url: string): boolean {
  const generator = cleanText(metaOf(copy, ['generator']), 80).toLowerCase();
  const software = SOFTWARE.some((name) => generator.includes(name));
  const address = ADDRESS.test(url.slice(0, 500));
  const schema = jsonLdOf(copy).some((text) =>
    typesIn(text.slice(0, MAX_LD)).some((type) => TYPES.has(type)),
  );
  if (!(software || address || schema)) return false;
  return schema || copy.querySelectorAll(POSTS).length > (software && address ? 0 : 1);
}

/** The first post of a forum or question page; null on any other page. */
export function findFirstPost(copy: Document, url: string): Element | null {
  if (!isForumPage(copy, url)) return null;
  for (const selector of FIRST_POSTS) {
    const post = copy.querySelector(selector);
    if (post && (post.textContent ?? '').trim().length > 1) return post;
  }
  return null;
}
