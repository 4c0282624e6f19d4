// Every string of the list in every field of an article, through every format, and read back by a real parser of that format: the
// same words come back, and nothing of them has become markup, a formula or an address that runs.
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import MarkdownIt, { type Token } from 'markdown-it';
import { parse as parseOrg } from 'uniorg-parse/lib/parser.js';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toKeptWork } from '../../../../lib/library/out/kept-work';
import { writeBibLatex } from '../../../../lib/library/out/out-biblatex';
import { writeCslJson } from '../../../../lib/library/out/out-csl-json';
import { writeDocx } from '../../../../lib/library/out/out-docx';
import { writeHtml } from '../../../../lib/library/out/out-html';
import { writeJson } from '../../../../lib/library/out/out-json';
import { writeMarkdown, writeMarkdownNote } from '../../../../lib/library/out/out-markdown';
import { writeOpml } from '../../../../lib/library/out/out-opml';
import { writeOrg } from '../../../../lib/library/out/out-org';
import { writeRis } from '../../../../lib/library/out/out-ris';
import { writeText } from '../../../../lib/library/out/out-text';
import { writeReferences } from '../../../../lib/library/out/reference-list';
import { balanceBidi } from '../../../../lib/text/balance-bidi';
import { cleanLine } from '../../../../lib/text/clean-text';
import { keptWith, OPTIONS, workWith } from './a-work';
import { NAUGHTY } from './naughty-strings';

const EACH = Object.entries(NAUGHTY);

/** What ink there is, in order: spaces and characters that nobody sees may go or come on the way, words may not. */
const ink = (text: string): string =>
  cleanLine(text).replace(
    /[\s\u200b-\u200f\u061c\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]+/g,
    '',
  );

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const UNSAFE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])/;

/** No control character, no half of a pair, in whatever leaves. */
function expectSafe(text: string): void {
  expect(UNSAFE.exec(text)?.[0]).toBeUndefined();
}

const ACTIVE = /^\s*(?:javascript|data|vbscript|file):/i;

