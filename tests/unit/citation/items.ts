// Made-up references for the tests of the styles.
import type { CslItem, CslName } from '../../../lib/citation/csl';

export function item(changes: Partial<CslItem> = {}): CslItem {
  return {
    id: 'x',
    type: 'webpage',
    language: 'zh-CN',
    title: '山城的桥',
    author: [{ family: '林', given: '小禾' }],
    'container-title': '北岭网',
    issued: { 'date-parts': [[2025, 3, 8]] },
    accessed: { 'date-parts': [[2026, 11, 23]] },
    URL: 'https://www.example.cn/1.html',
    ...changes,
  };
}

export function paper(changes: Partial<CslItem> = {}): CslItem {
  return item({ type: 'article-newspaper', 'container-title': '南河日报', page: '3', ...changes });
}

export const ANNA: CslName = {
  family: 'Berg',
  given: 'Anna',
  'non-dropping-particle': 'van der',
};

export function people(count: number): CslName[] {
  const surnames = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'];
  return surnames.slice(0, count).map((family) => ({ family, given: '某' }));
}
