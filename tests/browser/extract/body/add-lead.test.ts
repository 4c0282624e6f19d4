// What stands between the headline and the text: a standfirst is the text's first paragraph, however it is set.
import { describe, expect, test } from 'vitest';
import { extract, PARAGRAPHS, TITLE } from '../make-page';

const SENTENCE = 'The vote came after midnight, when most of those who had come to speak were home';

/** Tag and words of the first two blocks. */
function opening(below: string) {
  const text = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
  const { article } = extract(
    `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article><header><h1>${TITLE}</h1>${below}</header>
    <div class="by"><a href="/a/1">Jane Doe</a></div><div class="story">${text}</div></article></main></body></html>`,
  );
  const { blocks, outline } = article;
  return { first: [blocks[0]?.tag, blocks[0]?.text], outline };
}

describe('a standfirst set as a heading', () => {
  test.each([
    ['by its name', `<h3 class="subtitle">${SENTENCE.slice(0, 50)}</h3>`, SENTENCE.slice(0, 50)],
    ['by its length', `<h2>${SENTENCE}</h2>`, SENTENCE],
    ['by its place', `<div><h2>${SENTENCE.slice(0, 48)}</h2></div>`, SENTENCE.slice(0, 48)],
  ])('%s opens the text as a paragraph, and is no part of the outline', (_, below, words) => {
    expect(opening(below)).toEqual({ first: ['p', words.trim()], outline: [] });
  });

  test.each([
    ['a section', '<h2>Harbour and town</h2>'],
    ['a heading of that length further below', `<p>News</p><h2>${SENTENCE.slice(0, 48)}</h2>`],
    ['the title again, kicker before it', `<h2>From the council: ${TITLE}, as it was decided</h2>`],
    ['a linked headline', `<h2><a href="/s/9">${SENTENCE}</a></h2>`],
  ])('%s is none', (_, below) => {
    expect(opening(below).first).toEqual(['p', PARAGRAPHS[0]]);
  });
});

describe('a standfirst that nothing is called', () => {
  const told = 'The vote came after midnight, when most of those who had come were home';
  const paragraphs = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
  const read = (description: string, body: string) =>
    extract(
      `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta name="description" content="${description}"></head><body><main>${body}</main></body></html>`,
    ).article.blocks[0]?.text;

  test('a sentence in the headline’s own box opens the text', () => {
    expect(opening(`<div class="x7"><p>${SENTENCE}.</p></div>`).first).toEqual([
      'p',
      `${SENTENCE}.`,
    ]);
  });

  test('a slug of the wire, which is no sentence, does not', () => {
    const slug =
      'BC-EU--Lake-Council-Vote, 4th Ld-Writethru, with more of the debate, and pictures';
    expect(opening(`<div class="x7"><p>${slug}</p></div>`).first).toEqual(['p', PARAGRAPHS[0]]);
  });

  test.each([
    [
      'beside the text',
      `<article><header><h1>${TITLE}</h1></header><div class="x7"><p>${told}</p></div><div class="by">Jane Doe</div><div class="story">${paragraphs}</div></article>`,
    ],
    [
      'within it',
      `<article><h1>${TITLE}</h1><div class="x7"><p>${told}</p></div>${paragraphs}</article>`,
    ],
  ])('what the page’s data sum it up with, %s', (_, body) => {
    expect(read(told, body)).toBe(told);
  });
});
