// Which part of the page is the article, and what becomes of it on the way.
import { describe, expect, test } from 'vitest';
import { blockElements, renderArticle } from '../../../lib/render-article';
import { extract, PARAGRAPHS, pageWith, parse, read, TITLE } from './make-page';

const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = PARAGRAPHS;

describe('finding the body', () => {
  test('sections of one article that stand apart are joined', () => {
    const section = (from: number, to: number) =>
      `<section class="text part"><div>${PARAGRAPHS.slice(from, to)
        .map((t) => `<p>${t}</p>`)
        .join('')}</div></section>`;
    const html = `<title>${TITLE}</title><main><h1>${TITLE}</h1>${section(0, 2)}<div class="promo"><a href="/letter">Our letter</a></div>${section(2, 4)}${section(4, 6)}</main>`;
    expect(extract(html).article.blocks.map((b) => b.text)).toEqual(PARAGRAPHS);
  });

  test('parts that a page builder boxes four deep are joined', () => {
    const box = (i: number, inner: string, kind = 'text') =>
      `<div class="row row_${i}"><div class="column column_${i}"><div class="module module--${kind}"><div class="inner inner--${kind}">${inner}</div></div></div></div>`;
    const parts = [0, 2, 4].map((at, i) =>
      box(i, `<p>${PARAGRAPHS[at]}</p><p>${PARAGRAPHS[at + 1]}</p>`),
    );
    const quote = box(7, '“Never once was late.”', 'pull');
    const html = `<title>${TITLE}</title><article><h1>${TITLE}</h1><div class="content">${parts[0]}${quote}${parts[1]}${parts[2]}</div></article>`;
    const { textContent } = extract(html).article;
    for (const words of [...PARAGRAPHS, 'Never once was late'])
      expect(textContent).toContain(words);
  });

  test('slides under headings of their own follow the first', () => {
    const slide = (i: number, head: string) =>
      `<li class="slide"><div class="in"><span>${i} of 2</span>${head}<figure><img src="/${i}.jpg" width="800"></figure><div class="text"><p>${PARAGRAPHS[2 * i]}</p><p>${PARAGRAPHS[2 * i + 1]}</p></div></div></li>`;
    const html = `<title>${TITLE}</title><article><h1>${TITLE}</h1><div class="show"><ol>${slide(0, '')}${slide(1, '<h3>The quay</h3>')}${slide(2, '<h3>The bridge</h3>')}</ol></div></article>`;
    const { textContent } = extract(html).article;
    for (const words of [...PARAGRAPHS, 'The quay', 'The bridge'])
      expect(textContent).toContain(words);
  });

  test('a table that is most of the article keeps its heads', () => {
    const rows = Array.from(
      { length: 20 },
      (_, i) => `<tr><td>Quay ${i + 1}</td><td>${(PARAGRAPHS[i % 4] ?? '').repeat(2)}</td></tr>`,
    );
    const table = `<table><thead><tr><th>Where</th><th>What was mended</th></tr></thead>${rows.join('')}</table>`;
    const html = `<title>${TITLE}</title><article><h1>${TITLE}</h1><p>${PARAGRAPHS[4]}</p>${table}<p>${PARAGRAPHS[5]}</p></article>`;
    const { textContent } = extract(html).article;
    for (const words of ['Where', 'What was mended', 'Quay 20'])
      expect(textContent).toContain(words);
  });

  const article = (above: string) =>
    `<title>${TITLE}</title><meta name="author" content="Lena Marsh"><article><h1>${TITLE}</h1>${above}${PARAGRAPHS.map((t) => `<p>${t}</p>`).join('')}</article>`;

  test.each([
    [
      'a standfirst by name',
      '<h2 class="article__dek">A plan promised the harbour a future at last.</h2>',
    ],
    [
      'a box of key points',
      '<div class="post-summary-bullets"><ul><li>The council voted for the plan on Tuesday.</li><li>Work begins in the spring of next year.</li></ul></div>',
    ],
    [
      'a byline with its day',
      '<p class="meta">by Lena Marsh, The Courier Nov. 15, 2019, 5 a.m. EST</p>',
    ],
    ['the title in two lines', `<p>${TITLE.slice(0, 21)}</p><p>${TITLE.slice(22)}</p>`],
    ['the words over a box of key points', '<h4>What you need to know:</h4>'],
    ['a summary that says so', '<p>导读：秋萝卜是北方冬春两季的当家菜，立秋前后播种最合适。</p>'],
  ])('%s above the text goes, and can be put back', (_, above) => {
    const read = extract(article(above)).article;
    expect(read.blocks.map((b) => b.text)).toEqual(PARAGRAPHS);
    const words = parse(above).body.textContent?.slice(0, 12) ?? '';
    expect(read.removed.some((r) => r.text.includes(words.trim()))).toBe(true);
  });

  test('a timeline keeps its days', () => {
    const days = ['December 31, 2019', 'January 7, 2020', 'January 11, 2020'];
    const html = `<title>${TITLE}</title><article><h1>${TITLE}</h1><p>${FIRST}</p>${days.map((day, i) => `<p>${day}</p><p>${PARAGRAPHS[i + 1]}</p>`).join('')}</article>`;
    for (const day of days) expect(extract(html).article.textContent).toContain(day);
  });

  test('the picture and headline that link to the page itself stay', () => {
    const html = `<title>${TITLE}</title><article><header><a href="/2026/11/harbour.html"><img src="/lead.jpg" width="800"></a><h1><a href="/2026/11/harbour.html">${TITLE}</a></h1></header>${PARAGRAPHS.map((t) => `<p>${t}</p>`).join('')}</article>`;
    expect(extract(html).article.content).toContain('lead.jpg');
  });

  test('a column of another width is not a part of the body', () => {
    const html = `<title>${TITLE}</title><h1>${TITLE}</h1><div class="row"><div class="col-md-8">${PARAGRAPHS.map((t) => `<p>${t}</p>`).join('')}</div><div class="col-md-4 sidebar"><p>Our newsroom is funded by readers like you, and has been since the paper was founded.</p></div></div>`;
    expect(extract(html).article.textContent).not.toContain('funded by readers');
  });

  test('a heading is kept where others of its name stand between the paragraphs', () => {
    const head = '<h3 class="subhead">What the plan promises the harbour</h3>';
    const html = article(head).replace(
      '</article>',
      `${head.replace('promises', 'costs')}<p>${FIRST.replace('1', '7')}</p></article>`,
    );
    expect(extract(html).article.blocks[0]?.text).toBe('What the plan promises the harbour');
  });

  test('the byline below a standfirst goes, the standfirst stays', () => {
    const html = `<title>${TITLE}</title><meta name="author" content="Lena Marsh"><article><h1>${TITLE}</h1><p>A generation of plans promised the harbour a future. It may get one, the council hopes.</p><p>November 20, 2019</p><p>Lena Marsh</p>${PARAGRAPHS.map((t) => `<p>${t}</p>`).join('')}</article>`;
    expect(
      extract(html)
        .article.blocks.slice(0, 2)
        .map((b) => b.text),
    ).toEqual([
      'A generation of plans promised the harbour a future. It may get one, the council hopes.',
      FIRST,
    ]);
  });

  test('a body that a script would reveal is read', () => {
    const html = `<title>${TITLE}</title><h1>${TITLE}</h1><div id="js_content" style="visibility: hidden">${PARAGRAPHS.map((t) => `<p>${t}</p>`).join('')}</div>`;
    expect(extract(html).article.blocks).toHaveLength(6);
  });

  test('a second, longer article further down is another article', () => {
    const long = Array.from(
      { length: 20 },
      (_, i) =>
        `<p>Other ${i}: a long story about something else, told slowly, with many words in it.</p>`,
    ).join('');
    const html = `<title>${TITLE}</title><div><h1>${TITLE}</h1><div class="body"><p>${FIRST}</p><p>${SECOND}</p></div></div>
      <div class="recommend-article"><h1>Quite another story</h1><div>${long}</div></div>`;
    expect(extract(html).article.textContent).not.toContain('Other 3');
  });

  test('the lead picture between headline and body comes along', () => {
    const html = `<title>${TITLE}</title><article><h1>${TITLE}</h1><figure><img src="/lead.jpg"><figcaption>The harbour at noon</figcaption></figure>
      <div class="text">${PARAGRAPHS.map((t) => `<p>${t}</p>`).join('')}</div></article>`;
    const { article } = extract(html);
    expect(article.content).toContain('https://news.example.com/lead.jpg');
    expect(article.textContent).not.toContain('at noon');
    expect(article.blocks[0]).toMatchObject({ tag: 'figcaption', text: 'The harbour at noon' });
  });
});

