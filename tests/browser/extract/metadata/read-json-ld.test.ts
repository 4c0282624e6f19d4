// JSON-LD from anywhere: whatever a page puts there, the reader answers with strings and never throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../../lib/extract/metadata/read-json-ld';

function pageWith(...blocks: string[]): Document {
  const page = document.implementation.createHTMLDocument('');
  for (const text of blocks) {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    page.head.append(script);
  }
  return page;
}

const read = (value: unknown) => readJsonLd(pageWith(JSON.stringify(value)));

describe('what is read', () => {
  test('an article in a graph, authors as people, names or lists', () => {
    const facts = read({
      '@graph': [
        { '@type': 'WebSite', name: '湖区网' },
        {
          '@type': ['NewsArticle', 'Report'],
          headline: '守闸人的夏天',
          datePublished: '2024-07-27T10:11:00+08:00',
          author: [
            { '@type': 'Person', name: '程望江' },
            '白鹭',
            { name: ['顾晚舟'] },
            { name: [7] },
            7,
          ],
          publisher: { name: '湖区日报' },
          image: [{ url: 'https://example.cn/1.jpg' }],
        },
      ],
    });
    expect(facts).toMatchObject({
      title: '守闸人的夏天',
      published: '2024-07-27T10:11:00+08:00',
      authors: ['程望江', '白鹭', '顾晚舟'],
      site: '湖区日报',
      image: 'https://example.cn/1.jpg',
    });
  });

  test('nothing of a page that is no article', () => {
    expect(read({ '@type': 'Organization', name: '湖区日报', headline: 'x' }).title).toBe('');
  });

  test('raw line breaks and comment marks are put right', () => {
    const text = '<!-- {"@type":"NewsArticle","headline":"守闸人\nの夏"}; -->';
    expect(readJsonLd(pageWith(text)).title).toBe('守闸人 の夏');
  });

  test('bidi and zero-width characters are cut', () => {
    expect(read({ '@type': 'Article', headline: '\u202e守\u200b闸' }).title).toBe('守闸');
  });

  test('a broken block does not hide a sound one', () => {
    const page = pageWith('{"@type":', '{"@type":"Article","headline":"a b"}');
    expect(readJsonLd(page).title).toBe('a b');
  });
});

describe('what is refused', () => {
  test('a block over half a megabyte, a twenty-first block, a depth without end', () => {
    const long = JSON.stringify({ '@type': 'Article', headline: 'a', body: 'x'.repeat(600_000) });
    expect(readJsonLd(pageWith(long)).title).toBe('');
    const late = [...Array<string>(20).fill('{}'), '{"@type":"Article","headline":"late"}'];
    expect(readJsonLd(pageWith(...late)).title).toBe('');
    const deep = `${'{"@graph":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
    expect(readJsonLd(pageWith(deep)).title).toBe('');
  });

  test('more than eight levels, more than two thousand objects', () => {
    const at = (depth: number) =>
      `${'{"@graph":'.repeat(depth)}{"@type":"Article","headline":"deep"}${'}'.repeat(depth)}`;
    expect(readJsonLd(pageWith(at(8))).title).toBe('deep');
    expect(readJsonLd(pageWith(at(9))).title).toBe('');
    const behind = (lists: number) => {
      const last = { '@graph': [{ '@type': 'Article', headline: 'last' }] };
      return { '@graph': [...Array(lists).fill({ '@graph': Array(100).fill({}) }), last] };
    };
    expect(read(behind(15)).title).toBe('last');
    expect(read(behind(25)).title).toBe('');
  });

  test('prototypes stay as they are', () => {
    readJsonLd(pageWith('{"@type":"Article","__proto__":{"polluted":1},"headline":"a"}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('any value anywhere gives strings', () => {
  const keys = fc.constantFrom(
    'headline',
    'name',
    'author',
    'editor',
    'publisher',
    'datePublished',
    'image',
    'description',
    '@graph',
    'url',
  );
  const node = fc.dictionary(keys, fc.jsonValue(), { maxKeys: 8 });
  fc.assert(
    fc.property(node, (value) => {
      const facts = read({ '@type': 'NewsArticle', ...value });
      const strings = Object.values(facts).flat();
      return strings.every((entry) => typeof entry === 'string');
    }),
  );
});

test('any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readJsonLd(pageWith(text));
      return true;
    }),
  );
});
