// Bylines in the shapes that newspapers of many languages give them: who is named, and nothing else that stands beside.
import { describe, expect, test } from 'vitest';
import { articleOf, type FieldPage, jsonLd } from './fields-of';

const H1 = '<h1>The keepers of the sluice stay awake all summer</h1>';
const authorsOf = (page: Omit<FieldPage, 'body'> & { byline?: string }) =>
  articleOf({ ...page, body: H1 + (page.byline ?? '') }).authors.join('、');

describe('a byline of its own', () => {
  test.each<[string, string, string]>([
    ['en', 'By JANE DOE, JOHN ROE and ANN LEE', 'JANE DOE、JOHN ROE、ANN LEE'],
    ['en', 'By Jane Doe For The Lake Post', 'Jane Doe'],
    ['en', 'Jane Doe, Associated Press', 'Jane Doe'],
    ['de', 'Von Anna Beispiel, Berlin', 'Anna Beispiel'],
    ['de', 'Von Anna Beispiel aus Berlin', 'Anna Beispiel'],
    ['de', 'Von Anna Beispiel, ARD-Studio London', 'Anna Beispiel'],
    ['de', 'von Anna Beispiel, NDR Info', 'Anna Beispiel'],
    ['ar', 'بيروت: سعاد الخطيب', 'سعاد الخطيب'],
    ['de', 'Eine Analyse von Anna Beispiel und Otto Muster', 'Anna Beispiel、Otto Muster'],
    ['de', 'Das Interview führte Anna Beispiel', 'Anna Beispiel'],
    ['de', 'Das Gespräch führte Anna Beispiel', 'Anna Beispiel'],
    ['fr', 'Un texte de Jeanne Dupont', 'Jeanne Dupont'],
    [
      'fr',
      'Par Jeanne Dupont (avec Jean Martin et Anne Petit)',
      'Jeanne Dupont、Jean Martin、Anne Petit',
    ],
    ['en', 'By Jane Doe (with pictures by the keepers)', 'Jane Doe'],
    ['fr', 'Par Jeanne Dupont (à Lyon) avec AFP', 'Jeanne Dupont'],
    ['fr', 'Jeanne Dupont Publié le 13 mai 2024 à 08h49', 'Jeanne Dupont'],
    ['pt', 'Por Joana Silva, G1 — São Paulo', 'Joana Silva'],
    ['it', 'dal nostro inviato Paolo Bianchi', 'Paolo Bianchi'],
    ['nl', 'Door onze redacteur Jan Jansen', 'Jan Jansen'],
    ['nb', 'Skrevet av Kari Nordmann', 'Kari Nordmann'],
    ['fi', 'Teksti: Maija Virtanen', 'Maija Virtanen'],
    ['hu', 'Írta: Nagy Anna', 'Nagy Anna'],
    ['ru', 'Текст: Анна Иванова', 'Анна Иванова'],
    ['el', 'Της Άννας Παπαδοπούλου', 'Άννας Παπαδοπούλου'],
    ['ar', 'كتب: أحمد علي', 'أحمد علي'],
    ['he', 'מאת דנה כהן', 'דנה כהן'],
    ['id', 'Penulis: Budi Santoso | Editor: Siti Aminah', 'Budi Santoso'],
    ['ko', '김민수 기자 minsu@lake.example', '김민수'],
    ['ko', '김민수·이지은 기자', '김민수、이지은'],
    ['hi', 'राम कुमार', 'राम कुमार'],
    ['tr', 'Haber: Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['sv', 'Av Anna Svensson/TT', 'Anna Svensson'],
    ['uk', 'Соломія Гнатишак, Остап Верхоляк, для УП', 'Соломія Гнатишак、Остап Верхоляк'],
    ['ja', '【山田太郎】', '山田太郎'],
  ])('%s: %s', (lang, byline, names) => {
    expect(authorsOf({ lang, byline: `<p class="author">${byline}</p>` })).toBe(names);
  });

  test('is told by what programs call it too', () => {
    const byline = '<div data-testid="byline"><div><span>Jane Doe</span></div></div>';
    expect(authorsOf({ byline })).toBe('Jane Doe');
  });
});

describe('the page names more than the data do', () => {
  const head = jsonLd({ author: { '@type': 'Person', name: 'Jane Doe' } });
  test.each<[string, string, string]>([
    ['en', 'By Jane Doe and John Roe', 'Jane Doe、John Roe'],
    ['en', '<span>By JANE DOE</span> <span>And JOHN ROE</span>', 'Jane Doe'],
    ['fr', 'Par Jane Doe (Tende (Alpes), envoyée) et John Roe (Nice)', 'Jane Doe、John Roe'],
    ['en', 'By Jane Doe, posted Wed', 'Jane Doe'],
  ])('%s: %s', (lang, byline, names) => {
    expect(authorsOf({ lang, head, byline: `<p class="author">${byline}</p>` })).toBe(names);
  });

  test('but who took the pictures is none, though the data name both', () => {
    const both = jsonLd({
      author: ['Jane Doe', 'John Roe'].map((name) => ({ '@type': 'Person', name })),
    });
    const byline = '<p class="author">Jane Doe(texto) e John Roe(fotografia)</p>';
    expect(authorsOf({ lang: 'pt', head: both, byline })).toBe('Jane Doe');
  });
});

test('entities in the data are the characters that they stand for', () => {
  const name = 'Jos&eacute; Mu&ntilde;oz';
  expect(authorsOf({ head: jsonLd({ author: { '@type': 'Person', name } }) })).toBe('José Muñoz');
});

describe('a name that opens like a word for “by” or “and” elsewhere', () => {
  test.each(['Oleh Ivanenko', 'Dan Brown', 'Jane Dan Roe', 'Anna von Beispiel'])('%s', (name) => {
    expect(authorsOf({ byline: `<p class="author">By ${name}</p>` })).toBe(name);
    expect(authorsOf({ head: jsonLd({ author: { '@type': 'Person', name } }) })).toBe(name);
  });
});

describe('who took the pictures is no author', () => {
  test.each<[string, string]>([
    ['de', '<p>Jane Doe (Text), John Roe (Fotos), lake.example, aus Ulm</p>'],
    ['de', '<div>Text: Jane Doe</div><div>Fotos: John Roe</div>'],
    [
      'sv',
      '<div><span>Text: </span><a>Jane Doe</a></div><div><span>Foto: </span><a>John Roe</a></div>',
    ],
    [
      'pt',
      '<ul><li><b>Jane Doe</b> <i>(Texto)</i></li><li> e <b>John Roe</b> <i>(Fotografia)</i></li></ul>',
    ],
    ['es', '<p>Texto: Jane Doe | Fotos: John Roe</p>'],
    ['it', '<p>Testo: Jane Doe</p><p>Foto: John Roe</p>'],
    ['fr', '<p>Texte : Jane Doe</p><p>Photos : John Roe</p>'],
    ['nl', "<p>Tekst: Jane Doe</p><p>Foto's: John Roe</p>"],
    ['da', '<p>Tekst: Jane Doe</p><p>Foto: John Roe</p>'],
    ['fi', '<p>Teksti: Jane Doe</p><p>Kuvat: John Roe</p>'],
    ['pl', '<p>Tekst: Jane Doe</p><p>Zdjęcia: John Roe</p>'],
    ['ru', '<p>Текст: Jane Doe</p><p>Фото: John Roe</p>'],
    ['uk', '<p>Текст: Jane Doe</p><p>Фото: John Roe</p>'],
    ['en', '<p>Words by Jane Doe</p><p>Photographs by John Roe</p>'],
  ])('%s: %s', (lang, byline) => {
    const author = ['Jane Doe', 'John Roe'].map((name) => ({ '@type': 'Person', name }));
    const box = `<div class="byline">${byline}</div>`;
    expect(authorsOf({ lang, head: jsonLd({ author }), byline: box })).toBe('Jane Doe');
  });

  test('unless nobody else is named', () => {
    const head = jsonLd({ author: { '@type': 'Person', name: 'Jane Doe' } });
    expect(authorsOf({ lang: 'de', head, byline: '<p>Foto: Jane Doe</p>' })).toBe('Jane Doe');
  });
});

describe('names of which only the line below says what they are', () => {
  const house = jsonLd({ author: { '@type': 'Organization', name: 'LDR' } });
  test.each([
    ['nl', 'redacteur Binnenland', 'verslaggever, Heerewaarden'],
    ['de', 'Redakteurin Inland', 'Korrespondent, Rom'],
    ['fr', 'Journaliste au service Culture', 'Correspondant à Rome'],
    ['es', 'Redactora jefe de Local', 'Corresponsal en Roma'],
    ['en', 'Political correspondent', 'Reporter, Rome'],
  ])('%s: %s, %s', (lang, first, second) => {
    const one = (name: string, post: string) => `<li><img alt=""><p>${name}</p><p>${post}</p></li>`;
    const byline = `<ul>${one('Jane Doe', first)}${one('John van Roe', second)}</ul>`;
    expect(authorsOf({ lang, head: house, byline })).toBe('Jane Doe、John van Roe');
  });
});

describe('a signature below the text', () => {
  const signed = (end: string, lang = 'vi') =>
    articleOf({ lang, body: H1, end }).authors.join('、');
  test('in an element that says whose name it holds', () => {
    expect(signed('<div class="detail-author"><a href="#">LÊ THỊ MỘC</a></div>')).toBe(
      'LÊ THỊ MỘC',
    );
    expect(signed('<div><a href="/tac-gia/le-thi-moc-1.htm">Lê Thị Mộc</a></div>')).toBe(
      'Lê Thị Mộc',
    );
    expect(signed('<p class="byline">Jane Doe (Text), John Roe (Fotos)</p>', 'de')).toBe(
      'Jane Doe',
    );
  });

  test('not beside another article', () => {
    expect(signed('<h2>More</h2><p class="author">Jane Doe</p>')).toBe('');
  });

  test('in round brackets too, where they hold a name', () => {
    const read = (inside: string) =>
      authorsOf({
        lang: 'ja',
        end: `<p>湖の水門を守る人々は、この夏も小屋に泊まり込むという。（${inside}）</p>`,
      });
    expect(read('佐久間理沙')).toBe('佐久間理沙');
    expect(read('敬称略')).toBe('');
  });

  test('in the dateline of a Korean one, not in the words below its picture', () => {
    const above = '<div><img src="a.jpg"><div><b>둑에 오른 주민들</b></div></div>';
    const line =
      '<p>(보령=연합뉴스) 한도윤 기자 = 21일 오전 한 마을. 석 달 만에 바닥을 덮은 물을 보려고 주민 10여 명이 둑에 올라섰다.</p>';
    expect(authorsOf({ lang: 'ko', byline: above + line })).toBe('한도윤');
  });

  test('in the bracket that closes a Japanese text', () => {
    const end =
      '<p>湖の水門を守る人々は、この夏も小屋に泊まり込むという。【佐久間理沙、堀之内剛】</p>';
    expect(signed(end, 'ja')).toBe('佐久間理沙、堀之内剛');
    expect(signed(end.replace('佐久間理沙、堀之内剛', '湖畔新聞'), 'ja')).toBe('');
  });
});

describe('an agency is nobody', () => {
  test.each([
    ['tr', 'Anadolu Ajansı'],
    ['en', 'Agencies'],
    ['it', 'Adnkronos'],
    ['es', 'Europa Press'],
  ])('%s: %s', (lang, name) => {
    const head = `${jsonLd({ author: { '@type': 'Person', name } })}<meta name="author" content="${name}">`;
    expect(authorsOf({ lang, head })).toBe('');
  });
});

test('the medium behind a name, which the page shows without it', () => {
  const head = jsonLd({ author: { '@type': 'Person', name: 'Jane Doe LDR' } });
  const byline = '<div class="byline"><a><span>Jane Doe</span></a> <span>LDR</span></div>';
  expect(authorsOf({ head, byline })).toBe('Jane Doe');
});

test('an address and its town in the tag of the author', () => {
  const head = '<meta name="author" content="lake.example, Lindach, Germany">';
  expect(authorsOf({ lang: 'de', head })).toBe('');
});

test('two names, each in a link and no word beside', () => {
  const name = (who: string) => `<a href="/author/1">${who}</a>`;
  const byline = `<p class="item-author">${name('Ioanna Photinaki')}, ${name('Stavros G. Marketos')}</p>`;
  expect(authorsOf({ lang: 'el', byline })).toBe('Ioanna Photinaki、Stavros G. Marketos');
});

test('what each did, in the next element', () => {
  const one = (who: string, did: string) => `<li><a href="#">${who}</a><span>${did}</span></li>`;
  const byline = `<ul class="byline">${one('Kari Nordmann', 'Text')}${one('Ola Nordmann', 'Foto')}</ul>`;
  expect(authorsOf({ lang: 'sv', byline })).toBe('Kari Nordmann');
});

test('reporters in boxes of their own, and what they are', () => {
  const one = (name: string) => `<div class="writer"><a href="/reporter/1">${name} 기자</a></div>`;
  expect(authorsOf({ lang: 'ko', byline: one('김민수') + one('이지은') })).toBe('김민수、이지은');
});

describe('where several sign', () => {
  const link = (name: string) => `<a class="author-name" href="/author/x">${name}</a>`;

  test.each<[string, string, string]>([
    [
      'brackets within brackets close the line',
      'Par Jeanne Dupont (Tende (Alpes), envoyée spéciale) et Jean Martin (Nice, correspondant)',
      'Jeanne Dupont、Jean Martin',
    ],
    [
      'a place stands before “and”',
      `${link('Jane Doe')} in Lindach and ${link('John Roe')} in Roehaven`,
      'Jane Doe、John Roe',
    ],
    ['a dash between links', `${link('Jane Doe')} - ${link('John Roe')}`, 'Jane Doe、John Roe'],
    ['an Arabic comma', 'كتب: أحمد علي، سامي حسن', 'أحمد علي、سامي حسن'],
    [
      'what somebody is, and where',
      'By Jane Doe, reader in sociology, Lindach University',
      'Jane Doe',
    ],
    ['who took the pictures stands behind', 'Jane Doe, John Roe (photos)', 'Jane Doe'],
    ['letters of the desk', 'Anna Nowak/ lin', 'Anna Nowak'],
    ['who edited stands before', `<span>Edited by Ann Lee</span>, ${link('Jane Doe')}`, 'Jane Doe'],
  ])('%s', (_name, byline, names) => {
    expect(authorsOf({ byline: `<div class="byline">${byline}</div>` })).toBe(names);
  });

  test('a card for each, the data naming the first', () => {
    const card = (name: string) =>
      `<div class="authorCard"><div>${link(name)}<span>reporter</span></div></div>`;
    const head = jsonLd({ author: { name: 'Jane Doe' } });
    expect(authorsOf({ head, byline: card('Jane Doe') + card('John Roe') })).toBe(
      'Jane Doe、John Roe',
    );
  });

  test('the label stands alone above them', () => {
    const one = (name: string) =>
      `<li class="vcard"><span class="author-name">${name}</span><p>Keeper</p></li>`;
    const byline = `<section><span>Author</span><ul>${one('Jane Doe')}${one('John Roe')}</ul></section>`;
    expect(authorsOf({ byline })).toBe('Jane Doe、John Roe');
  });

  test('a dash parts two Vietnamese names', () => {
    expect(authorsOf({ lang: 'vi', byline: '<p class="author">ĐOAN HẠNH - KIM SA</p>' })).toBe(
      'ĐOAN HẠNH、KIM SA',
    );
  });
});

describe('a byline that no element names', () => {
  test('in bold before the text', () => {
    expect(authorsOf({ byline: '<p><strong>Jane Doe, Lindach and John Roe</strong></p>' })).toBe(
      'Jane Doe、John Roe',
    );
  });

  test('in bold, but not before the text', () => {
    expect(authorsOf({ byline: '<p><b>Jane Doe</b></p><ul><li>Keeper</li></ul>' })).toBe('');
  });

  test('above the headline, in its box', () => {
    const body = `<header><p class="byline">Af <strong>Anna Beispiel</strong>, lektor</p><a href="/k">Kronik</a>${H1}</header>`;
    expect(articleOf({ lang: 'da', body }).authors).toEqual(['Anna Beispiel']);
  });

  test('a label of two words with a stroke, below the text', () => {
    const end = '<div class="article-authors">Autorka/Autor: Anna Nowak/ lin</div>';
    expect(articleOf({ lang: 'pl', body: H1, end }).authors).toEqual(['Anna Nowak']);
  });
});

describe('data for machines', () => {
  test('a company, and who signs below the text', () => {
    const head = '<meta name="author" content="Designed by Lindach Web Solutions">';
    const end = '<div class="author-bottom"><span class="author">Jane Doe</span></div>';
    expect(articleOf({ head, body: H1, end }).authors).toEqual(['Jane Doe']);
  });

  test('who took the pictures', () => {
    const author = [
      { name: 'Jane Doe', jobTitle: 'Text' },
      { name: 'John Roe', jobTitle: 'Photos' },
    ];
    expect(authorsOf({ head: jsonLd({ author }) })).toBe('Jane Doe');
  });

  test('the publisher is not the author beside whom the page shows', () => {
    const head = jsonLd({
      author: { name: 'Lindach Radio' },
      publisher: { name: 'Lindach Radio' },
    });
    expect(authorsOf({ head, byline: '<p class="byline">By Jane Doe</p>' })).toBe('Jane Doe');
  });

  test('a tag names the house, and the page who wrote it', () => {
    const head = '<meta name="author" content="Lindach Media">';
    expect(authorsOf({ head, byline: '<p class="byline">By Jane Doe</p>' })).toBe('Jane Doe');
  });

  test.each<[unknown, string]>([
    [{ name: ['Jane Doe', 'John Roe'] }, 'Jane Doe、John Roe'],
    [{ name: 'Jane Doe jane.doe@lake.example' }, 'Jane Doe'],
    [{ name: 'Jane Doe - The Lake Post' }, 'Jane Doe'],
    [{ name: 'Beispiel, Anna' }, 'Anna Beispiel'],
    [{ name: 'José Ortega y Gasset' }, 'José Ortega y Gasset'],
    [{ name: 'თამარ ბერიძე' }, 'თამარ ბერიძე'],
    [{ name: 'مریم نیک‌پور' }, 'مریم نیک‌پور'],
  ])('%j', (author, names) => {
    expect(authorsOf({ head: jsonLd({ author }) })).toBe(names);
  });

  test('the object that is pointed at says the whole name', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'x', author: { '@id': '#p', name: 'jdoe' } },
      { '@type': 'Person', '@id': '#p', name: 'Jane Doe' },
    ];
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
    expect(authorsOf({ head })).toBe('Jane Doe');
  });

  test('a tag of a service that counts readers', () => {
    expect(authorsOf({ head: '<meta name="cXenseParse:author" content="Jane Doe">' })).toBe(
      'Jane Doe',
    );
  });

  test('a pair of tags for previews, label and value', () => {
    const head =
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Jane Doe">';
    expect(authorsOf({ head: head.replace('Verfasst von', 'Written by') })).toBe('Jane Doe');
  });
});

