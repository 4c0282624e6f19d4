// From an article's blocks: typography made relative, the title dropped, laws folded, honest reasons; the reading guide.
import { describe, expect, test } from 'vitest';
import type { Block, OutlineNode, Typography } from '../../../lib/article';
import { buildArticleOutline } from '../../../lib/outline/build-article-outline';
import { collectLines } from '../../../lib/outline/collect-lines';
import { readingGuide } from '../../../lib/outline/reading-guide';

const block = (text: string, tag = 'p', typography?: Typography): Block => ({
  text,
  tag,
  sourceText: text,
  sourceIndex: -1,
  url: '',
  ...(typography && { typography }),
});
const long = (seed: string) =>
  block(`${seed}，${'这是一段足够长的正文，用来说明它上面的小标题讲的是什么。'.repeat(3)}`);
const titles = (nodes: OutlineNode[]): string[] =>
  nodes.flatMap((n) => [n.title, ...titles(n.children)]);

describe('collectLines', () => {
  test('gives one line per block, in order', () => {
    const lines = collectLines([
      block('甲'),
      block('乙', 'h3'),
      block('丙', 'li'),
      block('丁', 'figcaption'),
    ]);
    expect(lines).toEqual([
      { text: '甲' },
      { text: '乙', heading: 3 },
      { text: '丙', place: 'li' },
      { text: '丁', place: 'caption' },
    ]);
  });

  test('calls a line larger only against the body text of the same page', () => {
    const body = (size: number) => ({ ...long('正文'), typography: { fontSize: size } });
    const head = block('小标题', 'p', { fontSize: 20 });
    expect(collectLines([head, body(16), body(16)])[0]?.larger).toBe(true);
    expect(collectLines([head, body(20), body(20)])[0]?.larger).toBeUndefined();
    expect(collectLines([head, long('没有字号')])[0]?.larger).toBeUndefined();
  });
});

describe('buildArticleOutline', () => {
  test('drops a heading that repeats the title', () => {
    const blocks = [block('古城 新生', 'h2'), long('甲'), block('老街', 'h2'), long('乙')];
    expect(titles(buildArticleOutline(blocks, '“古城新生”'))).toEqual(['老街']);
  });

  test('drops a title that is broken over the first lines', () => {
    const bold = (text: string) => block(text, 'p', { bold: true, centred: true });
    const blocks = [
      bold('关于推动某某高质量发展'),
      bold('若干措施的通知'),
      long('甲'),
      bold('加强领导'),
      long('乙'),
      bold('落实责任'),
      long('丙'),
    ];
    const outline = buildArticleOutline(blocks, '关于推动某某高质量发展若干措施的通知');
    expect(titles(outline)).toEqual(['加强领导', '落实责任']);
  });

  test('what rests on tags is plain, what was inferred says why', () => {
    const blocks = [
      block('老街', 'h2'),
      long('甲'),
      block('新城', 'p', { bold: true }),
      long('乙'),
      block('河边', 'p', { bold: true }),
      long('丙'),
    ];
    const [tagged] = buildArticleOutline(blocks, '');
    expect(tagged).toMatchObject({ title: '老街', inferred: false });
    expect(tagged).not.toHaveProperty('reason');
    expect(tagged?.children[0]).toMatchObject({ title: '新城', inferred: true, reason: 'bold' });
  });

  test('a law ends at its articles: their items stay in the text', () => {
    const texts = [
      '第一章　总则',
      '第一条　有下列情形之一的，应当登记：',
      '（一）新建的；',
      '（二）改建的。',
      '第二条　本法自公布之日起施行。',
    ];
    const outline = buildArticleOutline(
      texts.map((t) => block(t)),
      '',
    );
    expect(outline[0]?.children.map((n) => [n.kind, n.role, n.children.length])).toEqual([
      ['tiao', 'item', 0],
      ['tiao', 'item', 0],
    ]);
  });

  test('set larger by the page’s style sheet', () => {
    const head = (text: string) => block(text, 'p', { fontSize: 21 });
    const blocks = [long('甲'), head('河边的书店'), long('乙'), head('山上的学校'), long('丙')].map(
      (b) => (b.typography ? b : { ...b, typography: { fontSize: 16 } }),
    );
    const outline = buildArticleOutline(blocks, '');
    expect(outline.map((n) => [n.title, n.reason])).toEqual([
      ['河边的书店', 'larger'],
      ['山上的学校', 'larger'],
    ]);
  });

  test('captions, table cells and code are no headings', () => {
    const tags = ['figcaption', 'td', 'pre'];
    const blocks = tags.flatMap((tag) => [
      long('甲'),
      block('一、像标题的话', tag, { bold: true }),
      block('二、还像标题', tag, { bold: true }),
    ]);
    expect(
      titles(
        buildArticleOutline(
          blocks.filter((b) => b.tag === 'figcaption' || b.tag === 'p'),
          '',
        ),
      ),
    ).toEqual([]);
  });

  test('a signature and a date at the end head nothing', () => {
    const blocks = [
      ...Array.from({ length: 6 }, (_, i) => long(`第${i}段`)),
      block('老街', 'p', { bold: true }),
      long('甲'),
      block('新城', 'p', { bold: true }),
      long('乙'),
      block('某某市人民政府', 'p', { bold: true }),
      block('2024年3月1日'),
    ];
    expect(titles(buildArticleOutline(blocks, ''))).toEqual(['老街', '新城']);
  });

  test('an article without structure has no outline', () => {
    expect(
      buildArticleOutline(
        Array.from({ length: 9 }, (_, i) => long(`段落${i}`)),
        '题目',
      ),
    ).toEqual([]);
  });
});

describe('readingGuide', () => {
  test('offers each paragraph’s own first sentence', () => {
    const blocks = [
      block('今天上午，大桥通车。市民纷纷前来参观，桥上热闹非凡，拍照的人很多。'),
      block('图片说明不算在内，因为它不是正文的一部分，哪怕它很长很长。', 'figcaption'),
      block('“等了十年！”老张说。他家就在桥头，从前过河要坐二十分钟的渡船。'),
      block('The bridge cost 3.5 million yuan. It took two years to build, officials said.'),
    ];
    expect(readingGuide(blocks)).toEqual([
      { line: 0, text: '今天上午，大桥通车。' },
      { line: 2, text: '“等了十年！”老张说。' },
      { line: 3, text: 'The bridge cost 3.5 million yuan.' },
    ]);
  });

  test('two paragraphs need no guide', () => {
    expect(readingGuide([long('甲'), long('乙')])).toEqual([]);
  });
});
