// Properties of the sanitiser that hold for any input, and a few attacks by name.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  MATH_TAGS,
  sanitizeBuilt,
} from '../../lib/allowed-markup';
import { sanitize } from '../../lib/sanitize';
import { cleanImage, cleanLink } from '../../lib/url/clean-link';

const BASE = 'https://news.example.com/a/b.html';

const serialize = (fragment: DocumentFragment) => {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
};
const clean = (html: string) => serialize(sanitize(html, BASE));

/** Some trees no text stands for: a paragraph that the parser moved out of a table into another one. */
const parsedAgain = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.innerHTML;

const word = fc.constantFrom(
  'harbour',
  'plan',
  '<b>',
  '&lt;',
  '港口',
  '"',
  "'",
  '-->',
  '<!--',
  ']]>',
);
const tag = fc.constantFrom(
  ...'a b p div img svg math style script iframe form input table td li template noscript title textarea object base meta link details select xmp plaintext foreignObject mtext annotation-xml'.split(
    ' ',
  ),
);
const attribute = fc.constantFrom(
  'href="javascript:alert(1)"',
  'href="https://x.example/"',
  'src="x" onerror="alert(1)"',
  'onclick="alert(1)"',
  'style="position:fixed"',
  'id="a"',
  'name="body"',
  'class="c"',
  'srcset="/a 1x"',
  'href=" jAvA&#x9;script:alert(1)"',
  'src="data:text/html,x"',
  'target="_top"',
  'aria-label="x"',
  'role="button"',
  'tabindex=0',
  'xlink:href="javascript:1"',
);
const node: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    word,
    fc
      .tuple(
        tag,
        fc.array(attribute, { maxLength: 3 }),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.boolean(),
      )
      .map(
        ([name, attributes, inner, closed]) =>
          `<${name} ${attributes.join(' ')}>${inner.join(' ')}${closed ? `</${name}>` : ''}`,
      ),
  ),
})).node;
const markup = fc.array(node, { maxLength: 6 }).map((parts) => parts.join(''));

describe('for any markup', () => {
  test('sanitising twice takes nothing more: there is but what the parser makes of the text', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const once = clean(html);
        expect(clean(once)).toBe(parsedAgain(once));
      }),
    );
  });

  test('nothing is left but the named elements and attributes', () => {
    fc.assert(
      fc.property(markup, (html) => {
        for (const element of sanitize(html, BASE).querySelectorAll('*')) {
          expect([...ALLOWED_TAGS, ...MATH_TAGS]).toContain(element.localName);
          for (const { name } of element.attributes) expect(ALLOWED_ATTRIBUTES).toContain(name);
        }
      }),
    );
  });

  test('a comment beside a less-than sign costs no words', () => {
    expect(clean('&lt;harbour<!-- x -->')).toBe('&lt;harbour');
    expect(clean('<p>a &lt;b<!-- x --> c</p>')).toBe('<p>a &lt;b c</p>');
  });

  test('every character of the result was in the input', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const all =
          new DOMParser().parseFromString(html, 'text/html').documentElement.textContent ?? '';
        let at = 0;
        for (const character of sanitize(html, BASE).textContent ?? '') {
          at = all.indexOf(character, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('a tree held to the lists keeps nothing else either', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body;
        sanitizeBuilt(root, BASE);
        for (const element of root.querySelectorAll('*')) {
          expect([...ALLOWED_TAGS, ...MATH_TAGS]).toContain(element.localName);
          for (const { name } of element.attributes) expect(ALLOWED_ATTRIBUTES).toContain(name);
        }
      }),
    );
  });
});

describe('addresses', () => {
  test('any string: http, https and mailto, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), word), (address) => {
        const link = cleanLink(address, BASE);
        expect(link === '' || /^(?:https?|mailto):/.test(link)).toBe(true);
        const image = cleanImage(address, BASE);
        expect(image === '' || /^https?:/.test(image)).toBe(true);
      }),
    );
  });

  test.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'blob:https://a/b',
    'file:///etc/passwd',
    'intent://x#Intent',
    'filesystem:https://a/b',
  ])('%s leads nowhere', (address) => {
    expect(cleanLink(address, BASE)).toBe('');
    expect(cleanImage(address, BASE)).toBe('');
  });

  test('a name and a password do not travel', () => {
    expect(cleanLink('https://user:pass@bank.example/x', BASE)).toBe('https://bank.example/x');
  });

  test('a relative address meets the page', () => {
    expect(clean('<a href="../c">x</a>')).toContain('href="https://news.example.com/c"');
  });
});

