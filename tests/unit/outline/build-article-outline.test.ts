// From an article's blocks: typography made relative, the title dropped, laws folded, honest reasons; the reading guide.
import { describe, expect, test } from 'vitest';
import type { Block, OutlineNode, Typography } from '../../../lib/article';
import { buildArticleOutline } from '../../../lib/outline/build-article-outline';
import { collectLines } from '../../../lib/outline/collect-lines';
import { readingGuide } from '../../../lib/outline/guide-entries';

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

  test('a commentary: four sections that run into their paragraphs, three points in each', () => {
    const section = (head: string, points: [string, string, string]) =>
      block(
        `${head}。做好这项工作，关键要在“第一议题”“三会一课”上下功夫，开展“一月一课一片一实践”活动。一是要${points[0]}，形成一级抓一级的格局。二是要${points[1]}，用好“线上+线下”两个课堂；三是要${points[2]}。这样才能见到实效。`,
      );
    const blocks = [
      long('思想工作是生命线'),
      long('近年来，单位上下'),
      section('一、聚焦组织管理，切实推动责任落实', [
        '压实主体责任',
        '健全工作机制',
        '强化督促检查',
      ]),
      section('二、聚焦学习教育，切实筑牢思想根基', [
        '学深悟透理论',
        '丰富学习形式',
        '注重学用结合',
      ]),
      section('三、聚焦人文关怀，切实增强队伍活力', [
        '倾听干部心声',
        '解决实际困难',
        '搭建成长平台',
      ]),
      section('四、聚焦作风建设，切实提升服务效能', [
        '改进文风会风',
        '深入基层一线',
        '严格监督执纪',
      ]),
    ];
    const outline = buildArticleOutline(blocks, '关于提升工作质效的几点思考');
    expect(outline.map((n) => [n.title, ...n.children.map((c) => c.title)])).toEqual([
      [
        '聚焦组织管理，切实推动责任落实',
        '要压实主体责任，形成一级抓一级的格局',
        '要健全工作机制，用好“线上+线下”两个课堂',
        '要强化督促检查',
      ],
      [
        '聚焦学习教育，切实筑牢思想根基',
        '要学深悟透理论，形成一级抓一级的格局',
        '要丰富学习形式，用好“线上+线下”两个课堂',
        '要注重学用结合',
      ],
      [
        '聚焦人文关怀，切实增强队伍活力',
        '要倾听干部心声，形成一级抓一级的格局',
        '要解决实际困难，用好“线上+线下”两个课堂',
        '要搭建成长平台',
      ],
      [
        '聚焦作风建设，切实提升服务效能',
        '要改进文风会风，形成一级抓一级的格局',
        '要深入基层一线，用好“线上+线下”两个课堂',
        '要严格监督执纪',
      ],
    ]);
    expect(
      outline.flatMap((n) => n.children).every((n) => n.depth === 2 && n.children.length === 0),
    ).toBe(true);
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

  test('marks where a sentence that runs on is cut, between words', () => {
    const english = `The council ${'agreed to go on with the plan and '.repeat(6)}stopped.`;
    const chinese = `会上大家${'一致同意继续推进这项计划，'.repeat(12)}随后散会。`;
    const [first, second] = readingGuide([block(english), block(chinese), long('丙')]);
    expect(first?.text).toMatch(/ (?:go|on|with|the|plan|and|to|agreed)…$/);
    expect(second?.text).toMatch(/^会上大家.{116}…$/);
  });

  test('a stop behind a short name or an initial ends no sentence', () => {
    const blocks = [
      block('On a clear morning in rural St. Croix County, three men stood on the ice of a pond.'),
      block('According to Mr. J. R. Smith the pond is small. It thaws in April, as it always did.'),
      block('They met in the U.S. Senate on Monday. Nobody spoke of the ice before the evening.'),
    ];
    expect(readingGuide(blocks).map(({ text }) => text)).toEqual([
      'On a clear morning in rural St. Croix County, three men stood on the ice of a pond.',
      'According to Mr. J. R. Smith the pond is small.',
      'They met in the U.S. Senate on Monday.',
    ]);
  });

  test('the lines that say who wrote a post, and when, are no paragraphs', () => {
    const post = { author: '山茶花开', time: '2024-02-18T21:07:33' };
    const head = {
      ...block('山茶花开 2024-02-18 21:07:33'),
      post: { ...post, head: true as const },
    };
    const said = [long('甲'), long('乙'), long('丙')].map((one) => ({ ...one, post }));
    expect(readingGuide([head, ...said]).map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('two paragraphs need no guide', () => {
    expect(readingGuide([long('甲'), long('乙')])).toEqual([]);
  });
});
