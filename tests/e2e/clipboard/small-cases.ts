// Pages that stand in the way of copying, each with a few selections: hostile listeners, a policy that allows nothing,
// shadow roots; a page in traditional characters, and one without an article.
import { STRICT_CSP } from '../harness';
import {
  CLOSED_ROOT_PAGE,
  HOSTILE_PAGE,
  JEALOUS_PAGE,
  NOTICE_PAGE,
  OPEN_ROOT_PAGE,
  REFUSING_PAGE,
  STRICT_PAGE,
  TAIWAN_PAGE,
} from './chinese-pages';
import type { Frames, PageCase, Selection } from './page-cases';

const WORDS: Selection = {
  what: 'a sentence',
  from: '南溪石桥',
  to: '石板。',
  words: '南溪石桥昨天恢复通行，桥面上换了二十六块石板。',
  passage: ['南溪石桥昨天恢复通行，桥面上换了二十六块石板。'],
};

const SPEECH: Selection = {
  what: 'direct speech',
  from: '“桥没有变',
  to: '低了。”',
  words: '“桥没有变，”守桥人说，“是水面低了。”',
  plain: '‘桥没有变，’守桥人说，‘是水面低了。’',
  passage: ['“桥没有变，”守桥人说，“是水面低了。”'],
};

const TWO_PARAGRAPHS: Selection = {
  what: 'two paragraphs, each in part',
  from: '桥面上',
  to: '守桥人说',
  words: '桥面上换了二十六块石板。\n“桥没有变，”守桥人说',
  markdown: '> 桥面上换了二十六块石板。\n>\n> “桥没有变，”守桥人说',
  html: '<p>桥面上换了二十六块石板。</p><p>“桥没有变，”守桥人说</p>',
  org: '桥面上换了二十六块石板。\n\n“桥没有变，”守桥人说',
  isBlock: true,
  passage: ['桥面上换了二十六块石板', '守桥人说'],
  passageInFirefox: ['桥面上换了二十六块石板。', '桥没有变，”守桥人说'],
};

const BRIDGE_SELECTIONS = [WORDS, SPEECH, TWO_PARAGRAPHS];

/** 来源 is the site itself: it is named once. */
const bridgeFrames = (path: string): Frames => ({
  plain: '“{words}”——《石桥修好了》，南溪网，2024年11月9日\n{link}',
  plainBlock: '{words}\n\n——《石桥修好了》，南溪网，2024年11月9日\n{link}',
  markdown: '{words}\n>\n> —— [《石桥修好了》]({link})，南溪网，2024-11-09',
  html: `<blockquote cite="{site}${path}">{words}</blockquote><p>—— <a href="{link}">《石桥修好了》</a>，南溪网，<time datetime="2024-11-09">2024-11-09</time></p>`,
  org: '#+begin_quote\n{words}\n#+end_quote\n—— [[{link}][《石桥修好了》]]，南溪网，2024-11-09',
  template: '摘录：{words}\n[石桥修好了 | 南溪网 | 2024年11月9日]\n{link}',
});

const bridge = (
  name: string,
  path: string,
  page: Pick<PageCase, 'body' | 'headers'>,
): PageCase => ({
  name,
  path,
  host: 'news.test',
  ...page,
  address: `{site}${path}`,
  frames: bridgeFrames(path),
  selections: BRIDGE_SELECTIONS,
});

