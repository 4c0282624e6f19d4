import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import { checkTemplate, fillTemplate, TEMPLATE_FIELDS } from '../../../lib/quote/template';
import { anArticle, PAGE } from './an-article';

function fill(template: string, article: Partial<Article> = {}, exact = '桥通了。'): string {
  const options = { accessed: '2026-11-23', style: 'gb-t-7714-2025' } as const;
  return fillTemplate(
    template,
    { exact, link: `${PAGE}#:~:text=a` },
    anArticle([], article),
    options,
  );
}

const CHINESE = '“{quote}”——{author}：《{title}》，{site}（来源：{source}），{date}';
const WESTERN = '{author}. {title}. {site}, {date}. {url}';

describe('fillTemplate', () => {
  it('knows its fields', () => {
    const all = TEMPLATE_FIELDS.map((name) => `{${name}}`).join('|');
    expect(fill(all)).toBe(
      `桥通了。|林小禾|山城的桥|北岭网|北岭通讯社|2025年3月8日|${PAGE}|${PAGE}#:~:text=a|2026-11-23|林小禾. 山城的桥[EB/OL]. （2025-03-08）[2026-11-23]. ${PAGE}.`,
    );
  });

  it.each<[string, Partial<Article>, string]>([
    [CHINESE, {}, '“桥通了。”——林小禾：《山城的桥》，北岭网（来源：北岭通讯社），2025年3月8日'],
    [
      CHINESE,
      { authors: [] },
      '“桥通了。”——《山城的桥》，北岭网（来源：北岭通讯社），2025年3月8日',
    ],
    [CHINESE, { title: '' }, '“桥通了。”——林小禾：北岭网（来源：北岭通讯社），2025年3月8日'],
    [CHINESE, { site: '' }, '“桥通了。”——林小禾：《山城的桥》（来源：北岭通讯社），2025年3月8日'],
    [CHINESE, { source: '' }, '“桥通了。”——林小禾：《山城的桥》，北岭网，2025年3月8日'],
    [CHINESE, { site: '', source: '' }, '“桥通了。”——林小禾：《山城的桥》，2025年3月8日'],
    [CHINESE, { source: '', publishedTime: '' }, '“桥通了。”——林小禾：《山城的桥》，北岭网'],
    [CHINESE, { authors: [], title: '', site: '', source: '', publishedTime: '' }, '“桥通了。”'],
    [WESTERN, {}, `林小禾. 山城的桥. 北岭网, 2025年3月8日. ${PAGE}`],
    [WESTERN, { authors: [] }, `山城的桥. 北岭网, 2025年3月8日. ${PAGE}`],
    [WESTERN, { site: '' }, `林小禾. 山城的桥. 2025年3月8日. ${PAGE}`],
    [WESTERN, { publishedTime: '' }, `林小禾. 山城的桥. 北岭网. ${PAGE}`],
    ['作者：{author}\n来源：{source}\n{quote}', { authors: [] }, '来源：北岭通讯社\n桥通了。'],
    ['{quote} ({author}, {date})', { authors: [] }, '桥通了。 (2025年3月8日)'],
    ['{quote} ({author}, {date})', { authors: [], publishedTime: '' }, '桥通了。'],
    ['- {title} | {author} | {date}', { authors: [] }, '- 山城的桥 | 2025年3月8日'],
    ['{{quote}} {quote} } {nope}', {}, '{quote} 桥通了。 } {nope}'],
  ])('%s without %j', (template, missing, expected) => {
    expect(fill(template, missing)).toBe(expected);
  });

  it('nests the marks of a field inside the same marks of the template', () => {
    expect(fill('“{quote}”《{title}》', { title: '评《桥》' }, '他说“好”')).toBe(
      '“他说‘好’”《评〈桥〉》',
    );
    expect(fill('> {quote}', {}, '他说“好”')).toBe('> 他说“好”');
  });

  it('does not read fields in what the page says', () => {
    expect(fill('{quote}/{title}', { title: '{url}' }, '{author}')).toBe('{author}/{url}');
  });

  it('never throws, and leaves text without fields alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}quote（）《》“”：，. \n') }),
        (template) => {
          expect(typeof fill(template)).toBe('string');
          if (!/[{}]/.test(template)) expect(fill(template)).toBe(template);
        },
      ),
    );
  });
});

describe('checkTemplate', () => {
  it.each([
    ['{quote} {author}', []],
    ['  ', [{ key: 'empty' }]],
    ['{author}', [{ key: 'no-quote' }]],
    ['{quote} {autor}', [{ key: 'unknown-field', field: 'autor' }]],
    ['{quote', [{ key: 'open-brace', field: '{quote' }]],
    ['{{quote}}', [{ key: 'no-quote' }]],
    ['x'.repeat(5_000), [{ key: 'too-long' }]],
  ])('%s', (template, problems) => {
    expect(checkTemplate(template)).toEqual(problems);
  });
});
