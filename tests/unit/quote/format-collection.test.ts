import { describe, expect, it } from 'vitest';
import { type CollectionEntry, formatCollection } from '../../../lib/quote/format-collection';
import { anArticle, PAGE } from './an-article';

const HOME = anArticle([], { source: '' });
const AWAY = anArticle([], {
  lang: 'en',
  title: 'Bridges',
  authors: ['Jane Doe', 'John Smith'],
  site: 'The Harbour Times',
  source: '',
  url: 'https://b.test/1',
  canonicalUrl: '',
});

const ENTRIES: CollectionEntry[] = [
  {
    quote: { exact: '桥通了。', link: `${PAGE}#:~:text=a` },
    article: HOME,
    accessed: '2026-11-23',
    note: '开头用',
  },
  { quote: { exact: 'It is open.', link: '' }, article: AWAY, accessed: '2026-11-23' },
  {
    quote: { exact: '一。\n二。', link: '' },
    article: HOME,
    accessed: '2026-11-23',
    speaker: '周桂香',
  },
];

const GB_HOME = `林小禾. 山城的桥[EB/OL]. （2025-03-08）[2026-11-23]. ${PAGE}.`;
const GB_AWAY = 'Doe J，Smith J. Bridges[EB/OL]. （2025-03-08）[2026-11-23]. https://b.test/1.';

describe('formatCollection', () => {
  it('is empty for an empty collection', () => {
    expect(formatCollection([], { format: 'plain', style: null })).toBe('');
    expect(formatCollection([], { format: 'html', style: 'apa-7', numbered: true })).toBe('');
  });

  it('gives every quote its own source without a style', () => {
    expect(formatCollection(ENTRIES, { format: 'plain', style: null })).toBe(
      [
        `“桥通了。”——林小禾：《山城的桥》，北岭网，2025年3月8日\n${PAGE}#:~:text=a`,
        '开头用',
        '“It is open.” — Jane Doe and John Smith, “Bridges,” The Harbour Times, March 8, 2025\nhttps://b.test/1',
        `一。\n二。\n\n——周桂香，转引自林小禾：《山城的桥》，北岭网，2025年3月8日\n${PAGE}`,
      ].join('\n\n'),
    );
  });

  it('numbers works, not quotes', () => {
    const text = formatCollection(ENTRIES, {
      format: 'plain',
      style: 'gb-t-7714-2025',
      numbered: true,
      heading: '参考文献',
    });
    expect(text).toBe(
      `“桥通了。”[1]\n\n开头用\n\n“It is open.”[2]\n\n一。\n二。[1]\n\n参考文献\n[1] ${GB_HOME}\n[2] ${GB_AWAY}`,
    );
  });

  it('marks quotes by author and year, and sorts the list, without numbers', () => {
    const text = formatCollection(ENTRIES, { format: 'plain', style: 'apa-7' });
    expect(text).toContain('“桥通了。”（林小禾，2025）');
    expect(text).toContain('“It is open.” (Doe and Smith, 2025)');
    expect(text.split('\n').slice(-2).sort()).toEqual(text.split('\n').slice(-2).sort());
    expect(text.match(/林小禾\. \(2025, March 8\)/g)).toHaveLength(1);
  });

  it('marks a quote without an author by its title', () => {
    const [entry] = ENTRIES;
    const article = { ...HOME, authors: [] };
    const text = formatCollection([{ ...(entry as CollectionEntry), article }], {
      format: 'plain',
      style: 'apa-7',
    });
    expect(text).toContain('“桥通了。”（《山城的桥》，2025）');
  });

  it('writes Markdown', () => {
    expect(
      formatCollection(ENTRIES.slice(0, 2), {
        format: 'markdown',
        style: 'gb-t-7714-2025',
        numbered: true,
        heading: '参考',
      }),
    ).toBe(
      [
        `> 桥通了。\n>\n> [\\[1\\]](${PAGE}#:~:text=a)`,
        '开头用',
        '> It is open.\n>\n> [\\[2\\]](https://b.test/1)',
        '## 参考',
        `\\[1\\] 林小禾. 山城的桥\\[EB/OL\\]. （2025-03-08）\\[2026-11-23\\]. [${PAGE}](${PAGE}).`,
        '\\[2\\] Doe J，Smith J. Bridges\\[EB/OL\\]. （2025-03-08）\\[2026-11-23\\]. [https://b.test/1](https://b.test/1).',
      ].join('\n\n'),
    );
  });

  it('writes HTML', () => {
    expect(
      formatCollection(ENTRIES.slice(1, 2), { format: 'html', style: 'apa-7', heading: 'A & B' }),
    ).toBe(
      '<blockquote cite="https://b.test/1"><p>It is open.</p></blockquote><p><a href="https://b.test/1">(Doe and Smith, 2025)</a></p>' +
        '<h2>A &amp; B</h2><ul><li>Doe, J., &amp; Smith, J. (2025, March 8). Bridges. The Harbour Times. <a href="https://b.test/1">https://b.test/1</a></li></ul>',
    );
  });

  it('escapes notes', () => {
    const entry = { ...(ENTRIES[1] as CollectionEntry), note: '<b>\n*x*' };
    expect(formatCollection([entry], { format: 'html', style: null })).toContain(
      '<p>&lt;b&gt;<br>*x*</p>',
    );
    expect(formatCollection([entry], { format: 'markdown', style: null })).toContain(
      '\\<b\\>\n\\*x\\*',
    );
  });
});
