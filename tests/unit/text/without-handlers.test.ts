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
  ['<!-- <a b=" --><p onclick=x>">', '<!-- <a b=" --><p x-click=x>">'],
  ['<!--> <p onclick=x> --><p onclick=y>', '<!--> <p x-click=x> --><p x-click=y>'],
  ['<!-- <p onclick=x> --!><p onclick=y>', '<!-- <p onclick=x> --!><p x-click=y>'],
  ['<!x a="><p onclick=x>">', '<!x a="><p x-click=x>">'],
  ['<![><a b="]><p onclick=x>">', '<![><a b="]><p onclick=x>">'],
  ['<?x a="><p onclick=x>">', '<?x a="><p x-click=x>">'],
  ['</ a="><p onclick=x>">', '</ a="><p x-click=x>">'],
  ['</p a="<b c=\'"><p onclick=x>', '</p a="<b c=\'"><p x-click=x>'],
  ['<xmp><a b="</xmp><p onclick=x>">', '<xmp><a b="</xmp><p x-click=x>">'],
  ['<svg><title><p onclick=x></title>', '<svg><title><p x-click=x></title>'],
  ['<svg><style><a b="</style>" onclick=x>', '<svg><style><a b="</style>" x-click=x>'],
  ['<svg><![CDATA[<a b="]]><p onclick=x>">', '<svg><![CDATA[<a b="]]><p x-click=x>">'],
  ['<p=a=" onclick=x>', '<p=a=" x-click=x>'],
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
