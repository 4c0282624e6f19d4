// Lists that other readers leave behind: columns guessed, rows as records, what is no row counted.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../../../lib/library/import/import-columns';
import { readCsv } from '../../../../lib/library/import/import-table';
import { readBookmarks } from '../../../../lib/library/import/read-bookmarks';
import { rowsToRecords } from '../../../../lib/library/import/rows-to-records';
import { toBareList } from '../../../../lib/library/import/to-bare-list';
import { aDisk, asideOf, startLibrary } from '../a-library';

const NOW = '2026-11-29T10:00:00.000Z';

const CSV = `Title,URL,Tags,Highlight,Note,Saved Date
"桥，""老""桥",https://a.example/bridge?utm_source=x,"桥;城市","站了一百年。
第二行",好,2024-05-01
,https://a.example/bridge,桥|老,另一条,,
没有地址,,x,y,z,
坏地址,javascript:alert(1),x,y,z,
`;

describe('columns', () => {
  test.each([
    ['Title,URL,Tags,Highlight,Note,Saved Date', 'title,address,tags,highlight,note,date'],
    ['url,folder,title,note,tags,created', 'address,tags,title,note,tags,date'],
    ['标题,网址,标签,划线,备注', 'title,address,tags,highlight,note'],
    ['a,link,other link,b', 'none,address,none,none'],
  ])('%s → %s', (names, expected) => {
    expect(guessColumns(names.split(',')).join()).toBe(expected);
  });
});

async function read(text: string) {
  const table = await readCsv(text);
  if (!table) throw new Error('no table');
  return rowsToRecords(table, guessColumns(table.names), NOW);
}

describe('CSV', () => {
  test('rows of one address are one article with its highlights, tags and notes', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    const counts = await library.importRecords(await read(CSV));
    expect(counts).toMatchObject({ aside: 2, unkept: 0 });
    const [article, ...others] = await library.list();
    expect(others).toEqual([]);
    expect(article?.about?.title).toBe('桥，"老"桥');
    expect(article?.state.tray.map(({ exact }) => exact)).toEqual([
      '站了一百年。\n第二行',
      '另一条',
    ]);
    expect(article?.changed.slice(0, 10)).toBe('2024-05-01');
    expect(asideOf(disk)).toContainEqual(expect.objectContaining({ Title: '坏地址' }));
  });

  test('the label holds tags and note', async () => {
    const records = await read(CSV);
    const label = records.find((record) => 'kind' in record && record.kind === 'label');
    expect(label).toMatchObject({ data: { tags: ['桥', '城市', '老'], note: '好' } });
  });

  test('the same list twice is there once', async () => {
    const library = startLibrary(aDisk());
    await library.importRecords(await read(CSV));
    const { added } = await library.importRecords(await read(CSV));
    expect(added).toBe(0);
  });

  test('rows beyond what is taken at once are counted', async () => {
    const rows = Array.from({ length: 100_003 }, (_, row) => `https://a.example/${row},x`);
    const table = await readCsv(`url,title\n${rows.join('\n')}`);
    expect([table?.rows.length, table?.left]).toEqual([100_000, 3]);
  });

  test('a note that is longer than one is kept is set aside whole; a long tag is cut between characters', async () => {
    const note = '长'.repeat(20_001);
    const tag = `${'a'.repeat(59)}😀${'b'.repeat(10_000)}`;
    const records = await read(`url,note,tags\nhttps://a.example/1,${note},${tag}`);
    expect(records).toContainEqual({
      aside: { address: 'https://a.example/1', note },
      article: 'https://a.example/1',
    });
    const label = records.find((record) => 'kind' in record && record.kind === 'label');
    expect(label).toMatchObject({ data: { tags: ['a'.repeat(59)], note: '' } });
  });

  test.each(['\ufeffurl;title\nhttps://a.example/1;一', 'url\ttitle\nhttps://a.example/1\t一'])(
    'other separators: %j',
    async (text) => {
      const [record] = await read(text);
      expect(record).toMatchObject({
        kind: 'article',
        data: { title: '一', url: 'https://a.example/1' },
      });
    },
  );

  test.each(['javascript:a()', 'mailto:a@b.test', 'data:text/html,x', 'file:///a', 'a.example/1'])(
    'what is no page of the web makes no article: %s',
    async (address) => {
      const records = await read(`url,title\n"${address}",x`);
      expect(records).toEqual([{ aside: { url: address, title: 'x' }, article: '' }]);
    },
  );

  test.each(['', 'url,title'])('%j is no table', async (text) => {
    expect(await readCsv(text)).toBeNull();
  });
});

