// When it was published, where page and data say it in different ways; and how sure the fields are.
import { describe, expect, test } from 'vitest';
import { articleOf, type FieldPage, jsonLd, og } from './fields-of';

const page = (below: string, head = '', lang = 'de'): FieldPage => ({
  lang,
  title: 'Steg soll helfen',
  head,
  body: `<h1>Steg soll helfen</h1>${below}`,
});
const timeOf = (below: string, head = '', lang = 'de') =>
  articleOf(page(below, head, lang)).publishedTime;

describe('in a script that speaks of several articles', () => {
  const script = (id: string) =>
    `<script>state = {"list":[{"id":1700001,"publishTime":1700000000000},{"id":${id},"title":"x","publishTime":1741047120000}]}</script>`;
  const read = (id: string) =>
    articleOf({ ...page('', script(id), 'zh'), url: 'https://lake.example/p/3192046628' })
      .publishedTime;

  test('the time beside the number in the address', () => {
    expect(read('3192046628')).toBe('2025-03-04T08:12+08:00');
  });

  test('none where that number is not there', () => {
    expect(read('3192046629')).toBe('');
  });
});

test('an official document is published when it is given out', () => {
  const rows = '<p>成文日期：</p><p>2023年08月28日</p><p>发布日期：</p><p>2023年09月19日</p>';
  expect(timeOf(rows, '', 'zh')).toBe('2023-09-19');
});

test('a day shown first is no later one for the element that holds it', () => {
  const head = `${jsonLd({ datePublished: '2025-05-19T07:42:15Z', dateModified: '2025-05-19T10:15:02Z' })}
    <meta property="article:published_time" content="2025-05-19T07:42:15Z">`;
  const shown =
    '<p>Actualizado <time datetime="2025-05-19T10:15:02Z">Lunes, 19 mayo 2025 - 12:15</time></p>';
  expect(timeOf(shown, head, 'es')).toBe('2025-05-19T07:42+00:00');
});

test.each(['article:published:time', 'Article.Published_Time', 'article-published-time'])(
  'a tag named %s',
  (name) => {
    expect(timeOf('', `<meta name="${name}" content="2025-05-19T07:42:15Z">`)).toBe(
      '2025-05-19T07:42:15+00:00',
    );
  },
);

test.each([
  ['ar', '14-10-2025 | 13:52', '2025-10-14T13:52'],
  ['nl', '04-10-2025 13:52', '2025-10-04T13:52'],
  ['en-US', '10-04-2025 13:52', '2025-10-04T13:52'],
])('the day in figures with dashes, %s: %s', (lang, shown, time) => {
  expect(timeOf(`<p>${shown}</p>`, '', lang)).toBe(time);
});

describe('the clock', () => {
  test('of twelve hours, where the data are twelve hours on', () => {
    const head = jsonLd({ datePublished: '2025-11-05T17:09:17+00:00' });
    expect(timeOf('<p>November 05, 2025, 5:09: Uhr</p>', head)).toBe('2025-11-05T17:09+00:00');
  });

  test('with the half of the day before or behind the hour', () => {
    expect(timeOf('<p>05.11.2025, 04:30 nachm.</p>')).toBe('2025-11-05T16:30');
    expect(timeOf('<p>2025.11.05. 오후 6:40</p>', '', 'ko')).toBe('2025-11-05T18:40');
  });

  test('is lent by the data to a day without one, to the minute', () => {
    const head = jsonLd({ datePublished: '2024-08-22T12:00:31+02:00' });
    expect(timeOf('<time>22.08.2024</time>', head)).toBe('2024-08-22T12:00+02:00');
  });
});

describe('the day', () => {
  test('with a year of two digits', () => {
    expect(timeOf('<p>Veröffentlicht am 27.04.24 um 07:39 Uhr</p>')).toBe('2024-04-27T07:39');
  });

  test('of the article, not of the picture above it', () => {
    const caption = '<div class="image-caption">The quay on November 19, 2024</div>';
    expect(timeOf(`${caption}<p>Friday, 22 Nov 2024 4:55 PM</p>`, '', 'en')).toBe(
      '2024-11-22T16:55',
    );
  });

  test('of publication, where the page shows when it was last changed', () => {
    const head = jsonLd({
      datePublished: '2023-04-28T08:15:45+02:00',
      dateModified: '2023-04-28T16:11:00+02:00',
    });
    expect(timeOf('<p>Stand: 28.04.2023 16:11 Uhr</p>', head)).toBe('2023-04-28T08:15+02:00');
  });
});

