// YAML front matter by a template, read back by a YAML parser.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findUnknownFields, writeFrontMatter } from '../../../lib/export/front-matter';
import { cleanLine } from '../../../lib/text/clean-text';
import { buildArticle, hostileLine } from './sample-article';

const ACCESSED = '2026-11-23';
const write = (template: string, own: Parameters<typeof buildArticle>[0] = {}) =>
  writeFrontMatter(buildArticle(own), { template, accessed: ACCESSED });
const read = (text: string) => parse(text.replace(/^---\n|---\n$/g, ''));

describe('the usual template', () => {
  test('names title, author, site, source, date, address, day of access and tags', () => {
    expect(write('')).toBe(`---
title: "机关工作的几点思考"
author: "沈某某"
site: "某网"
source: "某客户端 • 深度"
date: 2024-07-27
url: "https://news.example/2024-07/27/content_1.htm?a=1&b=2"
accessed: 2026-11-23
tags: ["clippings"]
---
`);
  });

  test('several authors are a list, and what is not known has no line', () => {
    const properties = read(
      write('', { authors: ['甲', '乙'], source: '', site: '', publishedTime: '' }),
    );
    expect(properties.author).toEqual(['甲', '乙']);
    expect(Object.keys(properties)).toEqual(['title', 'author', 'url', 'accessed', 'tags']);
  });
});

describe('a template of one’s own', () => {
  test.each([
    ['tags: [reading, {source}]', 'tags: "[reading, 某客户端 • 深度]"'],
    ['by: {author}（{site}）', 'by: "沈某某（某网）"'],
    ['aliases:\n  - {title}', 'aliases:\n  - "机关工作的几点思考"'],
    ['status: unread', 'status: unread'],
    ['x: {nobody}', 'x: {nobody}'],
    ['quoted: "{title}"', 'quoted: "机关工作的几点思考"'],
    ['a: 1\n---\nb: 2', 'a: 1\nb: 2'],
  ])('%j → %j', (template, expected) => {
    expect(write(template)).toBe(`---\n${expected}\n---\n`);
  });

  test('a line whose fields are all unknown goes', () => {
    expect(write('from: {source}, {site}\nn: 1', { source: '', site: '' })).toBe(
      '---\nn: 1\n---\n',
    );
  });

  test('names of no field are told', () => {
    expect(findUnknownFields('a: {title}\nb: {nobody} {nobody} {tags}')).toEqual(['nobody']);
  });
});

test('any words come back as they are, and end the head nowhere', () => {
  fc.assert(
    fc.property(hostileLine, hostileLine, (title, author) => {
      const text = write('t: {title}\nboth: {title} by {author}', { title, authors: [author] });
      expect(text.match(/^---$/gm)).toHaveLength(2);
      const { t = '', both = '' } = read(text) ?? {};
      const [words, name] = [cleanLine(title), cleanLine(author)];
      expect(t).toBe(words);
      expect(both).toBe(words || name ? cleanLine(`${words} by ${name}`) : '');
    }),
  );
});