test('a byline below the text of which one name has a link: both', () => {
  const end =
    '<div class="post-author-box"><span class="post-author">By <a href="/author/jane-doe/" rel="author">Jane Doe</a> and Tunde Obi-Roe</span></div>';
  expect(articleOf({ body: '<h1>Keepers wanted at the gate</h1>', end }).authors).toEqual([
    'Jane Doe',
    'Tunde Obi-Roe',
  ]);
});

test('a Japanese signature above a profile of whom it is about', () => {
  const end =
    '<p>「一本多いと言う人がいる」（神谷奈緒）</p><p>＜とがわ・しょうへい＞ １９４２年、墨田区生まれ。</p>';
  const page = { lang: 'ja', title: '水門を守る人々', body: '<h1>水門を守る人々</h1>', end };
  expect(articleOf(page).authors).toEqual(['神谷奈緒']);
});

describe('where nobody signs', () => {
  test('an agency in the byline below the headline is nobody', () => {
    expect(authorsOf({ lang: 'es', byline: '<p>Por Agencia EFE</p>' })).toBe('');
  });

  test('a section and its house in the data are no persons', () => {
    const head = '<meta name="dc.creator" content="Justice et faits divers - Lake Radio">';
    expect(authorsOf({ lang: 'fr', head })).not.toContain('Justice');
  });
});

