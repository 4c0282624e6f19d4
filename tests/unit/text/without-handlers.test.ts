import { expect, test } from 'vitest';
import { withoutHandlers } from '../../../lib/text/without-handlers';

const CASES: [string, string][] = [
  ['<p onclick="a()">on=1</p>', '<p x-click="a()">on=1</p>'],
  ['<img src=x/onerror=a()>', '<img src=x/onerror=a()>'],
  ['<img src="x"onerror=a()>', '<img src="x"x-error=a()>'],
  ['<svg/onload=a()>', '<svg/x-load=a()>'],
  ['<a title="> onclick=" ONFOCUS = a()>x</a>', '<a title="> onclick=" x-FOCUS = a()>x</a>'],
  ["<a b='c'\nonclick\n=\n'd'>", "<a b='c'\nx-click\n=\n'd'>"],
  ['a < b on click, c onclick=d', 'a < b on click, c onclick=d'],
  [
    '<script>if (a<b) c=" <p onclick="</script><p onclick=x>',
    '<script>if (a<b) c=" <p onclick="</script><p x-click=x>',
  ],
  ['<svg><style><img onerror="a()"></style>', '<svg><style><img x-error="a()"></style>'],
  ['<title>How <b onclick=x> works</title>', '<title>How <b onclick=x> works</title>'],
  ['<p =onclick=a onclick', '<p =onclick=a x-click'],
  ['<p title="never closed onclick=x', '<p title="never closed onclick=x'],
];

test.each(CASES)('%s', (html, clean) => {
  expect(withoutHandlers(html)).toBe(clean);
});

test('the time grows with the text, not with its square', () => {
  const time = (n: number) => {
    const html = '<a b=" onclick'.repeat(n) + "<a b=' onclick".repeat(n);
    const start = performance.now();
    withoutHandlers(html);
    return performance.now() - start;
  };
  time(1000);
  expect(time(40_000)).toBeLessThan(20 * Math.max(time(10_000), 5));
});