describe.each(EACH)('%s', (_name, words) => {
  const work = workWith(words);
  const line = cleanLine(words);
  const wanted = ink(words);

  test('JSON', () => {
    const text = writeJson([work], OPTIONS);
    expectSafe(text);
    const [article] = JSON.parse(text).articles;
    expect(ink(article.title)).toBe(wanted);
    expect(article.authors.map(ink)).toEqual(wanted ? [wanted] : []);
    expect(ink(article.source)).toBe(wanted);
    expect(ink(article.site)).toBe(ink(`${words}网`));
    expect(article.tags.map(ink)).toEqual(wanted ? [wanted, '乙'] : ['乙']);
    expect(ink(article.note)).toBe(wanted);
    expect(ink(article.outline[0].children[0].text)).toBe(wanted);
    expect(ink(article.quotes[0].text)).toBe(wanted);
    expect(ink(article.quotes[0].note)).toBe(wanted);
    expect(article.quotes[0].link).not.toMatch(ACTIVE);
  });

  test('RIS', () => {
    const text = writeRis([work, workWith('乙')]);
    expectSafe(text);
    const read = new Cite(text, { forceType: '@ris/file' }).data;
    expect(read.map(({ title }) => ink(String(title ?? '')))).toEqual(
      [withoutStop(line), '乙'].map(ink),
    );
    const [first = {}] = read;
    expect(ink(namesOf(first)).replaceAll('，', ',')).toBe(wanted.replaceAll('，', ','));
    expect(ink(String(first['collection-title']))).toBe(ink(`${words}网`));
    const notes = [first.note].flat().map((note) => ink(String(note)));
    if (wanted) expect(notes.filter((note) => note === wanted)).toHaveLength(3);
    expect(String(first.URL)).toMatch(/^https:\/\/a\.example\//);
  });

  test('BibLaTeX', () => {
    const text = writeBibLatex([work, workWith('乙'), work]);
    expectSafe(text);
    const read = new Cite(text, { forceType: '@biblatex/text' }).data;
    expect(read).toHaveLength(3);
    expect(new Set(read.map(({ id }) => id)).size).toBe(3);
    const [first = {}] = read;
    expect(ink(String(first.title ?? ''))).toBe(ink(withoutStop(line)));
    expect(ink(String(first.publisher))).toBe(ink(`${words}网`));
    expect(ink(String(first.annote ?? ''))).toBe(wanted && [wanted, wanted, wanted].join('/'));
    expect(String(first.URL)).toMatch(/^https:\/\/a\.example\//);
  });

  test('CSL-JSON', () => {
    const text = writeCslJson([work, work]);
    expectSafe(text);
    const read = JSON.parse(text);
    expect(new Set(read.map(({ id }: { id: string }) => id)).size).toBe(2);
    expect(ink(read[0].title ?? '')).toBe(ink(withoutStop(line)));
    expect(ink(namesOf(read[0]))).toBe(wanted);
    expect(ink(read[0].keyword)).toBe(wanted ? `${wanted},乙` : '乙');
  });

  test('OPML', () => {
    const text = writeOpml([work], OPTIONS);
    expectSafe(text);
    expect(XMLValidator.validate(text)).toBe(true);
    const { DOMParser } = new JSDOM('').window;
    const tree = new DOMParser().parseFromString(text, 'application/xml');
    const [root, heading, below, ...rest] = [...tree.querySelectorAll('outline')];
    const quote = rest.at(-1);
    const textOf = (entry?: Element) => ink(entry?.getAttribute('text') ?? '');
    expect(textOf(root)).toBe(wanted || ink(work.heading));
    expect(root?.getAttribute('url')).toMatch(/^https:\/\/a\.example\//);
    expect([textOf(heading), textOf(below)]).toEqual([wanted, wanted]);
    expect(textOf(quote)).toBe(wanted);
    expect(ink(quote?.getAttribute('_note') ?? '')).toBe(wanted);
    expect(quote?.getAttribute('url')).toMatch(/^https:\/\/a\.example\//);
  });

  test('Org', () => {
    const text = writeOrg([work], { ...OPTIONS, withReferences: false });
    expectSafe(text);
    const nodes = walk(parseOrg(text) as unknown as OrgNode);
    const headings = nodes.filter(({ type }) => type === 'headline').map(orgText);
    expect(headings.map(ink)).toEqual([
      wanted || ink(work.heading),
      '提纲',
      wanted,
      wanted,
      '摘录',
    ]);
    const quotes = nodes.filter(({ type }) => type === 'quote-block').map(orgText);
    expect(quotes.map(ink)).toEqual(wanted ? [wanted] : ['']);
    const odd = nodes.filter(({ type }) =>
      /^(?:src-block|export|macro|drawer|property|footnote|latex|clock|table|comment|planning)/.test(
        type,
      ),
    );
    expect(odd.map(({ type }) => type)).toEqual([]);
    for (const { rawLink } of nodes) if (rawLink) expect(rawLink).toMatch(/^https?:/);
  });

  test('Markdown', () => {
    const text = writeMarkdown([work], { ...OPTIONS, withReferences: false });
    expectSafe(text);
    expectMarkdown(text, wanted, work.heading);
  });

  test('a Markdown note with properties', () => {
    const text = writeMarkdownNote(work, { ...OPTIONS, withReferences: false });
    expectSafe(text);
    const [, head = '', ...rest] = text.split(/^---\n/m);
    const properties = parseYaml(head);
    expect(ink(properties.title)).toBe(wanted || ink(work.heading));
    expect(ink(properties.author ?? '')).toBe(wanted);
    expect(ink(properties.source ?? '')).toBe(wanted);
    expect(properties.tags.map(ink)).toEqual(
      wanted ? ['clippings', wanted, '乙'] : ['clippings', '乙'],
    );
    expectMarkdown(rest.join('---\n'), wanted, work.heading);
  });

  test('HTML', () => {
    const text = writeHtml([work], OPTIONS);
    expectSafe(text);
    const { document } = new JSDOM(text).window;
    const seen = (selector: string) => ink(document.querySelector(selector)?.textContent ?? '');
    expect(seen('h1')).toBe(wanted || ink(work.heading));
    expect(seen('li li')).toBe(wanted);
    expect(seen('blockquote')).toBe(wanted);
    expect(document.querySelectorAll('script, style, img, iframe, form, link, b')).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ name, value })),
    );
    const names = new Set(attributes.map(({ name }) => name));
    expect([...names].filter((name) => !HTML_ATTRIBUTES.has(name))).toEqual([]);
    for (const { name, value } of attributes)
      if (name === 'href' || name === 'cite') expect(value).toMatch(/^https:\/\/a\.example\//);
  });

  test('plain text', () => {
    const text = writeText([work], OPTIONS);
    expectSafe(text);
    expect(ink(text.split('\n')[0] ?? '')).toBe(wanted || ink(work.heading));
    expect(balanceBidi(text)).toBe(text);
    expect(ink(text).split(wanted).length).toBeGreaterThan(wanted ? 8 : 0);
  });

  test.each(['plain', 'markdown', 'html', 'org'] as const)('list of references, %s', (format) => {
    const text = writeReferences([work, workWith('乙')], OPTIONS, format);
    expectSafe(text);
    expect(text.match(/(?<=[^\p{L}\p{N}]|^)\[?\\?\[[12]\\?\] /gmu)?.length).toBeGreaterThanOrEqual(
      2,
    );
  });

  test('Word', async () => {
    const bytes = await writeDocx([work], OPTIONS);
    const files = unzipSync(bytes);
    for (const [name, content] of Object.entries(files)) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const xml = strFromU8(content);
      expectSafe(xml);
      expect(XMLValidator.validate(xml), name).toBe(true);
    }
    const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    // A field is what Word computes.
    expect(main).not.toMatch(/<w:(?:fldSimple|instrText|fldChar|object|altChunk)/);
    for (const name of ['word/_rels/document.xml.rels', 'word/_rels/footnotes.xml.rels'])
      for (const [, target = ''] of strFromU8(files[name] ?? new Uint8Array()).matchAll(
        /Target="([^"]*)" TargetMode="External"/g,
      ))
        expect(target).toMatch(/^https:\/\/a\.example\//);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["p[style-name='Quote'] => blockquote"] },
    );
    const { document } = new JSDOM(value).window;
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        for (const mark of element.querySelectorAll('sup')) mark.remove();
        return ink(element.textContent ?? '');
      });
    expect(seen('h1')).toEqual([wanted || ink(work.heading), '参考文献']);
    expect(seen('h2, h3')).toEqual(wanted ? [wanted, wanted] : []);
    if (!wanted) return;
    expect(document.querySelectorAll('blockquote sup')).toHaveLength(1);
    expect(seen('blockquote').join('')).toBe(wanted);
    expect(seen('[id^="footnote-"]').at(-1)).toContain(ink(withoutStop(line)).slice(0, 100));
  });
});