test('who wrote an agency’s report stands behind its name at the end', () => {
  const end = '<p>湖の水位は上がり続けている。(c)AFP/Jane DOE</p>';
  expect(articleOf({ lang: 'ja', body: H1, end }).authors).toEqual(['Jane DOE']);
});

test('byline and date below a standfirst, the date set as a heading', () => {
  const deck =
    '<p class="lead">The keepers tell the paper that being asked has hurt, not helped them, this summer as in any other one.</p>';
  const byline = `${deck}<h5>23.01.2019</h5><div>By Jane Doe and John Roe</div>`;
  const { authors, publishedTime } = articleOf({ lang: 'en', body: H1 + byline });
  expect([authors.join(), publishedTime]).toEqual(['Jane Doe,John Roe', '2019-01-23']);
});

describe('a line that no program calls a byline', () => {
  test.each<[string, string, string]>([
    ['de', 'Ein Kommentar von Anna Beispiel', 'Anna Beispiel'],
    ['de', 'Text und Fotos: Anna Beispiel', 'Anna Beispiel'],
    ['sv', 'Text & foto: Anna Svensson', 'Anna Svensson'],
    ['es', 'Texto y fotos: Lucía Fernández', 'Lucía Fernández'],
    ['fr', 'Un texte de Jeanne Dupont', 'Jeanne Dupont'],
    ['es', 'De Buenos Aires', ''],
    ['en', 'A walk by the sluice', ''],
  ])('%s: %s', (lang, line, names) => {
    expect(authorsOf({ lang, byline: `<p>${line}</p>` })).toBe(names);
  });
});

