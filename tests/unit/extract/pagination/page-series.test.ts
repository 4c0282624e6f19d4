import { describe, expect, test } from 'vitest';
import { addressOfPage, numberInSeries } from '../../../../lib/extract/pagination/page-series';

const SITE = 'https://www.example.cn';

describe('pages of one series', () => {
  test.each<[link: string, page: string, number: number, current: number]>([
    ['/n1/2019/0615/c1013-31153719-2.html', '/n1/2019/0615/c1013-31153719.html', 2, 1],
    ['/2024-05/13/content_37319243_3.htm', '/2024-05/13/content_37319243.htm', 3, 1],
    ['/2024-05/13/content_37319243_3.htm', '/2024-05/13/content_37319243_2.htm', 3, 2],
    ['/2024-05/13/content_37319243.htm', '/2024-05/13/content_37319243_2.htm', 1, 2],
    ['/story/2/', '/story/', 2, 1],
    ['/story/page/2', '/story', 2, 1],
    ['/story?page=2', '/story', 2, 1],
    ['/story?id=7&page=2', '/story?id=7', 2, 1],
    ['/story?id=7&page=3', '/story?id=7&page=2', 3, 2],
    ['/story_p2.html', '/story.html', 2, 1],
    ['/a/index_2.html', '/a/index.html', 2, 1],
  ])('%s of %s', (link, page, number, current) => {
    expect(numberInSeries(SITE + link, SITE + page)).toMatchObject({ number, current });
  });

  test.each([
    ['/n1/2019/0615/c1013-31153720.html', '/n1/2019/0615/c1013-31153719.html'],
    ['/story?id=8&page=2', '/story?id=7'],
    ['/other_2.html', '/story.html'],
    ['/story_2.html', '/story.php'],
    ['/story_999.html', '/story.html'],
  ])('%s is no page of %s', (link, page) => {
    expect(numberInSeries(SITE + link, SITE + page)).toBeNull();
  });

  test('nor is another site, or no address at all', () => {
    expect(numberInSeries('https://other.cn/story_2.html', `${SITE}/story.html`)).toBeNull();
    expect(numberInSeries('javascript:void(2)', `${SITE}/story.html`)).toBeNull();
  });
});

test('the address of a page between two known ones', () => {
  expect(addressOfPage(`${SITE}/a_2.html`, 2, 5)).toBe(`${SITE}/a_5.html`);
  expect(addressOfPage(`${SITE}/a?page=2`, 2, 5)).toBe(`${SITE}/a?page=5`);
  expect(addressOfPage(`${SITE}/a/2/`, 2, 5)).toBe(`${SITE}/a/5/`);
  expect(addressOfPage(`${SITE}/a.html`, 2, 5)).toBe('');
});