const parse = (html: string) => new JSDOM(toBareList(html)).window.document;

test('bookmarks: address, title, tags, folder, note and day', () => {
  const page = parse(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- <A HREF="https://a.example/none">x</A> --><TITLE>Bookmarks</TITLE><META CHARSET="UTF-8">
<DL><p>
<DT><H3>读过的</H3>
<DL><p>
<DT><A HREF="https://a.example/1" ADD_DATE="1714521600" TAGS="桥,城市">第一篇</A>
<DD>说明一句
<DT><A HREF="place:sort=8">最近</A>
</DL><p>
</DL>`);
  const table = readBookmarks(page);
  expect(table?.rows).toEqual([
    ['https://a.example/1', '第一篇', '桥,城市', '读过的', '说明一句', '2024-05-01'],
    ['place:sort=8', '最近', '', '读过的', '', ''],
  ]);
  const records = rowsToRecords(
    table ?? { names: [], rows: [] },
    guessColumns(table?.names ?? []),
    NOW,
  );
  expect(records.map((record) => ('kind' in record ? record.kind : 'aside'))).toEqual([
    'article',
    'label',
    'aside',
  ]);
});

describe('what a list of links is made of, and nothing else', () => {
  test.each([
    ['other elements', '<div><A HREF=x CLASS=y>a</div></A>', '<a href="x">a</a>'],
    ['words in brackets', '<a href="x">1 < 2 <3</a>', '<a href="x">1 &lt; 2 &lt;3</a>'],
    ['code', '<script>"<a href=1>"</style></SCRIPT><dt>', '<dt>'],
    ['comments', 'a<!-- <dt> -->b<!-- <dt>', 'ab'],
    ['quotes', `<a href='"' tags="it's" title="href=y">`, `<a href="&quot;" tags="it's">`],
    ['the same again', '<a href="x" href="y">', '<a href="x">'],
    ['a quote that stays open', '<a href="x><dt>', '<a href=""><dt>'],
  ])('%s', (_what, html, bare) => {
    expect(toBareList(html)).toBe(bare);
  });

  test.each(['<div>', '<b>', '<dl><a x="></dl><a y=">', '<h3><dl><dt>', '<dl><dl></dl>'])(
    'of a hundred thousand of %s no more than sixty stay open',
    (piece) => {
      const bare = toBareList(`${piece.repeat(100_000)}<a href="https://a.example/1">一</a>`);
      let open = 0;
      let most = 0;
      for (const [, end] of bare.matchAll(/<(\/?)dl>/g)) {
        open += end ? -1 : 1;
        most = Math.max(most, open);
      }
      expect(most).toBeLessThanOrEqual(60);
      expect(bare).toContain('<a href="https://a.example/1">一</a>');
    },
  );
});

test('the links of one folder look for its heading once', () => {
  const looks = (count: number) => {
    const page = parse(`<dl>${'<dt><a href="https://a.example/1">一</a>'.repeat(count)}</dl>`);
    const list = page.querySelector('dl') as Element;
    let asked = 0;
    const { previousElementSibling } = list;
    Object.defineProperty(list, 'previousElementSibling', {
      get: () => {
        asked++;
        return previousElementSibling;
      },
    });
    expect(readBookmarks(page)?.rows).toHaveLength(count);
    return asked;
  };
  expect([looks(100), looks(200)]).toEqual([1, 1]);
});
