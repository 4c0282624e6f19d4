// What is selected where: in a comment that says what the article says, in the title, over the end of the article; and how long
// an address is that leads to it.
import { afterEach, expect, test } from 'vitest';
import type { Article } from '../../../lib/article';
import { extractPage, type PageSelection } from '../../../lib/core';
import { readPageLines } from '../../../lib/quote/page-lines';
import { checkedPage, withCheckedLink } from '../../../lib/quote/passage-link';
import { readPageSelection } from '../../../lib/quote/select';

const URL_OF_PAGE = 'https://news.test/ferry.html';
const TITLE = 'The ferry runs again';
const LAST =
  'The timetable hangs at the old bakery, and the first boat leaves at six in the morning.';
const SHARED = 'Nobody here has seen water that clear in thirty years';
const PAGE = `<div class="page"><nav><a href="/">Home</a> / <span>${TITLE}</span></nav><article><h1 id="title">${TITLE}</h1>
  <p class="standfirst" id="deck">After nine winters the crossing opens with a brass band.</p>
  <div class="text"><p id="first">The ferry at the reach started running again last week, and a class of children carried a cage of pigeons aboard.</p>
  <p id="said">${SHARED}, said the keeper of the lighthouse, who writes down the colour of the sea every morning.</p>
  <figure><img src="data:," width="600" height="300" alt=""><figcaption id="caption">The crew at the quay before the first crossing.</figcaption></figure>
  <p>Farmers in the upper valley share one tractor among nine households and keep a paper calendar at the dairy door.</p>
  <p id="last">${LAST}</p></div></article>
  <section class="comments" id="comments"><h3>Comments</h3><div class="comment"><p id="comment">${SHARED}, and I have lived here for forty.</p></div></section></div>`;

let host: HTMLElement | null = null;
afterEach(() => {
  host?.remove();
  document.title = '';
});

interface Shown {
  article: Article;
  page: PageSelection;
}

function show(): Shown {
  host = document.createElement('div');
  // The test's own markup, parsed without running anything.
  host.append(...new DOMParser().parseFromString(PAGE, 'text/html').body.childNodes);
  document.body.append(host);
  document.title = TITLE;
  const { result: article, elementAt } = extractPage(document, URL_OF_PAGE);
  if (!article.ok) throw new Error(`${article.reason}: ${article.detail}`);
  return { article, page: { document, elementAt } };
}

const id = (name: string) => document.getElementById(name) as HTMLElement;

/** From the start of one element to the end of another, as `length` characters of it allow. */
function over(from: string, to: string, length = Number.POSITIVE_INFINITY): Range {
  const range = document.createRange();
  const end = id(to).firstChild as Text;
  range.setStart(id(from).firstChild as Text, 0);
  range.setEnd(end, Math.min(length, end.data.length));
  return range;
}

function quote(range: Range, { article, page }: Shown) {
  const found = readPageSelection(range, article, page);
  if (!found) throw new Error('nothing was selected');
  const checked = checkedPage(readPageLines(document), page.elementAt);
  return withCheckedLink(article, found, checked);
}

const passageOf = (link: string) => decodeURIComponent(link.split(':~:text=')[1] ?? '');

test('words of a comment are quoted from the comment, though the article says them too', () => {
  const found = quote(over('comment', 'comment', SHARED.length), show());
  expect(found).toMatchObject({ exact: SHARED, blocks: null });
  expect(found.link).toBe(URL_OF_PAGE);
});

test('the same words in the article have their place there', () => {
  const found = quote(over('said', 'said', SHARED.length), show());
  expect(found.blocks).not.toBeNull();
  expect(passageOf(found.link)).toContain(SHARED.slice(0, 10));
});

test('a selection that goes on into the comments says so and quotes the part of the article', () => {
  const found = quote(over('last', 'comment', 20), show());
  expect(found).toMatchObject({ exact: LAST, runsOut: true });
});

test('one that begins above the article says so, too', () => {
  expect(quote(over('title', 'first', 30), show()).runsOut).toBe(true);
});

test.each([
  ['ends where the article does', 'first', 'last'],
  ['is a paragraph', 'said', 'said'],
  ['is a caption', 'caption', 'caption'],
])('one that %s does not', (_, from, to) => {
  expect(quote(over(from, to), show()).runsOut).toBeUndefined();
});

test.each([
  ['the title, which the breadcrumb repeats', 'title', TITLE],
  ['the standfirst', 'deck', 'After nine winters'],
  ['a caption', 'caption', 'The crew at the quay'],
])('%s has an address of its own', (_, place, words) => {
  expect(passageOf(quote(over(place, place), show()).link)).toContain(words);
});

test('the address of a long passage names a few whole words of both ends', () => {
  const { link } = quote(over('first', 'last'), show());
  const [start = '', end = ''] = passageOf(link).split(',');
  expect(link.split(':~:')[1]?.length).toBeLessThanOrEqual(300);
  expect(start).toBe('The ferry at the');
  expect(end).toBe('six in the morning.');
});
