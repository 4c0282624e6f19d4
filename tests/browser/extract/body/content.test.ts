// What an article holds besides words: code, formulas, lists, tables, notes, players, frames. Each as the page means it.
import { describe, expect, test } from 'vitest';
import { exportArticle } from '../../../../lib/export/export-article';
import { formatQuote } from '../../../../lib/quote/format-quote';
import { makeQuote } from '../../../../lib/quote/make-quote';
import { read, URL_OF_PAGE } from '../make-page';

const bodyOf = (inside: string) =>
  new DOMParser().parseFromString(read({ inside }).content, 'text/html').body;
const codeOf = (inside: string) =>
  [...bodyOf(inside).querySelectorAll('pre')].map((pre) => pre.textContent);
const markdownOf = (inside: string) => exportArticle(read({ inside }), 'markdown');

const TWO_LINES = 'for x in y:\n    print(x)';

describe('code', () => {
  test.each([
    ['plain lines', `<pre><code>${TWO_LINES}</code></pre>`],
    ['breaks', '<pre>for x in y:<br>&nbsp;&nbsp;&nbsp;&nbsp;print(x)</pre>'],
    [
      'blanks in spans',
      '<pre><code><span>for x in y:</span>\n<span>    </span><span>print(x)</span></code></pre>',
    ],
    [
      'a span a line',
      '<pre><code><span class="line">for x in y:</span><span class="line">    print(x)</span></code></pre>',
    ],
    [
      'a span a line, ends between',
      '<pre><code><span class="line">for x in y:</span>\n<span class="line">    print(x)</span></code></pre>',
    ],
    ['a box a line', '<pre><code><div>for x in y:</div><div>    print(x)</div></code></pre>'],
    [
      'entries',
      '<pre><code><ol class="hljs-ln"><li><div class="hljs-ln-numbers">1</div>for x in y:</li><li><div class="hljs-ln-numbers">2</div>    print(x)</li></ol></code></pre>',
    ],
    [
      'a table with a gutter',
      '<table class="highlight"><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>for x in y:\n    print(x)</pre></td></tr></table>',
    ],
    [
      'a row a line',
      '<table><tr><td class="blob-num">1</td><td>for x in y:</td></tr><tr><td class="blob-num">2</td><td>    print(x)</td></tr></table>',
    ],
    [
      'a button and a label',
      `<pre><span class="lang">python</span><button>Copy</button><code>${TWO_LINES}</code></pre>`,
    ],
    ['names of utilities', `<pre class="overflow-hidden">${TWO_LINES}</pre>`],
  ])('keeps its lines: %s', (_, html) => {
    expect(codeOf(html)).toEqual([TWO_LINES]);
  });

  test.each([
    ['<pre><code class="language-python">x</code></pre>', 'python'],
    ['<pre class="brush: java;">x</pre>', 'java'],
    ['<div class="highlight-source-ruby"><pre>x</pre></div>', 'ruby'],
    ['<pre><code class="hljs css">x</code></pre>', 'css'],
    ['<pre data-lang="c++">x</pre>', 'c++'],
  ])('says its language: %s', (html, language) => {
    expect(bodyOf(html).querySelector('pre')?.getAttribute('data-language')).toBe(language);
    expect(markdownOf(html)).toContain(`\`\`\`${language}\nx\n`);
  });
});

