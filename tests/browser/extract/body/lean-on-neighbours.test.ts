// Blocks that share the fate of others, names that say nothing, and prose that is left out in doubt.
import { describe, expect, test } from 'vitest';
import type { Removal } from '../../../../lib/article';
import { extract, PARAGRAPHS, pageWith, TITLE } from '../make-page';

const paragraph = (i: number) => `<p>${PARAGRAPHS[i]}</p>`;
const textOf = (inside: string) =>
  extract(
    `<title>${TITLE}</title><article><h1>${TITLE}</h1>${paragraph(0)}${paragraph(1)}${inside}${paragraph(2)}${paragraph(3)}</article>`,
  ).article.textContent;

describe('kept with what stands beside it', () => {
  test.each([
    [
      'the list that a sentence announces, though it is nothing but links of the site',
      '<p>Three tales of the harbour tell more of it:</p><ul><li><a href="/t/1">The lantern fair</a></li><li><a href="/t/2">Late bread for the crews</a></li><li><a href="/t/3">Pigeons on the ferry</a></li></ul>',
      ['The lantern fair', 'Pigeons on the ferry'],
    ],
    [
      'steps in boxes that say they are a list',
      '<div role="list"><div role="listitem"><div>Light the lamp</div></div><div role="listitem"><div>Open the gate</div></div></div>',
      ['Light the lamp', 'Open the gate'],
    ],
    [
      'the scores of a table whose names are links',
      `<table><tr><th>Rank</th><th>Boat</th></tr>${[1, 2, 3, 4].map((i) => `<tr><td>#${i}</td><td><a href="/boats/${i}">Harbour boat number ${i}</a></td></tr>`).join('')}</table>`,
      ['#1', 'Harbour boat number 4'],
    ],
    [
      'a heading above prose, though it says what heads lists of links',
      `<h3>More about the ferry</h3>${paragraph(4)}`,
      ['More about the ferry'],
    ],
    [
      'a heading in a wrapper with the link that edits it',
      `<div class="heading heading2"><h2>The gate</h2><span class="editsection">[<a href="/e?s=2">edit</a>]</span></div>${paragraph(4)}`,
      ['The gate'],
    ],
    [
      'what unfolds',
      '<details><summary>More about the lamps</summary><p>The oldest was cast from coins.</p></details>',
      ['More about the lamps', 'cast from coins'],
    ],
  ])('%s', (_, inside, words) => {
    const text = textOf(inside);
    for (const word of words) expect(text).toContain(word);
  });
});

test('a table of facts with one short paragraph after it is still inside the article', () => {
  const rows = [1, 2, 3, 4, 5, 6]
    .map((n) => `<tr><td>Round ${n} for keepers</td><td>${n} May</td><td>${n}00 crowns</td></tr>`)
    .join('');
  const box = (inside: string) => `<div class="field">${inside}</div>`;
  const html = `<title>${TITLE}</title><main><h1>${TITLE}</h1>${box(`<h2>What</h2>${paragraph(0)}${paragraph(1)}`)}${box(`<h2>Who</h2>${paragraph(2)}`)}${box(`<table>${rows}</table>`)}${box(`<h2>How</h2>${paragraph(3)}`)}</main>`;
  expect(extract(html).article.textContent).toContain('Round 6');
});

describe('names that say nothing', () => {
  test.each([
    ['how a box looks', '<div class="overflow-hidden rounded">', ''],
    ['how its label looks', '<div class="field field--label-hidden">', ''],
    [
      'a card of facts called after a rating',
      '<div class="rating">',
      '<ul><li>Free entry: yes, for all</li><li>Steps to the top: four hundred</li><li>Open by night: no</li></ul>',
    ],
  ])('%s', (_, open, list) => {
    const text = textOf(
      `${open}<p>A word on the lamps, and why the gate is painted white.</p>${list}</div>`,
    );
    expect(text).toContain('painted white');
    if (list) expect(text).toContain('four hundred');
  });

  test('the id of one section in a row of such', () => {
    const section = (id: string, i: number) =>
      `<section id="${id}"><h2>Part ${i} of the report</h2>${paragraph(i)}</section>`;
    const html = `<title>${TITLE}</title><article><h1>${TITLE}</h1>${section('plan', 0)}${section('related-work', 1)}${section('comments-on-method', 2)}${section('cost', 3)}</article>`;
    const { textContent } = extract(html).article;
    for (const i of [0, 1, 2, 3]) expect(textContent).toContain(PARAGRAPHS[i]);
  });
});

