// Markdown in three shapes, read back by a Markdown parser and a YAML parser.
import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { exportOutline } from '../../../lib/export/export-outline';
import { cleanLine } from '../../../lib/text/clean-text';
import {
  buildArticle,
  buildNode,
  hostileLine,
  hostileOutline,
  OUTLINE,
  type Tree,
  toTree,
} from './sample-article';

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const decode = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** The words a reader would see. */
const textOf = (tokens: Token[] = []): string =>
  tokens
    .map((t) => ('tokens' in t && t.tokens ? textOf(t.tokens) : 'text' in t ? decode(t.text) : ''))
    .join('');

const readList = (list: Tokens.List | undefined): Tree[] =>
  (list?.items ?? []).map((item) => ({
    text: textOf(item.tokens.filter((t) => t.type !== 'list')),
    children: readList(item.tokens.find((t): t is Tokens.List => t.type === 'list')),
  }));

const cleanTree = (trees: Tree[]): Tree[] =>
  trees.map(({ text, children }) => ({ text: cleanLine(text), children: cleanTree(children) }));

const lists = (tokens: Token[]) => tokens.filter((t): t is Tokens.List => t.type === 'list');
const links = (tokens: Token[]): string[] =>
  tokens.flatMap((t) => [
    ...(t.type === 'link' ? [(t as Tokens.Link).href] : []),
    ...('tokens' in t && t.tokens ? links(t.tokens) : []),
    ...('items' in t ? links((t as Tokens.List).items as unknown as Token[]) : []),
  ]);

describe('nested list', () => {
  test('begins with title and source', () => {
    const markdown = exportOutline(buildArticle(), 'markdown', { accessed: '2026-11-23' });
    expect(markdown.split('\n').slice(0, 9)).toEqual([
      '# 机关工作的几点思考',
      '',
      '作者：沈某某  ',
      '来源：某客户端 • 深度  ',
      '网站：某网  ',
      '时间：2024-07-27 06:07  ',
      '网址：<https://news.example/2024-07/27/content_1.htm?a=1&b=2>  ',
      '查阅日期：2026-11-23',
      '',
    ]);
  });

  test('holds the tree', () => {
    const tokens = marked.lexer(exportOutline(buildArticle(), 'markdown'));
    expect(readList(lists(tokens)[0])).toEqual(toTree(OUTLINE));
  });

  test('links an entry to its passage, but follows no script', () => {
    const linkFor = (node: { text: string }) =>
      node.text.startsWith('一、')
        ? 'https://news.example/a_(b)#:~:text=%E4%B8%80'
        : 'javascript:alert(1)';
    const tokens = marked.lexer(exportOutline(buildArticle(), 'markdown', { linkFor }));
    expect(links(lists(tokens))).toEqual(['https://news.example/a_(b)#:~:text=%E4%B8%80']);
  });

  test('gives hostile words back, and nothing of them becomes markup', () => {
    fc.assert(
      fc.property(hostileLine, hostileOutline, (title, outline) => {
        const named = cleanLine(title) ? title : 'x';
        const filled = outline.map((node) => buildNode(`题${node.text}`, node.children));
        const tokens = marked.lexer(
          exportOutline(buildArticle({ title: named, outline: filled }), 'markdown'),
        );
        const [heading] = tokens;
        expect(heading?.type).toBe('heading');
        expect(textOf((heading as Tokens.Heading).tokens)).toBe(cleanLine(named));
        expect(lists(tokens).length).toBe(filled.length ? 1 : 0);
        if (filled.every((n) => n.children.length === 0)) {
          expect(readList(lists(tokens)[0])).toEqual(cleanTree(toTree(filled)));
        }
        expect(tokens.some((t) => t.type === 'html' || t.type === 'code' || t.type === 'hr')).toBe(
          false,
        );
      }),
    );
  });
});

describe('headings with first sentences', () => {
  const tokens = marked.lexer(exportOutline(buildArticle(), 'markdown-headings'));
  const headings = tokens.filter((t): t is Tokens.Heading => t.type === 'heading');

  test('gives a heading per section and a list of its points', () => {
    expect(headings.map((h) => [h.depth, textOf(h.tokens)])).toEqual([
      [1, '机关工作的几点思考'],
      [2, '一、聚焦主责'],
      [2, '二、聚焦服务'],
    ]);
    expect(readList(lists(tokens)[0]).map((t) => t.text)).toEqual(['一是学原文', '二是学典型']);
  });

  test('takes the sentence from the article', () => {
    const paragraphs = tokens.filter((t): t is Tokens.Paragraph => t.type === 'paragraph');
    expect(paragraphs.slice(1).map((p) => p.text)).toEqual([
      '一是学原文；二是学典型。',
      '把实事办好。',
    ]);
  });

  test('goes no deeper than six levels', () => {
    const deep = Array.from({ length: 9 }).reduce<ReturnType<typeof buildNode>[]>(
      (children, _, i) => [buildNode(`第${9 - i}层`, children)],
      [],
    );
    const read = marked.lexer(exportOutline(buildArticle({ outline: deep }), 'markdown-headings'));
    const levels = read
      .filter((t): t is Tokens.Heading => t.type === 'heading')
      .map((h) => h.depth);
    expect(levels).toEqual([1, 2, 3, 4, 5, 6]);
    expect(JSON.stringify(read)).toContain('第9层');
  });
});

describe('Obsidian note', () => {
  const split = (note: string) => {
    const [, yaml = '', body = ''] = note.split(/^---$/m);
    return { properties: parseYaml(yaml), body };
  };

  test('has its properties and the outline as headings', () => {
    const { properties, body } = split(
      exportOutline(buildArticle(), 'obsidian', { accessed: '2026-11-23' }),
    );
    expect(properties).toEqual({
      title: '机关工作的几点思考',
      author: ['沈某某'],
      source: '某客户端 • 深度',
      site: '某网',
      published: '2024-07-27T06:07+08:00',
      accessed: '2026-11-23',
      url: 'https://news.example/2024-07/27/content_1.htm?a=1&b=2',
      tags: ['clippings'],
    });
    expect(body).toContain('## 一、聚焦主责');
  });

  test('keeps hostile fields inside their quotes', () => {
    fc.assert(
      fc.property(hostileLine, hostileLine, hostileLine, (title, source, author) => {
        const note = exportOutline(
          buildArticle({ title, source, authors: [author], outline: [] }),
          'obsidian',
        );
        const { properties } = split(note);
        expect(properties.title).toBe(cleanLine(title));
        expect(properties.author).toEqual([cleanLine(author)]);
        expect(properties.source ?? '').toBe(cleanLine(source));
      }),
    );
  });
});
