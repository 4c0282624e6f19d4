// What sites set between the paragraphs of a text, told from what the text holds itself.
import { describe, expect, test } from 'vitest';
import { extract, PARAGRAPHS, read, TITLE } from '../make-page';

const textOf = (parts: Parameters<typeof read>[0]) => read(parts).textContent;
const story = (words: string) => `<a href="/s/${words.length}.html">${words}</a>`;

describe('a label and a headline, not set apart', () => {
  const pier = 'The pier of the old town is closed';
  const boats = 'Boats may not leave before the spring';

  test('the same label before each: teasers, whatever the language', () => {
    const inside = [pier, boats]
      .map(
        (words) => `<p><strong>FUNDA LAPHA |</strong> ${story(words)}</p><p>Nobody was hurt.</p>`,
      )
      .join('');
    const text = textOf({ inside });
    expect(text).not.toContain('FUNDA LAPHA');
    expect(text).toContain('Nobody was hurt.');
  });

  test('different labels tell things apart', () => {
    const inside = `<p>For those who sleep firm: ${story(pier)}</p><p>For those who sleep soft: ${story(boats)}</p><p>For those who sleep firm: ${story(boats)}</p>`;
    expect(textOf({ inside })).toContain(`sleep soft: ${boats}`);
  });
});

describe('a list below an invitation, in a box of their own', () => {
  const gains = [
    'Exclusive columns by our writers.',
    'Puzzles and comics every day.',
    'One account.',
  ];
  const list = `<ul>${gains.map((words) => `<li>${words}</li>`).join('')}</ul>`;

  test('goes with the invitation', () => {
    const wall = `<div class="intro-register"><div class="h2">SUBSCRIBE TO UNLOCK MORE</div><p class="intro-description">Subscribe now to read the latest news in your city.</p>${list}</div>`;
    expect(textOf({ inside: wall })).not.toContain(gains[0]);
  });

  test('below a heading it is the text', () => {
    const box = `<div class="facts"><h3>What the plan holds</h3>${list}</div>`;
    expect(textOf({ inside: box })).toContain(gains[1]);
  });
});

describe('a link within the page', () => {
  const skip = '<p><a href="#bar">Go to the shortcuts of the page</a></p>';

  test('at the end, leading past the text, is for readers of screens', () => {
    const after = '<div id="bar">Shortcuts</div>';
    expect(textOf({ end: skip, after })).not.toContain('Go to the shortcuts');
  });

  test('to a part of the text stays', () => {
    const inside = '<h2 id="bar">What it costs</h2>';
    expect(textOf({ inside, end: skip })).toContain('Go to the shortcuts');
  });
});

describe('above the first paragraph, below a standfirst', () => {
  const page = (between: string) =>
    extract(
      `<!doctype html><html lang="de"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>
      <div class="story"><p>${PARAGRAPHS[0]}</p>${between}${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</div></article></main></body></html>`,
    ).article;

  test('the title once more goes', () => {
    expect(page(`<h2>${TITLE}</h2>`).blocks.map(({ tag }) => tag)).not.toContain('h2');
  });

  test('another heading stays', () => {
    expect(page('<h2>What the harbour costs</h2>').blocks.map(({ tag }) => tag)).toContain('h2');
  });

  test('the date with a word for the hour behind it goes', () => {
    expect(page('<p>15.04.2024 , 16:37 Uhr</p>').textContent).not.toContain('16:37');
    expect(page('<p>28.04.2023, 20.15 Uhr</p>').textContent).not.toContain('20.15');
  });
});

describe('a place where foreign content would be shown', () => {
  test('asks for leave in German', () => {
    const inside =
      '<div class="Nbr"><p>Empfohlener redaktioneller Inhalt</p><p>An dieser Stelle finden Sie einen von unseren Redakteuren ausgewählten, externen Inhalt, der den Artikel ergänzt.</p><label>Externen Inhalt anzeigen</label></div>';
    const text = textOf({ inside });
    expect(text).not.toContain('Empfohlener');
    expect(text).not.toContain('externen Inhalt');
  });
});