test('what is hidden until a tab is chosen is read', () => {
  const panel = (words: string, more = '') =>
    `<div role="tabpanel" ${more}><pre>${words}</pre></div>`;
  const text = textOf(panel('hang --brass') + panel('hang --iron', 'hidden'));
  expect(text).toContain('hang --iron');
});

test('an article of which nothing is in doubt says nothing of it', () => {
  const { article } = extract(pageWith({}));
  expect(article.notices).not.toContain('maybe-left-out');
  expect(article.removed.filter(({ doubtful }) => doubtful)).toEqual([]);
});

describe('prose that may be the article’s and is left out', () => {
  const NOTES = [1, 2, 3, 4, 5, 6].map(
    (i) =>
      `Note ${i} on the harbour: the crews asked for a longer pier, for two lamps at its end, and for bread at five in the morning, which the council had promised years ago.`,
  );
  const boxOf = (tag: string, notes: readonly string[]) =>
    `<div class="notes">${notes.map((note) => `<${tag}>${note}</${tag}>`).join('')}</div>`;
  const leftOut = ({ removed }: { removed: readonly Removal[] }) =>
    removed.filter(({ doubtful }) => doubtful);

  test('is told, and can be put back above the article where it stood there', () => {
    const { article } = extract(pageWith({ before: boxOf('p', NOTES) }));
    expect(article.notices).toContain('maybe-left-out');
    expect(leftOut(article)).toMatchObject([{ beforeBlock: 0 }]);
    for (const note of NOTES) expect(leftOut(article)[0]?.html).toContain(note);
  });

  test('is told of pieces that are much only together', () => {
    const { article } = extract(
      pageWith({}).replace('</article>', `${boxOf('div', NOTES)}</article>`),
    );
    expect(article.notices).toContain('maybe-left-out');
    expect(leftOut(article).length).toBeGreaterThan(1);
  });

  test('is not told where it is little', () => {
    const { article } = extract(pageWith({ before: boxOf('p', NOTES.slice(0, 1)) }));
    expect(article.notices).not.toContain('maybe-left-out');
  });
});

test('fields of one make in one article are its text, whatever the content system calls them', () => {
  const field = (name: string, inside: string) =>
    `<div class="clearfix text-formatted field field--name-${name} field--type-text-long field--label-hidden field__item">${inside}</div>`;
  const more =
    'Since then the gate is lit every evening, and the trust talks about opening the terrace.';
  const { article } = extract(
    `<title>${TITLE}</title><main><article><h1>${TITLE}</h1>${field('body', [0, 1, 2, 3, 4].map(paragraph).join(''))}
    <div class="paragraph">${field('more', `<h2>What the trust plans</h2><p>${more}</p>`)}</div></article></main>`,
  );
  expect(article.blocks.slice(-2).map(({ text }) => text)).toEqual(['What the trust plans', more]);
});

test('the next article of a page that scrolls on is another, however long', () => {
  const next = [3, 4, 5].map((i) => `<p>${PARAGRAPHS[i]?.replace('council', 'orchard')}</p>`);
  const { article } = extract(
    `<title>${TITLE}</title><main><article class="post"><h1>${TITLE}</h1>${[0, 1].map(paragraph).join('')}</article>
    <article class="post next"><h1>Salt batteries light the valley</h1>${next.join('')}${next.join('')}</article></main>`,
  );
  expect(article.textContent).not.toContain('orchard');
  expect(article.blocks).toHaveLength(2);
});