describe('how sure', () => {
  test('all places agree', () => {
    const head =
      og('Steg soll helfen') +
      jsonLd({
        headline: 'Steg soll helfen',
        author: { name: 'Jane Doe' },
        datePublished: '2023-04-28T08:15:45+02:00',
      });
    const { found } = articleOf(page('<p>Von Jane Doe</p><p>28.04.2023 08:15 Uhr</p>', head));
    const sure = [found.title, found.authors, found.publishedTime].map((field) => field?.sure);
    expect(sure).toEqual([true, true, true]);
  });

  test('places that disagree', () => {
    const head =
      og('Ein Steg für alle Tage') +
      jsonLd({
        headline: 'Ein Steg für alle Tage',
        author: { name: 'John Roe' },
        datePublished: '2023-01-02T08:15:45+02:00',
      });
    const { found } = articleOf(page('<p>Von Jane Doe</p><p>28.04.2023 08:15 Uhr</p>', head));
    const sure = [found.title, found.authors, found.publishedTime].map((field) => field?.sure);
    expect(sure).toEqual([false, false, false]);
  });

  test('a day that only the address tells', () => {
    const { found } = articleOf({ ...page(''), url: 'https://lake.example/2024/05/13/gate.html' });
    expect([found.publishedTime?.value, found.publishedTime?.sure]).toEqual(['2024-05-13', false]);
  });
});

describe('names in the data', () => {
  test('in two halves, and in objects that are pointed to from another block', () => {
    const halves = jsonLd({ author: [{ givenName: 'Berta', familyName: 'Baum' }] });
    expect(articleOf(page('', halves)).authors).toEqual(['Berta Baum']);
    const person =
      '<script type="application/ld+json">{"@id":"#ann","@type":"Person","name":"Ann Roe"}</script>';
    const pointing = jsonLd({ author: [{ '@id': '#ann' }] });
    expect(articleOf(page('', pointing + person)).authors).toEqual(['Ann Roe']);
  });

  test('turned round as libraries write them', () => {
    const head =
      '<meta name="citation_author" content="Roe, Ann"><meta name="citation_author" content="Marsh, Kevin">';
    expect(articleOf(page('', head)).authors).toEqual(['Ann Roe', 'Kevin Marsh']);
  });

  test('a block with marks of CDATA around it', () => {
    const block =
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","author":{"name":"Ann Roe"}}\n//]]></script>';
    expect(articleOf(page('', block)).authors).toEqual(['Ann Roe']);
  });

  test('the medium is not a second author, nor is the photographer', () => {
    expect(articleOf(page('<p class="author">von Ann Roe, LDR LINDACH</p>')).authors).toEqual([
      'Ann Roe',
    ]);
    const figure =
      '<figure><img src="/a.jpg"><figcaption itemprop="author">Foto: Max Moe</figcaption></figure>';
    expect(articleOf(page(`<p class="byline">Ann Roe</p>${figure}`)).authors).toEqual(['Ann Roe']);
  });

  test('an agency in the byline’s place is the source', () => {
    const { authors, source } = articleOf(
      page('<div class="name">AFP, LITTLE MARROW</div>', '', 'en'),
    );
    expect([authors, source]).toEqual([[], 'AFP']);
  });
});

test('the day of the week between the words for a change and the day, in an element of its own', () => {
  const head = '<meta name="date" content="2012-10-28T02:48:29+0100">';
  const line = 'Actualizado <strong>domingo 28/10/2012</strong> <strong>03:21 horas</strong>';
  const { publishedTime } = articleOf({
    lang: 'es',
    head,
    body: `<h1>Steg soll helfen</h1><div>${line}</div>`,
  });
  expect(publishedTime).toBe('2012-10-28T02:48+01:00');
});

test('a day that only the title tag tells', () => {
  const title = 'The keepers of the sluice stay awake all summer - 07.12.2017 - LAKE POST';
  expect(
    articleOf({ title, body: '<h1>The keepers of the sluice stay awake all summer</h1>' })
      .publishedTime,
  ).toBe('2017-12-07');
});

test('the header of the article, which holds no h1, beside the clock of the page', () => {
  const title = '물가를 지키는 사람들의 긴 여름 - 호수신문';
  const clock = '<div class="updated">2022-01-11 22:16 (화)</div>';
  const head = '<header class="head"><div class="head-title">물가를 지키는 사람들의 긴 여름</div>';
  const date = '<ul><li>김민수 기자</li><li>승인 2016.03.16 21:14</li></ul></header>';
  const body = `${clock}<div class="view-title">물가를 지키는 사람들의 긴 여름</div>${head}${date}`;
  expect(articleOf({ lang: 'ko', title, body }).publishedTime).toBe('2016-03-16T21:14');
});
