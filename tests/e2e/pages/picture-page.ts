// A news page with pictures of every kind: the page's own, another site's with and without leave to read, one not to be kept, one that the page
// has not loaded. Its policy forbids scripts to ask for anything, and reports who tries.
import { crc32, deflateSync } from 'node:zlib';
import { type Route, type Site, servePages } from '../harness/serve-pages.ts';

/** A PNG of one colour, `size` px wide and high. */
export function buildPng(size: number, [red, green, blue]: [number, number, number]): Buffer {
  const row = Buffer.concat([
    Buffer.from([0]),
    ...Array(size).fill(Buffer.from([red, green, blue])),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits, colours without alpha.
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array(size).fill(row)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const KEPT = { 'cache-control': 'max-age=3600' };
const OPEN = { 'access-control-allow-origin': '*' };

const picture = (colour: [number, number, number], headers: Record<string, string>): Route => ({
  body: buildPng(40, colour),
  headers: { 'content-type': 'image/png', ...headers },
});

const SENTENCE =
  '这一段讲的是河边小城怎样在三年里修好了老街，又怎样把沿街的铺子一间一间地租了出去，账目清清楚楚地写在墙上，谁都可以来看。';

const figure = (src: string, words: string) =>
  `<figure><img src="${src}" alt="${words}" width="400" height="300"><figcaption>${words}。李某摄</figcaption></figure>`;

const page = (
  other: string,
) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>老街的照片_河边新闻网</title></head>
<body><main><h1>老街的照片</h1><div class="info"><span>2024-07-27 06:07</span> <span>来源：河边日报</span> <span>作者：赵某某</span></div>
<div class="content"><p>${SENTENCE}</p>${figure('/own.png', '街口')}<h2>一、先把路修好</h2><p>${SENTENCE}</p>
${figure(`${other}/open.png`, '桥头')}<p>${SENTENCE}</p>${figure(`${other}/closed.png`, '码头')}
<h2>二、再把人请回来</h2><p>${SENTENCE}</p>${figure(`${other}/unkept.png`, '渡口')}<p>${SENTENCE}</p>
<figure><img data-src="http://third.test/never.png" alt="远山" width="400" height="300"><figcaption>远山。李某摄</figcaption></figure><p>${SENTENCE}</p></div></main></body></html>`;

export interface PictureSite extends Site {
  /** `http://news.test:PORT/photos`, under a policy that forbids connections and reports them. */
  address: string;
  /** What its policy reported. */
  reports: string[];
}

/** Two sites on one port: news.test with the page, other.test with pictures of its own. */
export async function servePicturePage(): Promise<PictureSite> {
  const reports: string[] = [];
  const site = await servePages({
    '/own.png': picture([200, 30, 30], KEPT),
    '/open.png': picture([30, 200, 30], { ...KEPT, ...OPEN }),
    '/closed.png': picture([30, 30, 200], KEPT),
    '/unkept.png': picture([200, 200, 30], { 'cache-control': 'no-store', ...OPEN }),
    '/report': async (request) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      reports.push(Buffer.concat(parts).toString());
      return { body: '', status: 204 };
    },
  });
  const policy = `default-src 'none'; img-src http://news.test:${site.port} http://other.test:${site.port}; connect-src 'none'; report-uri /report`;
  site.route('/photos', {
    body: page(`http://other.test:${site.port}`),
    headers: { 'content-security-policy': policy },
  });
  return { ...site, reports, address: site.url('/photos', 'news.test') };
}
