// Lines of a live page, as a browser's finder sees them.
import { afterEach, expect, test } from 'vitest';
import { readPageLines } from '../../../lib/quote/page-lines';

let host: HTMLElement;
afterEach(() => host.remove());

function linesOf(html: string): string[] {
  host = document.createElement('div');
  host.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(host);
  return readPageLines(document, { skip: (element) => element.classList.contains('ours') }).map(
    ({ text }) => text,
  );
}

test('the page’s own names do not stand in for the document’s properties', () => {
  expect(linesOf('<p>一</p><img name="defaultView"><img name="body"><p>二</p>')).toEqual([
    '一',
    '二',
  ]);
});

test.each([
  ['inline tags', '<p>一<b>二</b> <a href="#">三</a></p>', ['一二 三']],
  ['blocks', '<div>一<p>二</p>三</div>', ['一', '二', '三']],
  ['<br> and pictures', '<p>一<br>二<img alt="x" src="data:,">三</p>', ['一', '二', '三']],
  ['white space, but the ideographic space', '<p>\n 一 \n二　三 </p>', ['一 二　三']],
  [
    'blanks that do not break, each',
    '<p>一\u00a0 二\u00a0\u00a0三 <i>\u00a0</i>四</p>',
    ['一  二  三  四'],
  ],
  [
    'what is not shown',
    '<p>一<span style="display:none">二</span><span style="visibility:hidden">三</span>四</p>',
    ['一四'],
  ],
  [
    'closed details are searched',
    '<details><summary>一</summary><p>二</p></details>',
    ['一', '二'],
  ],
  [
    'scripts, styles, controls',
    '<p>一</p><script>x</script><style>y</style><textarea>z</textarea><select><option>o</option></select>',
    ['一'],
  ],
  ['lines of code', '<pre>一\n二</pre>', ['一', '二']],
  ['inline blocks', '<p>一<span style="display:inline-block">二</span>三</p>', ['一', '二', '三']],
  ['our own host', '<p>一</p><div class="ours">二</div>', ['一']],
])('%s', (_, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

test('open shadow roots with their slots', () => {
  linesOf('<x-box><p slot="a">甲</p>不在槽中</x-box>');
  const shadow = (host.querySelector('x-box') as Element).attachShadow({ mode: 'open' });
  shadow.append(
    ...new DOMParser().parseFromString('<p>前</p><slot name="a"></slot><p>后</p>', 'text/html').body
      .childNodes,
  );
  expect(readPageLines(document).map(({ text }) => text)).toEqual(['前', '甲', '后']);
});

test('what Firefox runs into before a line: words for a picture', () => {
  linesOf('<p>一</p><img alt="桥上 的人"><p>二</p><img><p>三</p>');
  expect(readPageLines(document).map(({ text, unseen }) => [text, unseen])).toEqual([
    ['一', ''],
    ['二', '桥上 的人'],
    ['三', ''],
  ]);
});

test('wide blanks between two lines', () => {
  linesOf('<p>一</p><p>　　二</p><p>&nbsp;</p><p>三 </p> <p>四　</p><p>五</p>');
  expect(readPageLines(document).map(({ text, unseen }) => [text, unseen])).toEqual([
    ['一', ''],
    ['二', '　　'],
    ['三', '\u00a0\u00a0'],
    ['四', ''],
    ['五', '　'],
  ]);
});