describe('rebuilding', () => {
  test('lines parted by <br> become blocks, wrappers go, inline marks stay', () => {
    const { content } = read({
      inside: '<div><div>One line,<br>then <b>another<br>and a third</b>.</div></div>',
    });
    expect(content).toContain(
      '<p>One line,</p><p>then <b>another</b></p><p><b>and a third</b>.</p>',
    );
  });

  test('the words under a player stay, though they link to the film on the site’s own host', () => {
    const { content } = read({
      inside: `<div class="photo_explanation"><a href="https://v.example.com/1"><b>The second day at the harbour</b> / Jane Doe</a></div>`,
    });
    expect(content).toContain('<figcaption><a href="https://v.example.com/1"');
  });

  test('a caption under its picture becomes its figcaption', () => {
    const { content, textContent } = read({
      inside: '<div class="pic"><img src="/a.jpg"><span>图为会场。</span></div>',
    });
    expect(content).toContain('<figcaption>图为会场。</figcaption></figure>');
    expect(textContent).not.toContain('图为会场');
  });

  test('headings begin at h2, in the order and number they had', () => {
    const { blocks } = read({ inside: '<h1>One</h1><h3 class="header">Two<br>lines</h3>' });
    expect(blocks.filter((b) => /^h/.test(b.tag)).map((b) => [b.tag, b.text])).toEqual([
      ['h2', 'One'],
      ['h3', 'Two lines'],
    ]);
  });

  test('a table that only places things is not a table', () => {
    const { content } = read({
      inside:
        '<table><tr><td><p>Set in a table, for want of better, the text goes on.</p></td></tr></table>',
    });
    expect(content).not.toContain('<table>');
    expect(content).toContain('for want of better');
  });

  test('what is shown has the blocks of the article, one for one', () => {
    const article = read({
      inside: `<ul><li>a<ul><li>b</li></ul></li></ul><blockquote>q<br>r</blockquote><table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td></td></tr></table>
        <figure><img src="/i.png"><figcaption>c</figcaption></figure><dl><dt>t</dt><dd>d</dd></dl><pre>k\n  l</pre>`,
    });
    const shown = blockElements(renderArticle(article));
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(shown.map((e) => words(e.textContent ?? ''))).toEqual(
      article.blocks.map((b) => words(b.text)),
    );
  });

  test('every block leads back to its element on the page', () => {
    const { page, article, elementAt } = extract(pageWith({}));
    const paragraphs = [...page.querySelectorAll('.story p')];
    expect(article.blocks.map((b) => elementAt(b.sourceIndex))).toEqual(paragraphs);
    expect(elementAt(-1)).toBeNull();
  });
});

describe('by hand', () => {
  test('a picked element is the article, whatever it holds', () => {
    const page = parse(
      pageWith({
        after:
          '<div id="box"><p>Only this, please, and nothing else of it all, thank you.</p><p>Advertisement</p></div>',
      }),
    );
    const { article } = extract(page, { root: page.querySelector('#box') as Element });
    expect(article.blocks).toHaveLength(2);
  });

  test('whole text takes everything that is shown', () => {
    const html = pageWith({
      before: '<nav><a href="/">Home</a></nav>',
      inside: '<p hidden>secret</p>',
    });
    const { article } = extract(html, { wholeText: true });
    expect(article.textContent).toContain('Home');
    expect(article.textContent).toContain(THIRD);
    expect(article.textContent).toContain(FOURTH);
    expect(article.textContent).not.toContain('secret');
  });
});

test('rendering requests no picture unless told which may load', () => {
  const article = read({ inside: '<p><img src="/a.jpg" alt="the quay"></p>' });
  expect(renderArticle(article).querySelector('img')?.hasAttribute('src')).toBe(false);
  const shown = renderArticle(article, { mayLoad: (url) => url.endsWith('/a.jpg') });
  expect(shown.querySelector('img')?.src).toBe('https://news.example.com/a.jpg');
});
