import { expect, it } from 'vitest';
import { findCollected } from '../../../lib/quote/find-collected';
import { makeQuote } from '../../../lib/quote/make-quote';
import { anArticle } from './an-article';

const BEFORE = [
  '渡口的石阶露出来十几级，河里的水位比去年低了半米。',
  '对岸的桥已经合龙，护栏还没有装完，工人们还在赶工。',
  '老人们更愿意坐船，船上能说话，桥上只能走路。',
];
const AFTER = [
  '更正：本文日前有一处数字有误。',
  '渡口的石阶露出来十几级，河里的水位比去年低了半米。',
  '对岸的桥昨天已经合龙，护栏还没装完，工人们还在赶工。',
];

it('tells what stands elsewhere, what was changed and what is gone', () => {
  const quotes = BEFORE.map((words) => makeQuote(anArticle(BEFORE), words));
  const article = anArticle(AFTER);
  const refound = findCollected(article, quotes);
  expect(refound.map(({ state }) => state)).toEqual(['same', 'changed', 'gone']);
  const words = refound.map((place) =>
    place.state === 'gone' ? null : makeQuote(article, place.found.range).exact,
  );
  expect(words).toEqual([AFTER[1], AFTER[2], null]);
});