test('links and pictures carry what keeps the reader private', () => {
  const html = clean(
    '<a href="/x" target="_self" rel="opener" ping="/p">x</a><img src="/i.png" srcset="/j.png 2x">',
  );
  expect(html).toContain('rel="noopener noreferrer nofollow"');
  expect(html).toContain('referrerpolicy="no-referrer"');
  expect(html).toContain('loading="lazy"');
  expect(html).not.toMatch(/ping|srcset|opener"|_self/);
});

describe('what an element says of itself', () => {
  test.each([
    '<table><tbody><tr><td colspan="2" rowspan="3">x</td></tr></tbody></table>',
    '<p dir="rtl" lang="ar">x</p>',
    '<time datetime="2026-11-29">x</time>',
    '<ol start="5" type="a" reversed=""><li value="9">x</li></ol>',
    '<pre data-language="c++">x</pre>',
    '<ul><li data-checked="true">x</li></ul>',
  ])('%s stays as it is', (html) => {
    expect(clean(html)).toBe(html);
  });

  test('a picture keeps its size', () => {
    expect(clean('<img src="/a.png" width="40" height="30">')).toContain('width="40" height="30"');
  });

  test.each([
    ['<td dir="javascript:x">', 'dir'],
    ['<pre data-language="x y">x</pre>', 'data-language'],
    ['<ol start="x"><li>x</li></ol>', 'start'],
    ['<figure data-embed="A B">x</figure>', 'data-embed'],
    ['<p data-other="x">x</p>', 'data-other'],
  ])('%s loses its odd value', (html, name) => {
    expect(clean(html)).not.toContain(name);
  });
});

describe('formulas', () => {
  test('stay as presentation', () => {
    const formula = '<math display="block" alttext="c^2"><msup><mi>c</mi><mn>2</mn></msup></math>';
    expect(clean(formula)).toBe(formula);
  });

  test('hold no source, no links and no HTML', () => {
    const html = clean(
      '<math href="https://x.example/"><semantics><mi href="https://x.example/" style="top:0">a</mi><annotation>TeX</annotation>' +
        '<annotation-xml encoding="text/html"><b>b</b></annotation-xml></semantics><mtext><a href="/c">d</a></mtext></math>',
    );
    expect(html).toBe('<math><mi>a</mi><mtext></mtext></math>');
  });
});

describe('a long text in two parts', () => {
  const pieces = Array.from(
    { length: 60 },
    (_, i) =>
      `<p onclick="a()">${i} ${'the river was low that year. '.repeat(8)}<a href="b">c</a></p>` +
      `<ul><li>${i}<script>a()</script><a>d<b><a href="e">f</a></b></a></li></ul>`,
  );
  const html = pieces.join('');

  test('is what it is in one, and the second is made when it is asked for', () => {
    let rest: (() => DocumentFragment) | null = null;
    const first = serialize(
      sanitize(html, BASE, {
        later: {
          after: 6_000,
          give(then) {
            rest = then;
          },
        },
      }),
    );
    const second = rest as (() => DocumentFragment) | null;
    expect(first.length).toBeLessThan(clean(html).length / 2);
    expect(first + (second ? serialize(second()) : '')).toBe(clean(html));
  });

  test('has as much in the first as was asked for', () => {
    const first = (after: number) => sanitize(html, BASE, { later: { after, give() {} } });
    expect(first(1_000).children).toHaveLength(9);
    expect(first(2_000).children).toHaveLength(17);
  });

  test('has no second where it is short', () => {
    const later = { after: 6_000, give: () => expect.unreachable() };
    expect(serialize(sanitize(pieces[0] ?? '', BASE, { later }))).toBe(clean(pieces[0] ?? ''));
  });
});
