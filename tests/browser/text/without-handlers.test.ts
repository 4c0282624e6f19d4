// Whatever a text is put together of: once it went through, the browser's own parser finds no handler in it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutHandlers } from '../../../lib/text/without-handlers';

const ELEMENTS = 'p svg math title textarea style script xmp iframe noembed noframes desc mi'.split(
  ' ',
);
const PIECES = [
  ...ELEMENTS.flatMap((name) => [`<${name}`, `<${name}>`, `</${name}>`, `</${name}`]),
  ...['<', '>', '</', '/>', '"', "'", '=', ' ', '/', 'a', 'a="', "a='", 'onclick=x', ' onclick=x>'],
  ...['<!--', '-->', '--!>', '<!-->', '<!--->', '<!', '<?', '<![CDATA[', ']]>', '<p onclick=x>'],
];

const countHandlers = (html: string) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')]
    .flatMap((element) => element.getAttributeNames())
    .filter((name) => /^on[a-z]/.test(name)).length;

test('no handler is left to the parser', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 });
  fc.assert(
    fc.property(texts, (pieces) => {
      expect(countHandlers(withoutHandlers(pieces.join('')))).toBe(0);
    }),
  );
});
