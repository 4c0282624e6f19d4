import { expect, test } from 'vitest';
import { withoutHandlers } from '../../../lib/text/without-handlers';

const CASES: [string, string][] = [
  ['<p onclick="a()">on=1</p>', '<p nclick="a()">on=1</p>'],
  ['<img src=x/onerror=a()>', '<img src=x/onerror=a()>'],
  ['<img src="x"onerror=a()>', '<img src="x"nerror=a()>'],
  ['<svg/onload=a()>', '<svg/nload=a()>'],
  ['<a title="> onclick=" ONFOCUS = a()>x</a>', '<a title="> onclick=" NFOCUS = a()>x</a>'],
  ["<a b='c'\nonclick\n=\n'd'>", "<a b='c'\nnclick\n=\n'd'>"],
  ['a < b on click, c onclick=d', 'a < b on click, c onclick=d'],
  [
    '<script>if (a<b) c=" <p onclick="</script><p onclick=x>',
    '<script>if (a<b) c=" <p onclick="</script><p nclick=x>',
  ],
  ['<svg><style><img onerror="a()"></style>', '<svg><style><img nerror="a()"></style>'],
  ['<title>How <b onclick=x> works</title>', '<title>How <b onclick=x> works</title>'],
  ['<!-- <a b=" --><p onclick=x>">', '<!-- <a b=" --><p nclick=x>">'],
  ['<!--> <p onclick=x> --><p onclick=y>', '<!--> <p nclick=x> --><p nclick=y>'],
  ['<!-- <p onclick=x> --!><p onclick=y>', '<!-- <p onclick=x> --!><p nclick=y>'],
  ['<!x a="><p onclick=x>">', '<!x a="><p nclick=x>">'],
  ['<![><a b="]><p onclick=x>">', '<![><a b="]><p onclick=x>">'],
  ['<?x a="><p onclick=x>">', '<?x a="><p nclick=x>">'],
  ['</ a="><p onclick=x>">', '</ a="><p nclick=x>">'],
  ['</p a="<b c=\'"><p onclick=x>', '</p a="<b c=\'"><p nclick=x>'],
  ['<xmp><a b="</xmp><p onclick=x>">', '<xmp><a b="</xmp><p nclick=x>">'],
  ['<svg><title><p onclick=x></title>', '<svg><title><p nclick=x></title>'],
  ['<svg><style><a b="</style>" onclick=x>', '<svg><style><a b="</style>" nclick=x>'],
  ['<svg><![CDATA[<a b="]]><p onclick=x>">', '<svg><![CDATA[<a b="]]><p nclick=x>">'],
  ['<p=a=" onclick=x>', '<p=a=" nclick=x>'],
  ['<p =onclick=a onclick', '<p =onclick=a nclick'],
  ['<p title="never closed onclick=x', '<p title="never closed onclick=x'],
];

test.each(CASES)('%s', (html, clean) => {
  expect(withoutHandlers(html)).toBe(clean);
});

test('the time grows with the text, not with its square', () => {
  const time = (n: number) => {
    const html = '<a b=" onclick'.repeat(n) + "<a b=' onclick".repeat(n);
    // The processor's own time: the machine may be busy.
    const start = process.cpuUsage();
    withoutHandlers(html);
    return process.cpuUsage(start).user / 1000;
  };
  time(1000);
  expect(time(40_000)).toBeLessThan(20 * Math.max(time(10_000), 5));
});