describe('formulas', () => {
  const ANNOTATED =
    '<math><semantics><msup><mi>c</mi><mn>2</mn></msup><annotation encoding="application/x-tex">c^2</annotation></semantics></math>';
  test.each([
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${ANNOTATED}</span><span class="katex-html" aria-hidden="true">c2</span></span>`,
    ],
    [
      'MathJax 3',
      '<mjx-container><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml><math alttext="c^2"><msup><mi>c</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container>',
    ],
    [
      'MathJax 2',
      '<span class="MathJax_Preview"></span><span class="MathJax"><nobr>c2</nobr></span><script type="math/tex">c^2</script>',
    ],
    [
      'an encyclopedia',
      `<span class="mwe-math-element"><span style="display:none">${ANNOTATED}</span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle c^2}" src="/m.svg"></span>`,
    ],
    ['a source in an attribute', '<span class="ztext-math" data-tex="c^2"><span>c2</span></span>'],
    ['a picture of it', '<img eeimg="1" src="/equation?tex=c%5E2" alt="c^2">'],
  ])('stand once: %s', (_, formula) => {
    const html = `<p>The energy is ${formula}, as all the engineers of the harbour said.</p>`;
    expect(bodyOf(html).querySelectorAll('math')).toHaveLength(1);
    expect(markdownOf(html)).toContain('The energy is $c^2$, as all');
  });

  test("read as words in plain text, and as the page's characters where quotes count", () => {
    const { blocks } = read({
      inside:
        '<p>He wrote <math><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math> and <math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>24</mn></mfrac></math> on the wall.</p>',
    });
    const block = blocks.find(({ text }) => text.startsWith('He wrote'));
    expect(block?.text).toBe('He wrote mc² and (a+1)/24 on the wall.');
    expect(block?.sourceText).toBe('He wrote mc2 and a+124 on the wall.');
  });
});

describe('raised and lowered words', () => {
  const INSIDE =
    '<p>About 3×10<sup>3</sup> metres, CO<sub>2</sub> and x<sup>2a</sup>, on the 5<sup>th</sup> day of the works<sup>[1]</sup>.</p>';

  test('are shown as such and counted bare', () => {
    const block = read({ inside: INSIDE }).blocks.find(({ text }) => text.startsWith('About'));
    expect(block?.text).toBe('About 3×10³ metres, CO₂ and x^{2a}, on the 5th day of the works[1].');
    expect(block?.sourceText).toBe(
      'About 3×103 metres, CO2 and x2a, on the 5th day of the works[1].',
    );
  });

  test('are quoted as the format writes them', () => {
    const article = read({ inside: INSIDE });
    const quote = makeQuote(article, '3×103 metres, CO2 and x2a');
    expect(quote.exact).toBe('3×103 metres, CO2 and x2a');
    expect(quote.shown).toBe('3×10³ metres, CO₂ and x^{2a}');
    const options = { accessed: '2026-11-29' };
    expect(formatQuote(quote, article, 'plain', options)).toContain('3×10³ metres, CO₂');
    const html = formatQuote(quote, article, 'html', options);
    expect(html).toContain('3×10<sup>3</sup> metres, CO<sub>2</sub> and x<sup>2a</sup>');
    expect(formatQuote(quote, article, 'markdown', options)).toContain('3×10<sup>3</sup> metres');
    expect(formatQuote(quote, article, 'org', options)).toContain('3×10^{3} metres, CO_{2}');
  });
});

describe('readings above the words', () => {
  test('stay in the view and stand in no text', () => {
    const article = read({
      inside:
        '<p>The <ruby>町<rp>(</rp><rt>まち</rt><rp>)</rp></ruby> has a harbour, the visitors were told.</p>',
    });
    const block = article.blocks.find(({ text }) => text.includes('町'));
    expect(block?.text).toBe('The 町 has a harbour, the visitors were told.');
    expect(article.content).toContain('<rt>まち</rt>');
    expect(makeQuote(article, '町 has a harbour').blocks).not.toBeNull();
  });
});

