// OPML and FreeMind, read back by an XML parser.
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { exportOutline } from '../../../lib/export/export-outline';
import { cleanLine } from '../../../lib/text/clean-text';
import {
  buildArticle,
  hostileLine,
  hostileOutline,
  OUTLINE,
  type Tree,
  toTree,
} from './sample-article';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseAttributeValue: false,
  htmlEntities: true,
  isArray: (name) => name === 'outline' || name === 'node',
});

interface Entry {
  text?: string;
  TEXT?: string;
  url?: string;
  LINK?: string;
  type?: string;
  _note?: string;
  outline?: Entry[];
  node?: Entry[];
}

const readTree = (entries: Entry[] = []): Tree[] =>
  entries.map((e) => ({ text: e.text ?? e.TEXT ?? '', children: readTree(e.outline ?? e.node) }));

const cleanTree = (trees: Tree[]): Tree[] =>
  trees.map(({ text, children }) => ({ text: cleanLine(text), children: cleanTree(children) }));

describe('OPML 2.0', () => {
  const parse = (xml: string) => parser.parse(xml).opml;

  test('has what the specification requires', () => {
    const opml = parse(exportOutline(buildArticle(), 'opml', { accessed: '2026-11-23' }));
    expect(opml.version).toBe('2.0');
    expect(opml.head.title).toBe('机关工作的几点思考');
    expect(opml.head.dateCreated).toBe('Mon, 23 Nov 2026 00:00:00 GMT');
    expect(opml.body.outline).toHaveLength(1);
  });

  test('begins with the source and holds the tree', () => {
    const [root] = parse(exportOutline(buildArticle(), 'opml', { accessed: '2026-11-23' })).body
      .outline;
    expect(root.text).toBe('机关工作的几点思考');
    expect(root.url).toBe('https://news.example/2024-07/27/content_1.htm?a=1&b=2');
    expect(root._note.split('\n')).toEqual([
      '作者：沈某某',
      '来源：某客户端 • 深度',
      '网站：某网',
      '时间：2024-07-27 06:07',
      '网址：https://news.example/2024-07/27/content_1.htm?a=1&b=2',
      '查阅日期：2026-11-23',
    ]);
    expect(readTree(root.outline)).toEqual(toTree(OUTLINE));
  });

  test('links an entry to its passage, but follows no script', () => {
    const linkFor = (node: { text: string }) =>
      node.text.startsWith('一、')
        ? 'https://news.example/#:~:text=%E4%B8%80'
        : 'javascript:alert(1)';
    const [root] = parse(exportOutline(buildArticle(), 'opml', { linkFor })).body.outline;
    expect(root.outline[0]).toMatchObject({
      type: 'link',
      url: 'https://news.example/#:~:text=%E4%B8%80',
    });
    expect(root.outline[1].url).toBeUndefined();
  });

  test('gives hostile words back', () => {
    fc.assert(
      fc.property(hostileLine, hostileOutline, (title, outline) => {
        const xml = exportOutline(buildArticle({ title, outline }), 'opml');
        expect(XMLValidator.validate(xml)).toBe(true);
        const [root] = parse(xml).body.outline;
        expect(root.text).toBe(cleanLine(title));
        expect(readTree(root.outline)).toEqual(cleanTree(toTree(outline)));
      }),
    );
  });
});

describe('FreeMind', () => {
  const parse = (xml: string) => parser.parse(xml).map;

  test('is a map with one root, the source in its note', () => {
    const map = parse(exportOutline(buildArticle(), 'freemind', { accessed: '2026-11-23' }));
    expect(map.version).toBe('1.0.1');
    expect(map.node).toHaveLength(1);
    const [root] = map.node;
    expect(root.richcontent.TYPE).toBe('NOTE');
    expect(root.richcontent.html.body.p).toContain('来源：某客户端 • 深度');
    expect(root.LINK).toContain('https://news.example/');
    expect(readTree(root.node)).toEqual(toTree(OUTLINE));
  });

  test('gives hostile words back', () => {
    fc.assert(
      fc.property(hostileLine, hostileOutline, (title, outline) => {
        const xml = exportOutline(buildArticle({ title, outline }), 'freemind');
        expect(XMLValidator.validate(xml)).toBe(true);
        const [root] = parse(xml).node;
        expect(root.TEXT).toBe(cleanLine(title));
        expect(readTree(root.node)).toEqual(cleanTree(toTree(outline)));
      }),
    );
  });
});
