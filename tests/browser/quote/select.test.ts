// Selections in a real document: across inline tags, paragraphs, lists, captions, <br>, shadow roots; in the page and in the view.
import { afterEach, describe, expect, test } from 'vitest';
import type { Article, Quote } from '../../../lib/article';
import { extractPage } from '../../../lib/core';
import { makeQuote } from '../../../lib/quote/make-quote';
import { readPageSelection, readViewSelection } from '../../../lib/quote/select';
import type { DomRange } from '../../../lib/quote/selected-text';
import { blockElements, renderArticle } from '../../../lib/render-article';

const URL = 'https://news.test/1.html';

const PAGE = `<div class="nav"><a href="/">首页</a> <a href="/n">新闻</a></div>
<div class="main"><h1>山城大桥通车</h1>
<div class="content" id="content">
<p id="one">　　昨天，<strong>山城</strong><a href="#">大桥</a>正式通车。数千名市民来到桥上，见证这一时刻，许多人带着孩子。</p>
<p id="two">　　“我在这里住了四十年。”市民周桂香说，“终于不用绕路了，孙子上学也近了。”</p>
<figure><img src="data:," width="600" height="300" alt=""><figcaption id="caption">大桥夜景。林小禾 摄</figcaption></figure>
<ul><li id="item1">大桥全长一千二百米，双向六车道，两侧有人行道。</li><li id="item2">设计时速八十公里，可以抗八级地震，用钢三万吨。</li></ul>
<p id="lines">第一期工程用了三年，修了主桥和引桥。<br>第二期工程用了两年，修了匝道和绿地。</p>
<p id="last">据了解，<span hidden>藏起来的话</span>大桥每天可以通行六万辆车，比渡口多了二十倍。</p>
</div></div>
<div class="side" id="side"><h3>热点</h3><ul><li><a href="/1">天气转凉</a></li></ul></div>`;

let host: HTMLElement | null = null;
afterEach(() => {
  host?.remove();
  document.title = '';
});

function show(html: string): HTMLElement {
  host?.remove();
  host = document.createElement('div');
  // The tests' own markup, parsed without running anything.
  host.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(host);
  return host;
}

function read(): {
  article: Article;
  select: (range: DomRange) => Quote | null;
} {
  const { result: article, elementAt } = extractPage(document, URL);
  if (!article.ok) throw new Error(article.reason);
  const select = (range: DomRange) => readPageSelection(range, article, { document, elementAt });
  return { article, select };
}

/** From the first character of one text to behind the last of another. */
function between(from: string, to: string, root: Node = document.body): Range {
  const range = document.createRange();
  const [start, startAt] = find(from, root);
  const [end, endAt] = find(to, root);
  range.setStart(start, startAt);
  range.setEnd(end, endAt + to.length);
  return range;
}

function find(words: string, root: Node): [Text, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at >= 0) return [node as Text, at];
  }
  throw new Error(`no text node holds ${words}`);
}

const id = (name: string) => document.getElementById(name) as HTMLElement;

