import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../lib/citation/csl';
import {
  CITATION_STYLES,
  type CitationStyle,
  formatCitation,
  isCitationStyle,
} from '../../../lib/citation/format-citation';
import { ANNA, item, paper, people } from './items';

type Row = [what: string, item: CslItem, expected: Partial<Record<CitationStyle, string>>];

const URL = 'https://www.example.cn/1.html';

const ROWS: Row[] = [
  [
    'a web page',
    item(),
    {
      'gb-t-7714-2025': `林小禾. 山城的桥[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
      'gb-t-7714-2015': `林小禾. 山城的桥[EB/OL]. (2025-03-08)[2026-11-23]. ${URL}.`,
      'apa-7': `林小禾. (2025, March 8). 山城的桥. 北岭网. ${URL}`,
      'mla-9': `林小禾. “山城的桥.” 北岭网, 8 Mar. 2025, ${URL}.`,
      'chicago-18-nb': `林小禾. “山城的桥.” 北岭网, March 8, 2025. ${URL}.`,
      'chicago-18-ad': `林小禾. 2025. “山城的桥.” 北岭网, March 8. ${URL}.`,
    },
  ],
  [
    'a newspaper page with its print page',
    paper(),
    {
      'gb-t-7714-2025': `林小禾. 山城的桥[N/OL]. 南河日报，2025-03-08（3）. ${URL}.`,
      'gb-t-7714-2015': `林小禾. 山城的桥[N/OL]. 南河日报, 2025-03-08(3)[2026-11-23]. ${URL}.`,
      'apa-7': `林小禾. (2025, March 8). 山城的桥. 南河日报, 3. ${URL}`,
      'mla-9': `林小禾. “山城的桥.” 南河日报, 8 Mar. 2025, p. 3, ${URL}.`,
      'chicago-18-nb': `林小禾. “山城的桥.” 南河日报, March 8, 2025. ${URL}.`,
    },
  ],
  [
    'an unsigned newspaper article begins with the paper in Chicago alone',
    paper({ author: [], page: undefined }),
    {
      'mla-9': `“山城的桥.” 南河日报, 8 Mar. 2025, ${URL}.`,
      'chicago-18-nb': `南河日报. “山城的桥.” March 8, 2025. ${URL}.`,
      'chicago-18-ad': `南河日报. 2025. “山城的桥.” March 8. ${URL}.`,
    },
  ],
  [
    'several print pages',
    paper({ page: '3-4' }),
    { 'mla-9': `林小禾. “山城的桥.” 南河日报, 8 Mar. 2025, pp. 3-4, ${URL}.` },
  ],
  [
    'no author: the title comes first',
    item({ author: [] }),
    {
      'gb-t-7714-2025': `山城的桥[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
      'apa-7': `山城的桥. (2025, March 8). 北岭网. ${URL}`,
      'mla-9': `“山城的桥.” 北岭网, 8 Mar. 2025, ${URL}.`,
      'chicago-18-nb': `“山城的桥.” 北岭网, March 8, 2025. ${URL}.`,
      'chicago-18-ad': `“山城的桥.” 2025. 北岭网, March 8. ${URL}.`,
    },
  ],
  [
    'no date: the access date tells when it was read',
    item({ issued: undefined }),
    {
      'gb-t-7714-2025': `林小禾. 山城的桥[EB/OL]. [2026-11-23]. ${URL}.`,
      'gb-t-7714-2015': `林小禾. 山城的桥[EB/OL]. [2026-11-23]. ${URL}.`,
      'apa-7': `林小禾. (n.d.). 山城的桥. 北岭网. Retrieved November 23, 2026, from ${URL}`,
      'mla-9': `林小禾. “山城的桥.” 北岭网, ${URL}. Accessed 23 Nov. 2026.`,
      'chicago-18-nb': `林小禾. “山城的桥.” 北岭网. Accessed November 23, 2026. ${URL}.`,
      'chicago-18-ad': `林小禾. n.d. “山城的桥.” 北岭网. Accessed November 23, 2026. ${URL}.`,
    },
  ],
  [
    'month only',
    item({ issued: { 'date-parts': [[2025, 9]] } }),
    {
      'gb-t-7714-2025': `林小禾. 山城的桥[EB/OL]. （2025-09）[2026-11-23]. ${URL}.`,
      'apa-7': `林小禾. (2025, September). 山城的桥. 北岭网. ${URL}`,
      'mla-9': `林小禾. “山城的桥.” 北岭网, Sept. 2025, ${URL}.`,
      'chicago-18-nb': `林小禾. “山城的桥.” 北岭网, September 2025. ${URL}.`,
      'chicago-18-ad': `林小禾. 2025. “山城的桥.” 北岭网, September. ${URL}.`,
    },
  ],
  [
    'year only, newspaper',
    paper({ issued: { 'date-parts': [[2025]] } }),
    {
      'gb-t-7714-2025': `林小禾. 山城的桥[N/OL]. 南河日报，2025（3）. ${URL}.`,
      'apa-7': `林小禾. (2025). 山城的桥. 南河日报, 3. ${URL}`,
      'chicago-18-ad': `林小禾. 2025. “山城的桥.” 南河日报. ${URL}.`,
    },
  ],
  [
    'two Chinese authors',
    item({ author: people(2) }),
    {
      'gb-t-7714-2025': `甲某，乙某. 山城的桥[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
      'apa-7': `甲某, & 乙某. (2025, March 8). 山城的桥. 北岭网. ${URL}`,
      'mla-9': `甲某, and 乙某. “山城的桥.” 北岭网, 8 Mar. 2025, ${URL}.`,
      'chicago-18-nb': `甲某, and 乙某. “山城的桥.” 北岭网, March 8, 2025. ${URL}.`,
    },
  ],
  [
    'four: shortened by GB and MLA',
    item({ author: people(4) }),
    {
      'gb-t-7714-2025': `甲某，乙某，丙某，等. 山城的桥[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
      'gb-t-7714-2015': `甲某, 乙某, 丙某, 等. 山城的桥[EB/OL]. (2025-03-08)[2026-11-23]. ${URL}.`,
      'mla-9': `甲某, et al. “山城的桥.” 北岭网, 8 Mar. 2025, ${URL}.`,
    },
  ],
  [
    'seven: shortened by Chicago',
    item({ author: people(7) }),
    { 'chicago-18-nb': `甲某, 乙某, 丙某, et al. “山城的桥.” 北岭网, March 8, 2025. ${URL}.` },
  ],
  [
    'twenty-two: the first nineteen and the last in APA',
    item({ author: people(22) }),
    {
      'apa-7': `甲某, 乙某, 丙某, 丁某, 戊某, 己某, 庚某, 辛某, 壬某, 癸某, 子某, 丑某, 寅某, 卯某, 辰某, 巳某, 午某, 未某, 申某, . . . 亥某. (2025, March 8). 山城的桥. 北岭网. ${URL}`,
    },
  ],
  [
    'Western names: particle, hyphen, suffix',
    item({
      language: 'en',
      title: 'Bridges of the hill town',
      author: [ANNA, { family: 'King', given: 'Jean-Luc Peter', suffix: 'Jr.' }],
    }),
    {
      'gb-t-7714-2025': `van der Berg A，King J L P Jr. Bridges of the hill town[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
      'gb-t-7714-2015': `VAN DER BERG A, KING J L P, Jr. Bridges of the hill town[EB/OL]. (2025-03-08)[2026-11-23]. ${URL}.`,
      'apa-7': `van der Berg, A., & King, J.-L. P., Jr. (2025, March 8). Bridges of the hill town. 北岭网. ${URL}`,
      'mla-9': `van der Berg, Anna, and Jean-Luc Peter King Jr. “Bridges of the hill town.” 北岭网, 8 Mar. 2025, ${URL}.`,
      'chicago-18-nb': `van der Berg, Anna, and Jean-Luc Peter King Jr. “Bridges of the hill town.” 北岭网, March 8, 2025. ${URL}.`,
    },
  ],
  [
    'a suffix that is not the last word; a single name; a particle that follows the given name',
    item({
      language: 'en',
      title: 'On bridges',
      author: [
        { family: 'Peebles', given: 'P. Z.', suffix: 'Jr.' },
        { family: 'Plato' },
        { family: 'Tocqueville', given: 'Alexis', 'dropping-particle': 'de' },
      ],
    }),
    {
      'gb-t-7714-2025': `Peebles P Z Jr，Plato，Tocqueville A de. On bridges[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
      'gb-t-7714-2015': `PEEBLES P Z, Jr, PLATO, TOCQUEVILLE A de. On bridges[EB/OL]. (2025-03-08)[2026-11-23]. ${URL}.`,
      'apa-7': `Peebles, P. Z., Jr., Plato, & Tocqueville, A. de. (2025, March 8). On bridges. 北岭网. ${URL}`,
      'chicago-18-nb': `Peebles, P. Z., Jr., Plato, and Alexis de Tocqueville. “On bridges.” 北岭网, March 8, 2025. ${URL}.`,
    },
  ],
  [
    'a newspaper that is its own author keeps its name and page',
    paper({ author: [{ literal: '南河日报' }] }),
    { 'apa-7': `南河日报. (2025, March 8). 山城的桥. 南河日报, 3. ${URL}` },
  ],
  [
    'the particle inside the surname, as some exports have it',
    item({ language: 'en', author: [{ family: 'van der Berg', given: 'Anna' }] }),
    {
      'gb-t-7714-2015': `VAN DER BERG A. 山城的桥[EB/OL]. (2025-03-08)[2026-11-23]. ${URL}.`,
      'chicago-18-nb': `van der Berg, Anna. “山城的桥.” 北岭网, March 8, 2025. ${URL}.`,
    },
  ],
  [
    'more than three English authors: et al.',
    item({
      language: 'en',
      author: ['Ash', 'Birch', 'Cedar', 'Doe'].map((family) => ({ family, given: 'Jo' })),
    }),
    {
      'gb-t-7714-2025': `Ash J，Birch J，Cedar J，et al. 山城的桥[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
    },
  ],
  [
    'an organisation; APA does not say it twice',
    item({ author: [{ literal: '北岭网' }] }),
    {
      'gb-t-7714-2025': `北岭网. 山城的桥[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
      'apa-7': `北岭网. (2025, March 8). 山城的桥. ${URL}`,
      'mla-9': `北岭网. “山城的桥.” 北岭网, 8 Mar. 2025, ${URL}.`,
    },
  ],
  [
    'a name with a middle dot stays whole',
    item({ author: [{ literal: '玛依拉·阿不都' }] }),
    { 'apa-7': `玛依拉·阿不都. (2025, March 8). 山城的桥. 北岭网. ${URL}` },
  ],
  [
    'a title that ends in ？',
    item({ title: '桥，还要修吗？' }),
    {
      'gb-t-7714-2025': `林小禾. 桥，还要修吗？[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
      'apa-7': `林小禾. (2025, March 8). 桥，还要修吗？ 北岭网. ${URL}`,
      'mla-9': `林小禾. “桥，还要修吗？” 北岭网, 8 Mar. 2025, ${URL}.`,
      'chicago-18-ad': `林小禾. 2025. “桥，还要修吗？” 北岭网, March 8. ${URL}.`,
    },
  ],
  [
    'a title that ends in ！ without an author',
    item({ title: '桥通了！', author: [] }),
    {
      'apa-7': `桥通了！ (2025, March 8). 北岭网. ${URL}`,
      'chicago-18-nb': `“桥通了！” 北岭网, March 8, 2025. ${URL}.`,
    },
  ],
  [
    'a Chinese inner quotation keeps the full stop outside',
    item({ title: '走近“桥痴”' }),
    {
      'gb-t-7714-2025': `林小禾. 走近“桥痴”[EB/OL]. （2025-03-08）[2026-11-23]. ${URL}.`,
      'apa-7': `林小禾. (2025, March 8). 走近“桥痴”. 北岭网. ${URL}`,
      'mla-9': `林小禾. “走近‘桥痴’.” 北岭网, 8 Mar. 2025, ${URL}.`,
      'chicago-18-nb': `林小禾. “走近‘桥痴’.” 北岭网, March 8, 2025. ${URL}.`,
    },
  ],
  [
    'an English inner quotation takes it in; a question mark inside is enough',
    item({ language: 'en', title: 'The town that says “no”', author: [] }),
    {
      'mla-9': `“The town that says ‘no.’” 北岭网, 8 Mar. 2025, ${URL}.`,
      'apa-7': `The town that says “no.” (2025, March 8). 北岭网. ${URL}`,
    },
  ],
  [
    'straight marks nest too, apostrophes stay',
    item({ language: 'en', title: 'It\'s "done," they said', author: [] }),
    { 'chicago-18-nb': `“It's ‘done,’ they said.” 北岭网, March 8, 2025. ${URL}.` },
  ],
  [
    'capitals of the source are kept',
    item({ language: 'en', title: 'reading apps learn to be quiet', author: [] }),
    { 'mla-9': `“reading apps learn to be quiet.” 北岭网, 8 Mar. 2025, ${URL}.` },
  ],
  [
    'nothing but a title and an address',
    { id: 'x', type: 'webpage', title: '桥', URL },
    {
      'gb-t-7714-2025': `桥[EB/OL]. ${URL}.`,
      'gb-t-7714-2015': `桥[EB/OL]. ${URL}.`,
      'apa-7': `桥. (n.d.). ${URL}`,
      'mla-9': `“桥.” ${URL}.`,
      'chicago-18-nb': `“桥.” ${URL}.`,
      'chicago-18-ad': `“桥.” n.d. ${URL}.`,
    },
  ],
  [
    'a newspaper without a name',
    paper({ 'container-title': undefined, page: undefined }),
    {
      'gb-t-7714-2025': `林小禾. 山城的桥[N/OL]. 2025-03-08. ${URL}.`,
      'mla-9': `林小禾. “山城的桥.” 8 Mar. 2025, ${URL}.`,
    },
  ],
];

describe('formatCitation', () => {
  describe.each(ROWS)('%s', (_, csl, expected) => {
    it.each(Object.entries(expected) as [CitationStyle, string][])('%s', (style, text) => {
      expect(formatCitation(csl, style)).toBe(text);
    });
  });

  it.each(CITATION_STYLES)('%s leaves no stray marks whatever is missing', (style) => {
    const keys = [
      'author',
      'title',
      'container-title',
      'issued',
      'accessed',
      'page',
      'URL',
    ] as const;
    for (let bits = 0; bits < 2 ** keys.length; bits++) {
      const csl = paper();
      keys.forEach((key, i) => {
        if (bits & (1 << i)) delete csl[key];
      });
      const text = formatCitation(csl, style);
      expect(text).not.toMatch(
        /undefined|NaN|null| {2}|^[,.，、 ]|[,，] *[,，.]|\(\)|（）|“”|[^.n]\.\.(?!\.)/,
      );
    }
  });

  it.each(CITATION_STYLES)('%s takes a date without parts for none', (style) => {
    const issued = { raw: 'spring 2025' } as unknown as CslItem['issued'];
    expect(formatCitation(item({ issued }), style)).toContain('山城的桥');
  });

  it('knows its styles', () => {
    expect(CITATION_STYLES).toEqual([
      'gb-t-7714-2025',
      'gb-t-7714-2015',
      'apa-7',
      'mla-9',
      'chicago-18-nb',
      'chicago-18-ad',
    ]);
    expect(isCitationStyle('apa-7')).toBe(true);
    expect([isCitationStyle('toString'), isCitationStyle(null)]).toEqual([false, false]);
  });
});
