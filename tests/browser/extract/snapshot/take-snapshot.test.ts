// The copy: inert, bounded, clobber-safe, and the page as it was before.
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../lib/extract/extract-article';
import { takeSnapshot } from '../../../../lib/extract/snapshot/take-snapshot';
import { extract, PARAGRAPHS, pageWith, parse, read, URL_OF_PAGE } from '../make-page';

const CLOBBERING =
  'parentNode firstChild nextSibling childNodes attributes getAttribute textContent tagName localName nodeType nodeName remove append closest querySelectorAll ownerDocument id className innerHTML readability'.split(
    ' ',
  );

describe('names that shadow properties', () => {
  for (const name of CLOBBERING) {
    test(name, () => {
      const { blocks } = read({
        inside: `<form><input name="${name}"><p>Newsletter for you</p></form>`,
      });
      for (const text of PARAGRAPHS) expect(blocks.map((b) => b.text)).toContain(text);
    });
  }

  test('of the document itself', () => {
    const { blocks } = read({
      before:
        '<img name="body" src="/x.gif"><img name="createTreeWalker" src="/y.gif"><form name="documentElement"></form><img name="implementation" src="/z.gif"><img name="defaultView" src="/w.gif"><img name="contentType" src="/v.gif">',
    });
    expect(blocks.map((b) => b.text)).toEqual(expect.arrayContaining(PARAGRAPHS));
  });

  // Only a document that is shown is called by names of the page.
  test('of the title, where a header of the site is asked for it', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument as Document;
    const before = '<header><a href="/">Post</a></header><form name="title"></form>';
    page.write(pageWith({ before }));
    page.close();
    const { blocks } = extract(page).article;
    expect(blocks.map((b) => b.text)).toEqual(expect.arrayContaining(PARAGRAPHS));
    frame.remove();
  });

  // A frame has prototypes of its own: nothing is known of them yet.
  test.each(['implementation', 'defaultView', 'body', 'contentType', 'importNode'])(
    'of the first document of its kind: %s',
    (name) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const page = frame.contentDocument as Document;
      page.write(pageWith({ before: `<img name="${name}" src="/x.gif">` }));
      page.close();
      const { blocks } = extract(page).article;
      expect(blocks.map((b) => b.text)).toEqual(expect.arrayContaining(PARAGRAPHS));
      frame.remove();
    },
  );
});

describe('size', () => {
  test('ten thousand elements deep', () => {
    const page = parse(pageWith({}));
    let at = page.querySelector('.story') as Element;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(page.createElement('div'));
    at.textContent = 'At the very bottom of it all, there is one more sentence, and it is read.';
    const { textContent, notices } = extract(page).article;
    expect(textContent).toContain('At the very bottom');
    expect(notices).toContain('flattened');
  });

  test('as deep as pages of today are, nothing is said', () => {
    const page = parse(pageWith({}));
    let at = page.querySelector('.story') as Element;
    for (let i = 0; i < 150; i++) at = at.appendChild(page.createElement('div'));
    at.textContent = 'At the very bottom of it all, there is one more sentence, and it is read.';
    expect(extract(page).article.notices).toEqual([]);
  });

  test('seven thousand paragraphs wide, all of them there', () => {
    const page = parse(pageWith({}));
    const story = page.querySelector('.story') as Element;
    for (let i = 0; i < 7000; i++)
      story.appendChild(page.createElement('p')).textContent = `Line ${i}, short.`;
    const { blocks, notices } = extract(page).article;
    expect(blocks).toHaveLength(7006);
    expect(notices).toEqual([]);
  });

  test('of more than eight thousand lines the beginning is read, and it is said', () => {
    const page = parse(pageWith({}));
    const story = page.querySelector('.story') as Element;
    for (let i = 0; i < 60_000; i++)
      story.appendChild(page.createElement('p')).textContent = `Line ${i}, short.`;
    const { blocks, notices } = extract(page).article;
    expect(blocks[6]?.text).toBe('Line 0, short.');
    expect(blocks.length).toBeGreaterThan(7900);
    expect(blocks.length).toBeLessThanOrEqual(8000);
    expect(notices).toContain('beginning-only');
  });

  test('of more than eight thousand line breaks the beginning is read, and it is said', () => {
    const page = parse(pageWith({}));
    const box = (page.querySelector('.story') as Element).appendChild(page.createElement('div'));
    for (let i = 0; i < 30_000; i++)
      box.append(`Line ${i} of the story, in short.`, page.createElement('br'));
    const { textContent, notices } = extract(page).article;
    expect(textContent).toContain('Line 7900 of the story');
    expect(textContent).not.toContain('Line 9000 of the story');
    expect(notices).toContain('beginning-only');
  });

  test('of more than two million characters the beginning is read, and it is said', () => {
    const page = parse(pageWith({}));
    const story = page.querySelector('.story') as Element;
    story.appendChild(page.createElement('p')).textContent = '工程将于明年春天开始。'.repeat(
      400_000,
    );
    story.appendChild(page.createElement('p')).textContent = 'What stands below is not read.';
    const { textContent, notices } = extract(page).article;
    expect(textContent.length).toBeGreaterThan(1_900_000);
    expect(textContent.length).toBeLessThanOrEqual(2_000_000);
    expect(notices).toContain('beginning-only');
  });

  test('blanks between blocks, however many, are no text', () => {
    const page = parse(pageWith({}));
    const story = page.querySelector('.story') as Element;
    story.append('\n'.repeat(3_000_000));
    story.appendChild(page.createElement('p')).textContent =
      'What stands below all those blanks is read like the rest of it.';
    const { textContent, notices } = extract(page).article;
    expect(textContent).toContain('What stands below all those blanks');
    expect(notices).toEqual([]);
  });

  test('a title of five million characters takes nothing from the text', () => {
    const page = parse(pageWith({}));
    page.title = 'Wall '.repeat(1_000_000);
    const { textContent, title, notices } = extract(page).article;
    for (const text of PARAGRAPHS) expect(textContent).toContain(text);
    expect(title.length).toBeLessThanOrEqual(1000);
    expect(notices).toEqual([]);
  });

  test('of more than four thousand links the beginning is read, and it is said', () => {
    const page = parse(pageWith({}));
    const story = page.querySelector('.story') as Element;
    for (let i = 0; i < 5000; i++) {
      const paragraph = story.appendChild(page.createElement('p'));
      paragraph.append(`In the year ${i} the council said that `);
      const link = paragraph.appendChild(page.createElement('a'));
      link.setAttribute('href', `/year/${i}`);
      link.append('work');
      paragraph.append(' on the wall would begin in spring.');
    }
    const { blocks, notices } = extract(page).article;
    expect(blocks.length).toBeGreaterThan(3900);
    expect(blocks.length).toBeLessThanOrEqual(4010);
    expect(notices).toContain('beginning-only');
  });

  test('of more than sixteen thousand small parts of running text the beginning is read, and it is said', () => {
    const page = parse(pageWith({}));
    const story = page.querySelector('.story') as Element;
    for (let i = 0; i < 5000; i++)
      for (const words of [
        `In the year ${i}`,
        ' the council',
        ' said',
        ' that work would begin.',
      ]) {
        const isFirst = words.startsWith('In');
        const paragraph = isFirst ? story.appendChild(page.createElement('p')) : story.lastChild;
        paragraph?.appendChild(page.createElement('em')).append(words);
        paragraph?.appendChild(page.createTextNode(','));
      }
    const { blocks, notices } = extract(page).article;
    expect(blocks.length).toBeGreaterThan(3900);
    expect(blocks.length).toBeLessThanOrEqual(4010);
    expect(notices).toContain('beginning-only');
  });

  test('three thousand prompts among as many paragraphs', () => {
    const page = parse(pageWith({}));
    const story = page.querySelector('.story') as Element;
    for (let i = 0; i < 6000; i++)
      story.appendChild(page.createElement('p')).textContent =
        i % 2 ? 'Advertisement' : `Line ${i} of the story, in short.`;
    expect(extract(page).article.blocks).toHaveLength(3006);
  });

  test('a class of two million characters', () => {
    const page = parse(pageWith({}));
    page.querySelector('.story p')?.setAttribute('class', 'a '.repeat(1_000_000));
    expect(extract(page).article.blocks).toHaveLength(6);
  });
});