describe('lists and tables', () => {
  test('numbers are kept', () => {
    const list = bodyOf(
      '<ol start="4" type="a"><li>Four of the boats left</li><li value="9">Nine came back</li></ol>',
    ).querySelector('ol');
    expect(list?.getAttribute('start')).toBe('4');
    expect(list?.getAttribute('type')).toBe('a');
    expect(list?.lastElementChild?.getAttribute('value')).toBe('9');
  });

  test('tasks keep their state', () => {
    const html =
      '<ul><li><input type="checkbox" checked> Build the pier</li><li><input type="checkbox"> Open the bridge</li></ul>';
    expect(markdownOf(html)).toContain('- [x] Build the pier\n- [ ] Open the bridge');
  });

  test('head rows stay head rows', () => {
    const table = bodyOf(
      '<table><thead><tr><th>Year</th><th>Boats</th></tr></thead><tbody><tr><td>2025</td><td>12</td></tr></tbody></table>',
    ).querySelector('table');
    expect(table?.querySelectorAll('thead th')).toHaveLength(2);
  });

  test('footnotes are joined to their marks', () => {
    const markdown = exportArticle(
      read({
        inside:
          '<p>The pier is long.<sup><a href="#n1" id="r1">[1]</a></sup> It was built in a year, they said.</p>',
        end: '<ol><li id="n1">Measured at low tide by the harbour office. <a href="#r1">↩</a></li></ol>',
      }),
      'markdown',
    );
    expect(markdown).toContain('The pier is long.[^1] It was');
    expect(markdown).toContain('[^1]: Measured at low tide by the harbour office.');
    expect(markdown).not.toContain('↩');
  });
});

describe('headings', () => {
  test.each([
    ['<h2>The pier<a class="headerlink" href="#p">¶</a></h2>'],
    ['<h2><a href="#p">#</a> The pier</h2>'],
    ['<h2>The pier<button>Copy link</button></h2>'],
    ['<h2>The pier<span>[<a href="/edit">edit</a>]</span></h2>'],
    ['<div role="heading" aria-level="2">The pier</div>'],
  ])('hold their words alone: %s', (heading) => {
    const { outline } = read({ inside: heading });
    expect(outline.map(({ text }) => text)).toEqual(['The pier']);
  });
});

describe('pictures in a sentence', () => {
  test('stay in it, with their words', () => {
    const article = read({
      inside:
        '<p>The crowd cheered <img class="emoji" src="/e.png" alt="😀"> and went home, the police of the harbour said.</p>',
    });
    expect(
      article.blocks.filter(({ text }) => /cheered|went home/.test(text)).map(({ text }) => text),
    ).toEqual(['The crowd cheered 😀 and went home, the police of the harbour said.']);
    expect(article.content).not.toContain('<figure>');
  });

  test('a box that waits for its picture is one', () => {
    const html =
      '<figure data-src="/boat.jpg" data-alt="A boat"><div></div><figcaption>The old boat.</figcaption></figure>';
    expect(bodyOf(html).querySelector('figure img')?.getAttribute('src')).toBe(
      new URL('/boat.jpg', URL_OF_PAGE).href,
    );
  });
});

