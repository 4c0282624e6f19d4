// A reader's own CSS: reaches the article and nothing around it, and asks for no address, however that is written.
import { describe, expect, onTestFinished, test } from 'vitest';
import { OWN_STYLE_PART } from '../../../../lib/ui/own-style/own-style-part';
import { scopeCss } from '../../../../lib/ui/own-style/scope-css';

function show(css: string) {
  const container = document.createElement('div');
  container.innerHTML =
    '<p class="outside">a</p><article class="article"><p class="inside">b</p></article><div class="late"></div>';
  document.body.append(container);
  const place = container.querySelector('.late') as Element;
  const draw = (text: string | null) =>
    OWN_STYLE_PART.render(place, text === null ? null : { css: text, window, t: () => '' });
  draw(css);
  onTestFinished(() => {
    draw(null);
    container.remove();
  });
  const colour = (name: string) => getComputedStyle(container.querySelector(name) as Element).color;
  return { draw, colour, place };
}

const RED = 'rgb(255, 0, 0)';

describe('the article', () => {
  test('is styled, and nothing around it', () => {
    const { colour } = show('p { color: red }');
    expect(colour('.inside')).toBe(RED);
    expect(colour('.outside')).not.toBe(RED);
  });

  test.each([
    ['a brace too many', '} p { color: red }'],
    ['a selector that goes up', ':root p, body p, html:has(*) .outside { color: red }'],
    ['a scope of its own', '@scope (:root) { p { color: red } }'],
    ['a layer', '@layer x { p { color: red } }'],
    [
      'a brace in what a group asks for',
      `@container style(--x: "{") { b { content: ") { } } p { color: red } @media (x" } }`,
    ],
    [
      'a brace in what must be understood',
      `@supports (--x: "{") { b { content: ") { } } p { color: red } @media (x" } }`,
    ],
  ])('%s does not reach beyond it', (_what, css) => {
    expect(show(css).colour('.outside')).not.toBe(RED);
  });

  test('media, support and nested rules count; “:scope” is the article itself', () => {
    const css = '@media all { @supports (color: red) { :scope { & .inside { color: red } } } }';
    const { colour } = show(css);
    expect(colour('.inside')).toBe(RED);
    expect(colour('.outside')).not.toBe(RED);
  });

  test('another text takes the place of the one before; none takes it away', () => {
    const { draw, colour, place } = show('p { color: red }');
    draw('p { color: blue }');
    expect(colour('.inside')).toBe('rgb(0, 0, 255)');
    draw(null);
    expect(place.childElementCount).toBe(0);
  });
});

test.each([
  'p { background: url(https://evil.test/a.png) }',
  'p { background: u\\72l(https://evil.test/a.png) }',
  'p { background-image: image-set("https://evil.test/a.png" 1x) }',
  'p { --x: u\\72l(https://evil.test/a.png); background: var(--x) }',
  'p { cursor: url("//evil.test/a.cur"), auto }',
  'p::before { content: url(//evil.test/a.svg) }',
  'p { & b { mask: url(//evil.test/a.svg) } }',
  '@media all { p { list-style: url(//evil.test/a.svg) } }',
  '@import "https://evil.test/a.css";',
  '@import url(https://evil.test/a.css) screen;',
  '@font-face { font-family: x; src: url(//evil.test/a.woff2) }',
  '@namespace x "//evil.test";',
  '/* @import */ @\\69mport "//evil.test/a.css";',
])('asks for nothing: %s', (css) => {
  expect(scopeCss(`${css} p { color: red }`, window)).not.toContain('evil');
});

test('what is left of a rule stays', () => {
  const css = 'p { color: red !important; background: url(x); margin: 1px }';
  const scoped = scopeCss(css, window);
  expect(scoped).toContain('color: red !important;');
  expect(scoped).toContain('margin-top: 1px');
  expect(scoped).not.toContain('url');
  expect(scopeCss('p { list-style-image: url(x) }', window)).toBe('');
});