describe('an author’s card above the headline', () => {
  const card = '<div class="top"><div class="author-card">Jane Doe, LDR</div></div>';
  const page = (before: string, body: string) => articleOf({ body: before + body }).authors;

  test('of the same article', () => {
    expect(page(card, `<div class="titles"><p>Column</p>${H1}</div>`)).toEqual(['Jane Doe']);
  });

  test('of a teaser beside it', () => {
    expect(page(`<article>${card}</article>`, `<div>${H1}</div>`)).toEqual([]);
  });
});

describe('a signature below the text', () => {
  test.each<[string, string, string]>([
    ['de-AT', '<p>(Anna Beispiel)</p>', 'Anna Beispiel'],
    ['fi', '<p>Sluusi suljetaan syksyllä. (Maija Virtanen)</p>', 'Maija Virtanen'],
    ['en', '<p>— Jane Doe and John Roe</p>', 'Jane Doe、John Roe'],
    ['en', '<p>The gate was built by two brothers (Ann and Tom Lee)</p>', ''],
    ['en', '<p>(Reuters)</p>', ''],
    ['en', '<p>The Old Gate</p>', ''],
  ])('%s: %s', (lang, end, names) => {
    expect(articleOf({ lang, body: H1, end }).authors.join('、')).toBe(names);
  });

  test.each([
    '<ul><li><strong>Date</strong> 10.06.2013</li><li><strong>Author</strong> Jane Doe</li></ul>',
    '<dl><dt>Author</dt><dd>Jane Doe</dd></dl>',
  ])('a label in an element of its own: %s', (end) => {
    expect(articleOf({ body: H1, end }).authors).toEqual(['Jane Doe']);
  });
});

