// Org, read back by an Org parser.
import fc from 'fast-check';
import { parse } from 'uniorg-parse/lib/parser.js';
import { describe, expect, test } from 'vitest';
import { exportOutline } from '../../../lib/export/export-outline';
import { cleanLine } from '../../../lib/text/clean-text';
import { buildArticle, buildNode, hostileLine, OUTLINE, type Tree, toTree } from './sample-article';

interface OrgNode {
  type: string;
  children?: OrgNode[];
  value?: string;
  key?: string;
  level?: number;
  rawLink?: string;
  tags?: string[];
  todoKeyword?: string | null;
  format?: string;
  utf8?: string;
}

const visible = (text: string) => text.replace(/\u200b/g, '');
/** An address is a link to itself, a dollar sign may be written by its name. */
const textOf = (node: OrgNode): string =>
  visible(
    node.value ??
      node.utf8 ??
      (node.format === 'angle' ? (node.rawLink ?? '') : (node.children ?? []).map(textOf).join('')),
  );
const walk = (node: OrgNode): OrgNode[] => [node, ...(node.children ?? []).flatMap(walk)];
const read = (org: string) => parse(org) as unknown as OrgNode;

const readSections = (node: OrgNode): Tree[] =>
  (node.children ?? [])
    .filter((child) => child.type === 'section')
    .map((section) => {
      const headline = section.children?.find((child) => child.type === 'headline');
      return { text: headline ? textOf(headline) : '', children: readSections(section) };
    });

describe('Org', () => {
  test('has a title, the source as a description list and the tree', () => {
    const org = exportOutline(buildArticle(), 'org', { accessed: '2026-11-23' });
    const root = read(org);
    const title = walk(root).find((n) => n.type === 'keyword' && n.key === 'TITLE');
    expect(title?.value).toBe('机关工作的几点思考');
    expect(
      walk(root)
        .filter((n) => n.type === 'list-item-tag')
        .map(textOf),
    ).toEqual(['作者', '来源', '网站', '时间', '网址', '查阅日期']);
    expect(readSections(root)).toEqual(toTree(OUTLINE));
  });

  test('links an entry to its passage, but follows no script', () => {
    const linkFor = (node: { text: string }) =>
      node.text.startsWith('一、')
        ? 'https://news.example/#:~:text=%E4%B8%80'
        : 'javascript:alert(1)';
    const found = walk(read(exportOutline(buildArticle(), 'org', { linkFor }))).filter(
      (n) => n.type === 'link',
    );
    expect(found.map((n) => n.rawLink)).toEqual([
      'https://news.example/2024-07/27/content_1.htm?a=1&b=2',
      'https://news.example/#:~:text=%E4%B8%80',
    ]);
  });

  test('gives hostile headlines back as plain text', () => {
    fc.assert(
      fc.property(fc.array(hostileLine, { minLength: 1, maxLength: 4 }), (texts) => {
        const given = texts.map(cleanLine).filter(Boolean);
        const outline = given.map((text) => buildNode(text));
        const root = read(exportOutline(buildArticle({ outline, url: '' }), 'org'));
        expect(readSections(root).map((s) => s.text)).toEqual(given);
        const headlines = walk(root).filter((n) => n.type === 'headline');
        for (const headline of headlines) {
          expect(headline.tags ?? []).toEqual([]);
          expect(headline.todoKeyword ?? null).toBeNull();
          for (const { type, format, utf8 } of headline.children ?? [])
            expect(type === 'text' || format === 'angle' || utf8 === '$').toBe(true);
        }
      }),
    );
  });
});
