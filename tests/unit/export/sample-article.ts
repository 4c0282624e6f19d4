// An article and trees of outline nodes for the export tests.
import fc from 'fast-check';
import type { Article, OutlineNode } from '../../../lib/article';

export function buildNode(
  text: string,
  children: OutlineNode[] = [],
  own: Partial<OutlineNode> = {},
): OutlineNode {
  return {
    text,
    marker: '',
    title: text,
    depth: 1,
    line: 0,
    kind: 'bold',
    n: null,
    role: 'heading',
    inferred: true,
    reason: 'bold',
    children,
    ...own,
  };
}

export const OUTLINE: OutlineNode[] = [
  buildNode(
    '一、聚焦主责',
    [
      buildNode('一是学原文', [], { role: 'item', line: 1 }),
      buildNode('二是学典型', [], { role: 'item', line: 1 }),
    ],
    { line: 1 },
  ),
  buildNode('二、聚焦服务', [], { line: 2 }),
];

export function buildArticle(own: Partial<Article> = {}): Article {
  const texts = [
    '导语在这里。',
    '一、聚焦主责。一是学原文；二是学典型。',
    '二、聚焦服务。把实事办好。再说一句。',
  ];
  return {
    ok: true,
    title: '机关工作的几点思考',
    authors: ['沈某某'],
    byline: '沈某某',
    source: '某客户端 • 深度',
    site: '某网',
    publishedTime: '2024-07-27T06:07+08:00',
    modifiedTime: '',
    lang: 'zh-CN',
    dir: 'ltr',
    url: 'https://news.example/2024-07/27/content_1.htm?a=1&b=2',
    canonicalUrl: '',
    excerpt: '',
    leadImage: '',
    content: texts.map((t) => `<p>${t}</p>`).join(''),
    textContent: texts.join('\n'),
    blocks: texts.map((text, i) => ({ text, tag: 'p', sourceText: text, sourceIndex: i, url: '' })),
    outline: OUTLINE,
    credits: [],
    removed: [],
    found: {},
    pages: { current: 1, total: 1, next: [], joined: 1 },
    wordCount: 40,
    readingMinutes: 1,
    notices: [],
    ...own,
  };
}

/** Texts only: what every format must give back. */
export interface Tree {
  text: string;
  children: Tree[];
}

export const toTree = (nodes: readonly OutlineNode[]): Tree[] =>
  nodes.map((node) => ({ text: node.text, children: toTree(node.children) }));

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  '"quoted" & \'single\'',
  '](javascript:alert(1))',
  '# not a heading',
  '- not a list',
  '1. not a number',
  '```',
  '---',
  '* star *',
  '[[file:/etc/passwd]]',
  '#+begin_src',
  '*** TODO x :tag:',
  '{{template}}',
  '%%hidden%%',
  '==mark==',
  '$x$',
  '&lt;b&gt;',
  '<!--',
  '\\',
  '`code`',
  '~~del~~',
  '|cell|',
  'a\u202eb',
  'a\u0000b',
  '=1+1',
  '+1',
  'https://evil.example/',
  'tab\there',
  '：',
  '一、',
  '①',
  '“引号”',
  'مرحبا',
  '🎉',
  '::',
  '/path/',
  '_under_',
  '^sup^',
];

/** One line as the exports hold it: hostile bits and ordinary words, already trimmed and without control characters. */
export const hostileLine = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

export const hostileOutline: fc.Arbitrary<OutlineNode[]> = fc.letrec<{
  nodes: OutlineNode[];
  node: OutlineNode;
}>((tie) => ({
  nodes: fc.oneof(
    { maxDepth: 3 },
    fc.constant<OutlineNode[]>([]),
    fc.array(tie('node'), { maxLength: 3 }),
  ),
  node: fc
    .record({ text: hostileLine, children: tie('nodes') })
    .map(({ text, children }) => buildNode(text, children)),
})).nodes;
