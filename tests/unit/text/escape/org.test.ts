// Org read back by a parser: as a paragraph, a headline, an item of a list, the words of a link.
import fc from 'fast-check';
import { parse } from 'uniorg-parse/lib/parser.js';
import { describe, expect, test, vi } from 'vitest';
import { escapeOrg, orgLink } from '../../../../lib/text/escape/org';
import { anyLine, PLAIN_ORG } from './texts';

/** Hundreds of generated texts, on a machine that may be busy with other tests. */
vi.setConfig({ testTimeout: 30_000 });

interface OrgNode {
  type: string;
  children?: OrgNode[];
  value?: string;
  rawLink?: string;
  format?: string;
  utf8?: string;
  tags?: string[];
  todoKeyword?: string | null;
  commented?: boolean;
  priority?: string | null;
}

const read = (org: string) => (parse(org) as unknown as OrgNode).children ?? [];
const visible = (text: string) => text.replace(/\u200b/g, '');

/** The words a reader sees; an address in angle brackets is a link to itself, anything else is markup that nobody wrote. */
function plainText(nodes: readonly OrgNode[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return visible(node.value ?? '');
      if (node.type === 'entity' && node.utf8 === '$') return '$';
      if (node.type === 'link' && node.format === 'angle') return node.rawLink;
      return `<${node.type}>`;
    })
    .join('');
}

/** The words of what was written as this, and nothing else. */
function onlyWords(org: string, path: readonly string[]): string {
  let nodes = read(org);
  for (const type of path) {
    const [node] = nodes;
    if (nodes.length !== 1 || node?.type !== type) return `<${nodes.map((n) => n.type)}>`;
    if (node.tags?.length || node.todoKeyword || node.commented || node.priority) return '<todo>';
    nodes = node.children ?? [];
  }
  return plainText(nodes).trim();
}

const collapse = (text: string) => text.replace(/[ \t]+/g, ' ');

describe('escapeOrg', () => {
  test.each([
    ['', ['paragraph']],
    ['* ', ['section', 'headline']],
    ['- ', ['plain-list', 'list-item', 'paragraph']],
  ])('any line is itself behind “%s”', (opening, path) => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(collapse(onlyWords(`${opening}${escapeOrg(line)}\n`, path))).toBe(collapse(line));
      }),
    );
  });

  test('any line stays inside of a quotation', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const org = `#+begin_quote\n${escapeOrg(line)}\n#+end_quote`;
        expect(collapse(onlyWords(org, ['quote-block', 'paragraph']))).toBe(collapse(line));
      }),
    );
  });

  test('any words are those of a link', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const [paragraph] = read(`a ${orgLink('https://a.example/', line)} b`);
        const link = paragraph?.children?.[1];
        expect([paragraph?.children?.length, link?.type]).toEqual([3, 'link']);
        expect(link?.rawLink).toBe('https://a.example/');
        expect(collapse(plainText(link?.children))).toBe(collapse(line));
      }),
    );
  });

  test.each([
    ['*b* /i/', '*\u200bb* /\u200bi/'],
    ['[[x]] [fn:1] <2026-01-31>', '[\u200b[x]] [\u200bfn:1] <\u200b2026-01-31>'],
    ['snake_case, m^2', 'snake_\u200bcase, m^\u200b2'],
    ['* 标题', '\u200b* 标题'],
    ['#+end_quote', '\u200b#+\u200bend_\u200bquote'],
    ['#tag', '#tag'],
    ['| a |', '\u200b| a |'],
    ['$x$', '\\dollar{}x\\dollar{}'],
    ['shell:rm', 'shell\u200b:rm'],
    ['see https://a.example/b_c*, *d*', 'see <https://a.example/b_c*>, *\u200bd*'],
  ])('%s is written %s', (line, written) => {
    expect(escapeOrg(line)).toBe(written);
  });

  test.each(PLAIN_ORG)('%s stays as it is', (line) => {
    expect(escapeOrg(line)).toBe(line);
  });
});
