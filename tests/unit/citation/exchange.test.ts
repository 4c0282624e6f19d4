import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibLatex } from '../../../lib/citation/biblatex';
import { toCslJson } from '../../../lib/citation/csl-json';
import { toRis } from '../../../lib/citation/ris';
import { anyText } from '../quote/any-text';
import { ANNA, item, paper } from './items';

describe('toRis', () => {
  it('writes a web page', () => {
    expect(toRis(item({ note: '来源：北岭通讯社' }))).toBe(
      [
        'TY  - ELEC',
        'TI  - 山城的桥',
        'AU  - 林, 小禾',
        'T2  - 北岭网',
        'PY  - 2025',
        'DA  - 2025/03/08',
        'UR  - https://www.example.cn/1.html',
        'Y2  - 2026/11/23',
        'LA  - zh-CN',
        'N1  - 来源：北岭通讯社',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('writes a newspaper page, particles, suffixes and organisations with a comma', () => {
    const author = [
      ANNA,
      { family: 'King', given: 'Luther', suffix: 'Jr.' },
      { literal: 'A, B & Co' },
    ];
    const lines = toRis(paper({ author })).split('\r\n');
    expect(lines.slice(0, 6)).toEqual([
      'TY  - NEWS',
      'TI  - 山城的桥',
      'AU  - van der Berg, Anna',
      'AU  - King, Luther, Jr.',
      'AU  - A，B & Co',
      'T2  - 南河日报',
    ]);
    expect(lines).toContain('SP  - 3');
  });

  it('keeps every field on its line', () => {
    fc.assert(
      fc.property(anyText(), (title) => {
        const lines = toRis(item({ title })).split('\r\n');
        expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      }),
    );
  });
});

describe('toBibLatex', () => {
  it('writes a web page', () => {
    expect(toBibLatex(item({ id: 'bl2025', note: '来源：北岭通讯社' }))).toBe(
      `@online{bl2025,
  author = {林小禾},
  title = {山城的桥},
  organization = {北岭网},
  date = {2025-03-08},
  url = {https://www.example.cn/1.html},
  urldate = {2026-11-23},
  langid = {chinese},
  note = {来源：北岭通讯社}
}`,
    );
  });

  it('writes a newspaper page, and names so that they are not taken apart', () => {
    const author = [
      ANNA,
      { family: 'King', given: 'Luther', suffix: 'Jr.' },
      { literal: 'Smith & Sons' },
    ];
    const text = toBibLatex(paper({ author, language: 'en' }));
    expect(text).toContain('@article{x,');
    expect(text).toContain(
      'author = {van der Berg, Anna and King, Jr., Luther and {Smith \\& Sons}}',
    );
    expect(text).toContain(
      'journaltitle = {南河日报},\n  entrysubtype = {newspaper},\n  pages = {3},',
    );
    expect(text).toContain('langid = {english}');
  });

  it('escapes what TeX would read, but not in the address', () => {
    const text = toBibLatex(
      item({ title: '50% of $5 & #1_a ~ ^ {x} \\', URL: 'https://a.cn/a_b%20c~d?x=1&y=2#z' }),
    );
    expect(text).toContain(
      'title = {50\\% of \\$5 \\& \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\{x\\} \\textbackslash{}}',
    );
    expect(text).toContain('url = {https://a.cn/a_b%20c~d?x=1&y=2#z}');
  });

  it('keeps its braces in balance', () => {
    fc.assert(
      fc.property(anyText(), anyText(20), (title, path) => {
        const URL = `https://a.cn/${path}`;
        const text = toBibLatex(item({ title, URL })).replace(/\\[{}\\]/g, '');
        let depth = 0;
        let lowest = 0;
        for (const char of text) {
          depth += char === '{' ? 1 : char === '}' ? -1 : 0;
          lowest = Math.min(lowest, depth);
        }
        expect([depth, lowest]).toEqual([0, 0]);
      }),
    );
  });
});

it('writes CSL-JSON that reads back the same', () => {
  const items = [item(), paper()];
  expect(JSON.parse(toCslJson(items))).toEqual(items);
});