describe('players, posts and maps', () => {
  test.each([
    [
      '<iframe src="https://www.youtube.com/embed/abcdef12345" title="The opening"></iframe>',
      'video',
      'https://www.youtube.com/watch?v=abcdef12345',
    ],
    [
      '<iframe src="//player.bilibili.com/player.html?bvid=BV1xx411c7mD&page=1"></iframe>',
      'video',
      'https://www.bilibili.com/video/BV1xx411c7mD',
    ],
    [
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1234567890"></iframe>',
      'post',
      'https://x.com/i/status/1234567890',
    ],
    [
      '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      'map',
      'https://www.google.com/maps/embed?pb=1',
    ],
    [
      '<iframe src="https://www.google.co.uk/maps/embed?pb=1"></iframe>',
      'map',
      'https://www.google.co.uk/maps/embed?pb=1',
    ],
    [
      '<iframe src="https://www.instagram.com/reel/Cxyz_-12/embed/"></iframe>',
      'post',
      'https://www.instagram.com/reel/Cxyz_-12/',
    ],
    [
      '<iframe src="https://player.youku.com/embed/XNDg0MTY="></iframe>',
      'video',
      'https://v.youku.com/v_show/id_XNDg0MTY=.html',
    ],
    [
      '<iframe src="https://player.example.org/v/1" allowfullscreen title="Live"></iframe>',
      'frame',
      'https://player.example.org/v/1',
    ],
    ['<video src="blob:x" poster="/p.jpg"></video>', 'video', URL_OF_PAGE],
  ])('become a card: %s', (html, kind, href) => {
    const card = bodyOf(html).querySelector('figure');
    expect(card?.getAttribute('data-embed')).toBe(kind);
    expect(card?.querySelector('a')?.getAttribute('href')).toBe(href);
    expect(markdownOf(html)).toContain(`](<${href}>)`);
  });

  test.each([
    '<iframe src="https://ads.example.org/banner" allowfullscreen></iframe>',
    '<iframe src="https://stats.example.org/pixel" width="1" height="1"></iframe>',
    '<iframe src="https://widget.example.org/x"></iframe>',
    '<iframe src="https://google.example.org/maps/embed"></iframe>',
    '<iframe src="https://t.mexico.example/x"></iframe>',
  ])('what is nothing to a reader stays out: %s', (html) => {
    expect(bodyOf(html).querySelector('figure')).toBeNull();
  });

  test.each([
    '<img src="https://stats.example.org/read" width="1" height="1">',
    '<img src="https://stats.example.org/read.gif" width="0" height="0" alt="">',
  ])('a pixel that counts readers stays out: %s', (html) => {
    expect(
      bodyOf(`${html}<p>${'桥老了，石头松了，修了两年。'.repeat(4)}${html}</p>`).querySelector(
        'img',
      ),
    ).toBeNull();
  });

  test.each(['video-player', 'social-embed twitter'])('also in a box named %s', (name) => {
    const html = `<div class="${name}"><iframe src="https://www.youtube.com/embed/abcdef12345"></iframe></div>`;
    expect(bodyOf(html).querySelector('figure')?.getAttribute('data-embed')).toBe('video');
  });

  test('in a box named after an advertisement they are taken out and logged', () => {
    const inside =
      '<div class="advert-video"><iframe src="https://www.youtube.com/embed/abcdef12345"></iframe></div>';
    const { content, removed } = read({ inside });
    expect(content).not.toContain('youtube');
    expect(removed.some(({ kind, html }) => kind === 'ad' && html.includes('data-embed'))).toBe(
      true,
    );
  });

  test("their words are none of the article's", () => {
    const article = read({
      inside:
        '<iframe src="https://www.youtube.com/embed/abcdef12345" title="The opening"></iframe>',
    });
    expect(article.textContent).not.toContain('The opening');
    expect(
      bodyOf(
        '<iframe src="https://www.youtube.com/embed/abcdef12345" title="The opening"></iframe>',
      ).textContent,
    ).not.toContain('The opening');
  });
});

test('lines that only style makes are lines', () => {
  const { blocks } = read({
    inside:
      '<p><span style="display:block">Water flows down the hill.</span><span style="display:block">Fire goes up the hill.</span></p><p style="white-space: pre-line">The first line of it\nand the second line of it</p>',
  });
  const texts = blocks.map(({ text }) => text);
  expect(texts).toContain('Water flows down the hill.');
  expect(texts).toContain('The first line of it');
  expect(texts).toContain('and the second line of it');
});

describe('a caption', () => {
  const captionsOf = (caption: string) =>
    [
      ...bodyOf(
        `<figure><img src="/boat.jpg" width="600" height="400"><figcaption>${caption}</figcaption></figure>`,
      ).querySelectorAll('figcaption'),
    ].map((element) => element.innerHTML);

  test.each([
    ['<p>A boat near the pier.</p><span>A. Doe / Harbour Pictures</span>'],
    ['<span>A boat near the pier.</span><div>A. Doe / Harbour Pictures</div>'],
    ['<p>A boat near the pier.</p><footer>A. Doe / Harbour Pictures</footer>'],
  ])('in several elements is one: %s', (caption) => {
    expect(captionsOf(caption)).toEqual(['A boat near the pier. A. Doe / Harbour Pictures']);
  });
});

test('a paragraph that is named as a heading of a part is one', () => {
  const levels = (words: string) =>
    read({ inside: `<p class="ab_sub_heading">${words}</p>` }).blocks.filter(
      ({ tag }) => tag === 'h3',
    ).length;
  expect(levels('What the harbour costs')).toBe(1);
  expect(levels('It costs more than the town has, said the mayor.')).toBe(0);
});
