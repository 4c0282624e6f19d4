// What the view makes of the article's nodes before they are shown.
import { expect, test } from 'vitest';
import { sanitize } from '../../../../lib/sanitize';
import { markPictureItems } from '../../../../lib/ui/clean-view/decorate-body';

test('entries of pictures alone are told from entries that say something', () => {
  const picture = '<img src="https://a.example/1.jpg" alt="船">';
  const fragment = sanitize(
    `<ul><li>${picture}</li><li><figure>${picture}<figcaption>河上的船</figcaption></figure></li><li>${picture}船来了。</li><li>没有图片。</li></ul>`,
    'https://a.example/',
  );
  markPictureItems(fragment);
  const marked = [...fragment.querySelectorAll('li')].map((item) => item.className);
  expect(marked).toEqual(['picture', 'picture', '', '']);
});