describe('pictures', () => {
  const sourceOf = (inside: string) =>
    /<img[^>]* src="([^"]*)"/.exec(read({ inside }).content)?.[1] ?? '';
  const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

  test.each([
    ['data-src', `<p><img src="${PIXEL}" data-src="/real.jpg"></p>`],
    ['data-original', '<p><img src="/img/blank.gif" data-original="/real.jpg"></p>'],
    ['any data attribute', `<p><img src="${PIXEL}" data-foo="/real.jpg"></p>`],
    ['srcset', '<p><img srcset="/small.jpg 300w, /real.jpg 1200w, /huge.jpg 5000w"></p>'],
    ['picture', `<picture><source srcset="/real.jpg"><img src="${PIXEL}"></picture>`],
    ['background', `<p><img src="${PIXEL}" style="background-image:url('/real.jpg')"></p>`],
    ['noscript', `<p><img src="${PIXEL}"><noscript><img src="/real.jpg"></noscript></p>`],
  ])('%s', (_, inside) => {
    expect(sourceOf(inside)).toBe('https://news.example.com/real.jpg');
  });

  test('a counting pixel is no picture', () => {
    expect(
      sourceOf('<p><img src="https://count.example.net/p.gif" width="1" height="1"></p>'),
    ).toBe('');
  });
});

test('text in an open shadow root is read, slots at their place', () => {
  const page = parse(pageWith({ inside: '<x-note><span>in the slot</span></x-note>' }));
  const host = page.querySelector('x-note') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.append(
    ...parse('<p>Said in the shadow, quietly, to whoever reads.</p><slot></slot>').body.childNodes,
  );
  const { textContent } = extract(page).article;
  expect(textContent).toContain('Said in the shadow');
  expect(textContent).toContain('in the slot');
});

test('the document is as it was', () => {
  const page = parse(
    pageWith({ inside: '<form><input name="x"></form><div id="comments">no</div>' }),
  );
  const before = page.documentElement.outerHTML;
  extractArticle(page, URL_OF_PAGE);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('custom elements of the page do not run in the copy', () => {
  let made = 0;
  customElements.define(
    'x-counted',
    class extends HTMLElement {
      constructor() {
        super();
        made++;
      }
    },
  );
  takeSnapshot(parse('<x-counted>text</x-counted>'), URL_OF_PAGE);
  expect(made).toBe(0);
});

test('what is not a page of HTML is said to be none', () => {
  const feed = new DOMParser().parseFromString('<rss/>', 'text/xml');
  expect(extractArticle(feed, URL_OF_PAGE)).toMatchObject({ ok: false, reason: 'not-html' });
});

test('an empty page is a failure with a reason, not a throw', () => {
  expect(extractArticle(parse(''), URL_OF_PAGE)).toMatchObject({ ok: false });
});