const HTML_ATTRIBUTES = new Set([
  'charset',
  'lang',
  'dir',
  'href',
  'cite',
  'class',
  'title',
  'datetime',
]);

/** A reference ends its title itself. */
const withoutStop = (title: string) => title.replace(/。$/, '');

interface Name {
  literal?: string;
  family?: string;
  given?: string;
  suffix?: string;
}

const namesOf = (item: Record<string, unknown>): string =>
  ((item.author ?? []) as Name[])
    .map(
      ({ literal, family, given, suffix }) =>
        literal ?? [given, family, suffix].filter(Boolean).join(' '),
    )
    .join('；');

interface OrgNode {
  type: string;
  children?: OrgNode[];
  value?: string;
  rawLink?: string;
  format?: string;
  utf8?: string;
}

const walk = (node: OrgNode): OrgNode[] => [node, ...(node.children ?? []).flatMap(walk)];
const orgText = (node: OrgNode): string =>
  node.value ??
  node.utf8 ??
  (node.format === 'angle' ? (node.rawLink ?? '') : (node.children ?? []).map(orgText).join(''));

const markdown = new MarkdownIt({ html: true, linkify: false });

const wordsIn = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map((child) =>
      child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content,
    )
    .join('');

function expectMarkdown(text: string, wanted: string, heading: string): void {
  const tokens = markdown.parse(text, {});
  const after = (type: string) =>
    tokens.flatMap((token, index) => (token.type === type ? [wordsIn(tokens[index + 1])] : []));
  const headings = after('heading_open').map(ink);
  // An address in the place of a title is shown as people read it.
  expect(headings).toEqual([wanted || ink(decodeURI(heading)), '提纲', '摘录']);
  const start = tokens.findIndex(({ type }) => type === 'blockquote_open');
  expect(tokens.filter(({ type }) => type === 'blockquote_open')).toHaveLength(1);
  const end = tokens.findIndex(({ type }) => type === 'blockquote_close');
  const inside = tokens
    .slice(start, end)
    .filter(({ type }) => type === 'inline')
    .map(wordsIn);
  expect(ink(inside.slice(0, -1).join(''))).toBe(wanted);
  const types = new Set(tokens.map(({ type }) => type));
  for (const type of ['fence', 'code_block', 'html_block', 'hr', 'table_open', 'ordered_list_open'])
    expect(types.has(type), type).toBe(false);
  const inline = tokens.flatMap(({ children }) => children ?? []);
  for (const { type } of inline)
    expect(type).not.toMatch(/^(?:html_inline|code_inline|image|em_open|strong_open|s_open)$/);
  for (const token of inline)
    if (token.type === 'link_open') expect(token.attrGet('href')).toMatch(/^https?:/);
}

describe('an article whose addresses run', () => {
  const kept = keptWith('桥');
  const { about, state } = kept;
  const url = 'javascript:a()';
  const work = toKeptWork({
    ...kept,
    key: url,
    about: about && { ...about, url, canonicalUrl: ' JavaScript:b()' },
    state: { ...state, tray: state.tray.map((quote) => ({ ...quote, link: 'javascript:c()' })) },
  });
  const inZip = (bytes: Uint8Array) =>
    Object.values(unzipSync(bytes)).map((part) => strFromU8(part));

  test.each<[string, () => string | Promise<string>]>([
    ['JSON', () => writeJson([work], OPTIONS)],
    ['RIS', () => writeRis([work])],
    ['BibLaTeX', () => writeBibLatex([work])],
    ['CSL-JSON', () => writeCslJson([work])],
    ['Markdown', () => writeMarkdown([work], OPTIONS)],
    ['a note', () => writeMarkdownNote(work, OPTIONS)],
    ['HTML', () => writeHtml([work], OPTIONS)],
    ['OPML', () => writeOpml([work], OPTIONS)],
    ['Org', () => writeOrg([work], OPTIONS)],
    ['text', () => writeText([work], OPTIONS)],
    ['references', () => writeReferences([work], OPTIONS, 'html')],
    ['Word', async () => inZip(await writeDocx([work], OPTIONS)).join('\n')],
  ])('%s has none of them', async (_format, write) => {
    const text = await write();
    expect(text).toContain('桥');
    expect(text).not.toMatch(/javascript/i);
  });
});