describe('readPageSelection', () => {
  test.each([
    ['across inline tags', '天，', '正式通车', '天，山城大桥正式通车'],
    ['inside one tag', '大桥', '大桥', '大桥'],
    ['across paragraphs', '许多人', '四十年。', '许多人带着孩子。\n“我在这里住了四十年。'],
    ['a caption', '大桥夜景', '林小禾', '大桥夜景。林小禾'],
    ['across list items', '两侧', '八十公里', '两侧有人行道。\n设计时速八十公里'],
    ['across <br>', '引桥。', '第二期', '引桥。\n第二期'],
    ['behind <br>', '修了匝道', '绿地', '修了匝道和绿地'],
    ['over hidden words', '据了解', '六万辆', '据了解，大桥每天可以通行六万辆'],
  ])('%s', (_, from, to, exact) => {
    show(PAGE);
    const quote = read().select(between(from, to, id('content')));
    expect(quote?.exact).toBe(exact);
    expect(quote?.blocks).not.toBeNull();
  });

  test('gives the place in the blocks, from which the same quote is made', () => {
    show(PAGE);
    const { article, select } = read();
    const quote = select(between('周桂香', '一千二百米', id('content')));
    expect(quote?.blocks && makeQuote(article, quote.blocks)).toEqual(quote);
  });

  test('takes ends that lie on elements: a triple click, select all', () => {
    show(PAGE);
    const { article, select } = read();
    const paragraph = document.createRange();
    paragraph.setStart(find('　　昨天，', document.body)[0], 0);
    paragraph.setEnd(id('two'), 0);
    expect(select(paragraph)?.exact).toBe(
      article.blocks.find((b) => b.text.includes('昨天'))?.text,
    );
    const everything = document.createRange();
    everything.selectNodeContents(document.body);
    const all = select(everything);
    expect(all?.exact.split('\n').at(-1)).toContain('比渡口多了二十倍。');
    expect(all?.exact).not.toContain('天气转凉');
  });

  test('makes a quote without a place of words outside of the article', () => {
    show(PAGE);
    const quote = read().select(between('天气', '转凉', id('side')));
    expect(quote).toMatchObject({ exact: '天气转凉', blocks: null, link: URL });
  });

  test('is null when no words are selected', () => {
    show(PAGE);
    const nothing = document.createRange();
    nothing.setStart(id('one'), 0);
    expect(read().select(nothing)).toBeNull();
  });

  test.each(['open', 'closed'] as const)('reads an %s shadow root', (mode) => {
    show(PAGE);
    const { article } = read();
    show('<div class="main"><news-body></news-body></div>');
    const shadow = (document.querySelector('news-body') as Element).attachShadow({ mode });
    shadow.append(...new DOMParser().parseFromString(PAGE, 'text/html').body.childNodes);
    const quote = readPageSelection(between('许多人', '四十年。', shadow), article, {
      document,
      elementAt: () => null,
      closedRootOf: (element) => (element === shadow.host ? shadow : null),
    });
    expect(quote?.exact).toBe('许多人带着孩子。\n“我在这里住了四十年。');
    expect(quote?.blocks).not.toBeNull();
  });

  test('finds the words by themselves when the page has built its elements anew', () => {
    show(PAGE);
    const { article } = read();
    const quote = readPageSelection(between('许多人', '四十年。', id('content')), article, {
      document,
      elementAt: () => null,
    });
    expect(quote?.exact).toBe('许多人带着孩子。\n“我在这里住了四十年。');
    expect(quote?.blocks).not.toBeNull();
  });

  test('is quick on a deep and wide page', () => {
    const root = show(PAGE);
    let inner: Element = root;
    for (let i = 0; i < 3_000; i++) inner = inner.appendChild(document.createElement('span'));
    inner.append('深处的话');
    const { select } = read();
    const started = performance.now();
    expect(select(between('天气', '深处的话'))?.exact).toContain('深处的话');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('readViewSelection', () => {
  function openView(): { article: Article; elements: Element[]; body: HTMLElement } {
    show(PAGE);
    const { article } = read();
    const body = show('<h1>山城大桥通车</h1><div class="body"></div><footer>页脚</footer>');
    body.querySelector('.body')?.append(renderArticle(article));
    return { article, elements: blockElements(body.querySelector('.body') as Element), body };
  }

  test.each([
    ['across inline tags', '天，', '正式通车', '天，山城大桥正式通车'],
    ['across paragraphs', '许多人', '四十年。', '许多人带着孩子。\n“我在这里住了四十年。'],
    ['across list items', '两侧', '八十公里', '两侧有人行道。\n设计时速八十公里'],
  ])('%s', (_, from, to, exact) => {
    const { article, elements, body } = openView();
    const range = readViewSelection(
      between(from, to, body.querySelector('.body') as Element),
      elements,
      article,
    );
    expect(range && makeQuote(article, range).exact).toBe(exact);
  });

  test('is clipped to the article', () => {
    const { article, elements, body } = openView();
    const range = document.createRange();
    range.selectNodeContents(body);
    const all = readViewSelection(range, elements, article);
    expect(all).toEqual({
      startBlock: 0,
      startOffset: 0,
      endBlock: article.blocks.length - 1,
      endOffset: article.blocks.at(-1)?.text.length,
    });
  });

  test('is null outside of it', () => {
    const { article, elements, body } = openView();
    const footer = document.createRange();
    footer.selectNodeContents(body.querySelector('footer') as Element);
    expect(readViewSelection(footer, elements, article)).toBeNull();
    const heading = document.createRange();
    heading.selectNodeContents(body.querySelector('h1') as Element);
    expect(readViewSelection(heading, elements, article)).toBeNull();
  });
});
