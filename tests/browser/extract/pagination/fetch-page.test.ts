// Fetching a further page: what is refused before it is asked for, what after, and how bytes become text.
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../../lib/extract/pagination/decode-page';
import { fetchPage, MAX_BYTES } from '../../../../lib/extract/pagination/fetch-page';
import { isAction } from '../../../../lib/extract/pagination/find-next-pages';
import { parseInert } from '../../../../lib/inert-document';

const MEANS = { parse: (html: string) => parseInert(html), isAction };
const PAGE = 'https://www.example.cn/a.html';
const NEXT = 'https://www.example.cn/a_2.html';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

interface Answer {
  body?: BodyInit;
  status?: number;
  headers?: Record<string, string>;
  url?: string;
}

function answer({ body = '<p>第二页</p>', status = 200, headers = HTML, url = NEXT }: Answer) {
  const asked: string[] = [];
  const fetch = async (address: string) => {
    asked.push(address);
    const response = new Response(body, { status, headers });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
  return { fetch, asked };
}

const reason = async (url: string, fetch: Parameters<typeof fetchPage>[1]['fetch'], more = {}) => {
  const page = await fetchPage(url, { fetch, pageUrl: PAGE, ...MEANS, ...more });
  return page.ok ? 'ok' : page.reason;
};

describe('a page that comes', () => {
  test('is an inert document with its final address', async () => {
    const page = await fetchPage(NEXT, { ...answer({}), pageUrl: PAGE, ...MEANS });
    expect(page).toMatchObject({ ok: true, url: NEXT });
    if (page.ok) {
      expect(page.document.body.textContent).toBe('第二页');
      expect(page.document.defaultView).toBeNull();
    }
  });

  test('is asked for as a reader would', async () => {
    let init: RequestInit = {};
    const { fetch } = answer({});
    await fetchPage(NEXT, {
      fetch: (url, options) => {
        init = options;
        return fetch(url);
      },
      pageUrl: PAGE,
      ...MEANS,
    });
    expect(init).toMatchObject({ method: 'GET', credentials: 'same-origin', redirect: 'follow' });
  });
});

describe('refused before it is asked for', () => {
  test.each([
    ['another origin', 'https://other.example/a_2.html', 'other-origin'],
    ['another port', 'https://www.example.cn:8443/a_2.html', 'other-origin'],
    ['http under https', 'http://www.example.cn/a_2.html', 'other-origin'],
    ['another scheme', 'file:///etc/passwd', 'refused'],
    ['a script', 'javascript:alert(1)', 'refused'],
    ['a user name', 'https://u:p@www.example.cn/a_2.html', 'refused'],
    ['a logout', 'https://www.example.cn/logout?page=2', 'refused'],
    ['an order', 'https://www.example.cn/cart/add?page=2', 'refused'],
    ['an order in Chinese', 'https://www.example.cn/购买?page=2', 'refused'],
    ['no address', 'a_2.html', 'refused'],
  ])('%s', async (_, url, expected) => {
    const { fetch, asked } = answer({});
    expect(await reason(url, fetch)).toBe(expected);
    expect(asked).toEqual([]);
  });
});

describe('refused by its answer', () => {
  test.each<[string, Answer, string]>([
    ['a redirect to another origin', { url: 'https://login.example/' }, 'other-origin'],
    ['a redirect to a login', { url: 'https://www.example.cn/login' }, 'refused'],
    ['404', { status: 404 }, 'not-found'],
    ['500', { status: 500 }, 'server-error'],
    ['a PDF', { headers: { 'content-type': 'application/pdf' } }, 'not-html'],
    ['no type', { headers: {}, body: new Uint8Array([1]) }, 'not-html'],
    ['too much', { body: new Uint8Array(MAX_BYTES + 1) }, 'too-large'],
  ])('%s', async (_, given, expected) => {
    expect(await reason(NEXT, answer(given).fetch)).toBe(expected);
  });

  test('offline', async () => {
    expect(await reason(NEXT, () => Promise.reject(new TypeError('failed')))).toBe('offline');
  });

  test('a stall, and a cancel', async () => {
    const stall = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        if (signal?.aborted) reject(signal.reason);
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    expect(await reason(NEXT, stall, { timeout: AbortSignal.abort() })).toBe('timeout');
    const never = new AbortController().signal;
    expect(await reason(NEXT, stall, { timeout: never, signal: AbortSignal.abort() })).toBe(
      'cancelled',
    );
  });
});

describe('bytes to text', () => {
  const gbk = new Uint8Array([0xb5, 0xda, 0xb6, 0xfe, 0xd2, 0xb3]);
  const big5 = new Uint8Array([0xb2, 0xc4, 0xa4, 0x47, 0xad, 0xb6]);
  const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));

  test.each([
    ['the header', gbk, 'text/html; charset=gb2312', '第二页'],
    ['the header, quoted', big5, 'text/html; charset="Big5"', '第二頁'],
    [
      'the page’s own meta',
      new Uint8Array([...ascii('<meta charset=gb18030>'), ...gbk]),
      'text/html',
      '<meta charset=gb18030>第二页',
    ],
    [
      'http-equiv',
      new Uint8Array([
        ...ascii('<meta http-equiv="Content-Type" content="text/html; charset=gbk">'),
        ...gbk,
      ]),
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=gbk">第二页',
    ],
    [
      'the mark over the header',
      new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('第二页')]),
      'text/html; charset=gbk',
      '第二页',
    ],
    ['UTF-8 where nothing is said', new TextEncoder().encode('第二页'), 'text/html', '第二页'],
    [
      'UTF-8 where nonsense is said',
      new TextEncoder().encode('第二页'),
      'text/html; charset=klingon',
      '第二页',
    ],
  ])('%s', (_, bytes, type, text) => {
    expect(decodePage(bytes, type)).toBe(text);
  });
});
