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
    ['de', 'Eine Analyse von Anna Beispiel und Otto Muster', 'Anna Beispiel、Otto Muster'],
    ['de', 'Das Interview führte Anna Beispiel', 'Anna Beispiel'],
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
    ['ja', '【山田太郎】', '山田太郎'],
  ])('%s: %s', (lang, byline, names) => {
    expect(authorsOf({ lang, byline: `<p class="author">${byline}</p>` })).toBe(names);
  });

  test('is told by what programs call it too', () => {
    const byline = '<div data-testid="byline"><div><span>Jane Doe</span></div></div>';
    expect(authorsOf({ byline })).toBe('Jane Doe');
  });
});

describe('a name that opens like a word for “by” or “and” elsewhere', () => {
  test.each(['Oleh Ivanenko', 'Dan Brown', 'Jane Dan Roe', 'Anna von Beispiel'])('%s', (name) => {
    expect(authorsOf({ byline: `<p class="author">By ${name}</p>` })).toBe(name);
    expect(authorsOf({ head: jsonLd({ author: { '@type': 'Person', name } }) })).toBe(name);
  });
});

describe('data for machines', () => {
  test.each<[unknown, string]>([
    [{ name: ['Jane Doe', 'John Roe'] }, 'Jane Doe、John Roe'],
    [{ name: 'Jane Doe jane.doe@lake.example' }, 'Jane Doe'],
    [{ name: 'Jane Doe - The Lake Post' }, 'Jane Doe'],
    [{ name: 'Beispiel, Anna' }, 'Anna Beispiel'],
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

  test('a pair of tags for previews, label and value', () => {
    const head =
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Jane Doe">';
    expect(authorsOf({ head: head.replace('Verfasst von', 'Written by') })).toBe('Jane Doe');
  });
});
