// Plain text and JSON; the table of formats.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARTICLE_FORMATS } from '../../../lib/export/article-formats';
import { exportArticle } from '../../../lib/export/export-article';
import { buildOutlineFile, exportOutline } from '../../../lib/export/export-outline';
import { labelsFor } from '../../../lib/export/options';
import { OUTLINE_FORMATS } from '../../../lib/export/outline-formats';
import messages from '../../../public/_locales/en/messages.json';
import { buildArticle, hostileLine, hostileOutline } from './sample-article';

describe('plain text', () => {
  test('is the source and an indented list', () => {
    expect(exportOutline(buildArticle(), 'text', { accessed: '2026-11-23' })).toBe(
      [
        '机关工作的几点思考',
        '作者：沈某某',
        '来源：某客户端 • 深度',
        '网站：某网',
        '时间：2024-07-27 06:07',
        '网址：https://news.example/2024-07/27/content_1.htm?a=1&b=2',
        '查阅日期：2026-11-23',
        '',
        '一、聚焦主责',
        '    一是学原文',
        '    二是学典型',
        '二、聚焦服务',
        '',
      ].join('\n'),
    );
  });

  test('leaves out what was not found', () => {
    const article = buildArticle({
      byline: '',
      source: '',
      site: '',
      publishedTime: '',
      lang: 'en',
      url: 'about:blank',
    });
    const text = exportOutline(article, 'text', { accessed: '2026-11-23' });
    expect(text.split('\n').slice(0, 3)).toEqual([
      '机关工作的几点思考',
      'Accessed: 2026-11-23',
      '',
    ]);
  });

  test('isolates a right-to-left name', () => {
    expect(exportOutline(buildArticle({ byline: 'محمد' }), 'text')).toContain(
      '作者：\u2068محمد\u2069',
    );
  });

  test('holds no control or override characters, whatever comes in', () => {
    fc.assert(
      fc.property(hostileLine, hostileOutline, (title, outline) => {
        const text = exportOutline(buildArticle({ title, outline }), 'text');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });

  test('the article itself: paragraphs, without captions', () => {
    const article = buildArticle();
    article.blocks.push({
      text: '图片说明',
      tag: 'figcaption',
      sourceText: '',
      sourceIndex: 9,
      url: '',
    });
    const text = exportArticle(article, 'text', { accessed: '2026-11-23' });
    expect(text).toContain('\n\n导语在这里。\n\n一、聚焦主责。');
    expect(text).not.toContain('图片说明');
  });
});

describe('JSON', () => {
  test('names its format and version, keeps every field of a node', () => {
    const linkFor = () => 'https://news.example/x';
    const file = JSON.parse(
      exportOutline(buildArticle(), 'json', { accessed: '2026-11-23', linkFor }),
    );
    expect(file).toMatchObject({ format: 'qingyue-outline', version: 1 });
    expect(file.source).toMatchObject({
      title: '机关工作的几点思考',
      authors: ['沈某某'],
      accessed: '2026-11-23',
    });
    expect(file.outline[0]).toMatchObject({
      text: '一、聚焦主责',
      role: 'heading',
      inferred: true,
      line: 1,
      link: 'https://news.example/x',
    });
    expect(file.outline[0].children.map((c: { text: string }) => c.text)).toEqual([
      '一是学原文',
      '二是学典型',
    ]);
  });

  test('the article as JSON holds its text and outline', () => {
    const file = JSON.parse(exportArticle(buildArticle(), 'json'));
    expect(file).toMatchObject({ format: 'qingyue-article', version: 1 });
    expect(file.text).toHaveLength(3);
    expect(file.outline).toHaveLength(2);
  });
});

describe('the tables of formats', () => {
  test.each([...OUTLINE_FORMATS, ...ARTICLE_FORMATS])(
    '$id has a name in the interface',
    ({ label }) => {
      expect(messages).toHaveProperty(label);
    },
  );

  test.each(OUTLINE_FORMATS)('$id leads to no address that runs', ({ id }) => {
    const kept = { ...buildArticle(), url: 'javascript:a()', canonicalUrl: ' JavaScript:b()' };
    const options = { accessed: '2026-11-23', linkFor: () => 'javascript:c()' };
    expect(exportOutline(kept, id, options)).not.toMatch(/script:/i);
  });

  test('a corrected outline takes the place of the article’s own', () => {
    const text = exportOutline(buildArticle(), 'text', { outline: [] });
    expect(text).not.toContain('聚焦主责');
  });

  test('a file has a name, a type and the text', () => {
    expect(buildOutlineFile(buildArticle(), 'opml')).toMatchObject({
      filename: '2024-07-27 机关工作的几点思考.opml',
      mime: 'text/x-opml',
    });
  });

  test('an unknown format is refused', () => {
    expect(() => exportOutline(buildArticle(), 'docx' as never)).toThrow(RangeError);
    expect(() => exportArticle(buildArticle(), 'docx' as never)).toThrow(RangeError);
  });

  test.each([
    ['zh-CN', '来源'],
    ['zh', '来源'],
    ['zh-TW', '來源'],
    ['zh-Hant-HK', '來源'],
    ['en-GB', 'Source'],
    ['', 'Source'],
  ])('labels for %s say %s', (lang, label) => {
    expect(labelsFor(lang).source).toBe(label);
  });
});
