// What reference managers read in a saved page, taken apart again by the browser's own parser of key/encoded values.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCoins } from '../../../lib/export/coins';
import { item } from '../citation/items';

describe('toCoins', () => {
  it('writes what a reference manager reads in a saved page', () => {
    const title = /^<span class="Z3988" title="([^"]*)"><\/span>$/.exec(toCoins(item()))?.[1] ?? '';
    const pairs = [...new URLSearchParams(title.replaceAll('&amp;', '&'))];
    expect(pairs).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'webpage'],
      ['rft.title', '山城的桥'],
      ['rft.source', '北岭网'],
      ['rft.creator', '林, 小禾'],
      ['rft.date', '2025-03-08'],
      ['rft.identifier', 'https://www.example.cn/1.html'],
      ['rft.language', 'zh-CN'],
    ]);
  });

  it('keeps particles and suffixes of names', () => {
    const author = [
      { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' },
      { family: 'Tocqueville', given: 'Alexis', 'dropping-particle': 'de' },
      { family: 'King', given: 'Luther', suffix: 'Jr.' },
    ];
    const creators = toCoins(item({ author })).match(/(?<=rft\.creator=)[^&"]+/g);
    expect(creators?.map((name) => decodeURIComponent(name.replaceAll('+', ' ')))).toEqual([
      'van der Berg, Anna',
      'Tocqueville, Alexis de',
      'King, Luther, Jr.',
    ]);
  });

  it('lets no text out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const span = toCoins(item({ title: `"><script>${text}` }));
        expect(span).toMatch(/^<span class="Z3988" title="[^"<>]*"><\/span>$/);
      }),
    );
  });
});