test('a dateline of the medium’s name and whoever writes for it', () => {
  const lead =
    '<div>همشهری آنلاین - سعیده مرادی: نگهبانان دریچه در تابستان شب و روز کنار آب می‌مانند و بالا آمدن آن را می‌نویسند.</div>';
  const head = '<meta property="og:site_name" content="همشهری آنلاین">';
  const body = `<h1>نگهبانان دریچه</h1>${lead}`;
  expect(articleOf({ lang: 'fa', head, body }).authors).toEqual(['سعیده مرادی']);
});

test('a name that begins with the letters of the medium’s', () => {
  const head = `<meta property="og:site_name" content="Sun">${jsonLd({ author: { '@type': 'Person', name: 'Sunil Kumar' } })}`;
  expect(authorsOf({ head })).toBe('Sunil Kumar');
});

test('the data call the house the author, and a person the creator', () => {
  const author = { '@type': 'Organization', name: 'Lake Post' };
  const head = jsonLd({ author, creator: ['Jane Doe'], publisher: { name: 'Lake Post' } });
  expect(authorsOf({ head })).toBe('Jane Doe');
});

test('data of another article on the page', () => {
  const other = { headline: 'Three bridges close in autumn', author: { name: 'Jo Roe' } };
  const own = { headline: 'The keepers of the sluice stay awake all summer', author: 'Jane Doe' };
  const head = jsonLd(other) + jsonLd(own);
  expect(authorsOf({ head, title: `${own.headline} | Lake Post` })).toBe('Jane Doe');
});