export const HOSTILE = bridge(
  'a page that forbids selecting and adds to what is copied',
  '/hostile',
  {
    body: HOSTILE_PAGE,
  },
);
export const STRICT = bridge('a page under a policy that allows nothing', '/strict', {
  body: STRICT_PAGE,
  headers: STRICT_CSP,
});
export const OPEN_ROOT: PageCase = {
  ...bridge('an article in an open shadow root', '/open-root', { body: OPEN_ROOT_PAGE }),
  inside: 'news-article',
};
export const CLOSED_ROOT: PageCase = {
  ...bridge('words in a closed shadow root beside the article', '/closed-root', {
    body: CLOSED_ROOT_PAGE,
  }),
  inside: 'reader-letter',
  selections: [
    {
      what: 'a sentence with a tag in it',
      from: '桥头的灯',
      to: '等船。',
      words: '桥头的灯请留着，夜里还有人等船。',
      passage: [],
    },
    {
      what: 'two paragraphs, each in part',
      from: '夜里',
      to: '听水',
      words: '夜里还有人等船。\n有人在桥下听水',
      markdown: '> 夜里还有人等船。\n>\n> 有人在桥下听水',
      html: '<p>夜里还有人等船。</p><p>有人在桥下听水</p>',
      org: '夜里还有人等船。\n\n有人在桥下听水',
      isBlock: true,
      passage: [],
    },
  ],
};
/** On http nothing can be done about such a page from within; a secure one has the clipboard's own interface. */
export const JEALOUS: PageCase = {
  ...bridge('a secure page that keeps copying to itself', '/jealous', { body: JEALOUS_PAGE }),
  host: '127.0.0.1',
  selections: [SPEECH],
};
export const REFUSING: PageCase = {
  ...bridge('a page where copying fails once', '/refusing', { body: REFUSING_PAGE }),
  selections: [SPEECH],
};
export const SECURE: PageCase = {
  ...bridge('a page that is a secure context', '/secure', { body: STRICT_PAGE }),
  host: '127.0.0.1',
  selections: [WORDS],
};

export const TAIWAN: PageCase = {
  name: 'an article in traditional characters',
  path: '/life/20250120.html',
  host: 'news.test',
  body: TAIWAN_PAGE,
  address: '{site}/life/20250120.html',
  frames: {
    plain: '「{words}」——林語晴：《末班渡輪靠岸》，港邊新聞，2025年1月20日\n{link}',
    plainBlock: '{words}\n\n——林語晴：《末班渡輪靠岸》，港邊新聞，2025年1月20日\n{link}',
    markdown: '{words}\n>\n> —— 林語晴，[《末班渡輪靠岸》]({link})，港邊新聞，2025-01-20',
    html: '<blockquote cite="{site}/life/20250120.html">{words}</blockquote><p>—— 林語晴：<a href="{link}">《末班渡輪靠岸》</a>，港邊新聞，<time datetime="2025-01-20">2025-01-20</time></p>',
    org: '#+begin_quote\n{words}\n#+end_quote\n—— 林語晴：[[{link}][《末班渡輪靠岸》]]，港邊新聞，2025-01-20',
    template: '摘录：{words}\n[林語晴 | 末班渡輪靠岸 | 港邊新聞 | 2025年1月20日]\n{link}',
  },
  selections: [
    {
      what: 'corner brackets two deep',
      from: '船長把',
      to: '餅乾』。」',
      words: '船長把鑰匙交給碼頭主任，「以後這裡不賣船票了，」他說，「改賣『船票形狀的餅乾』。」',
      plain: '船長把鑰匙交給碼頭主任，『以後這裡不賣船票了，』他說，『改賣「船票形狀的餅乾」。』',
      passage: ['船長把鑰匙交給碼頭主任', '改賣『船票形狀的餅乾』。」'],
      passageInFirefox: ['船長把鑰匙交給碼頭主任', '船票形狀的餅乾』。」'],
    },
    {
      what: 'a title',
      from: '老闆娘把',
      to: '日曆看。',
      words: '老闆娘把《潮汐表》貼在冰箱上，說是給客人當日曆看。',
      passage: ['老闆娘把《潮汐表》貼在冰箱上，說是給客人當日曆看。'],
    },
  ],
};

export const NOTICE: PageCase = {
  name: 'a page without an article',
  path: '/notice.html',
  host: 'news.test',
  body: NOTICE_PAGE,
  address: '{site}/notice.html',
  frames: {
    plain: '“{words}”——《停水通知》\n{link}',
    plainBlock: '{words}\n\n——《停水通知》\n{link}',
    markdown: '{words}\n>\n> —— [《停水通知》]({link})',
    html: '<blockquote cite="{site}/notice.html">{words}</blockquote><p>—— <a href="{link}">《停水通知》</a></p>',
    org: '#+begin_quote\n{words}\n#+end_quote\n—— [[{link}][《停水通知》]]',
    template: '摘录：{words}\n[停水通知]\n{link}',
  },
  selections: [
    {
      what: 'its only sentence',
      from: '因管道',
      to: '停水。',
      words: '因管道检修，河西片区明天上午停水。',
      passage: ['因管道检修，河西片区明天上午停水。'],
    },
  ],
};
