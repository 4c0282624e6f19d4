// Words selected inside the page's own shadow roots, open and closed, are quoted; in both browsers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Chromium,
  type Firefox,
  launchChromium,
  launchFirefox,
  type Site,
  servePages,
} from './harness';

const PARAGRAPHS = [
  '河里的水位比去年这个时候低了将近半米，<b>渡口</b>的石阶露出来十几级，孩子们数了好几遍。',
  '“一天要跑二十几趟，都是上学和赶集的人。”船工罗长河说，“桥通了，我也就上岸了。”',
  '对岸的桥已经合龙，护栏还没有装完。工人们说，赶在汛期以前，两岸的人就能走着过河了。',
  '老人们更愿意坐船。他们说，船上能说话，桥上只能走路，可是谁也不会为了说话就不要桥。',
];
/** Where every one of the article's paragraphs stands. */
const PATHS = ['/open', '/closed', '/all-closed'];
/** Around the root: enough for an article of its own. */
const AROUND = [
  '村里的孩子每天放学都要来看一看，数一数又多了几根栏杆，有的还带着作业本，坐在石阶上写。',
  '码头会修成一个小公园，老船也留下来，孩子们还可以来坐一坐、摸一摸，知道从前的人怎么过河。',
  '县里说，停航以后渡口的工人都有了去处，有的去看桥，有的去养护公路，最老的那位退休回家。',
];
const SELECTED = '渡口的石阶露出来十几级，孩子们数了好几遍。\n“一天要跑二十几趟';

/** `select()` in the page's own world: its script alone has the closed root. */
const rootPage = (
  mode: 'open' | 'closed',
  around = AROUND,
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<title>渡口的最后一年_清溪网</title><body><article><h1>渡口的最后一年</h1>
${around.map((words) => `<p>${words}</p>`).join('')}<news-body></news-body></article><script>
const root = document.querySelector('news-body').attachShadow({ mode: '${mode}' });
root.innerHTML = \`${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}\`;
document.addEventListener('choose', () => {
  const [first, second] = root.querySelectorAll('p');
  getSelection().setBaseAndExtent(first.querySelector('b').firstChild, 0, second.firstChild, 9);
});
</script></body></html>`;
const CHOOSE = `document.dispatchEvent(new Event('choose'))`;

let site: Site;
beforeAll(async () => {
  site = await servePages({
    '/open': rootPage('open'),
    '/closed': rootPage('closed'),
    '/all-closed': rootPage('closed', []),
  });
});
afterAll(() => site.close());

describe('Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ language: 'zh-CN' });
  });
  afterAll(() => browser.close());

  test.each(PATHS)('%s', async (path) => {
    await browser.page.goto(site.url(path, 'news.test'));
    await browser.page.evaluate(CHOOSE);
    const popup = await browser.openPopup();
    await popup.getByRole('tab', { name: /摘录/ }).click();
    const preview = popup.locator('.card .preview').first();
    await preview.waitFor();
    expect(await preview.textContent()).toContain(SELECTED);
    await popup.close();
  });
});

describe('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox.close());

  test.each(PATHS)('%s', async (path) => {
    await firefox.goto(site.url(path, 'news.test'));
    await firefox.inPage(`${CHOOSE}; return true;`);
    await firefox.openPopup();
    const words = await firefox.until('the selected words', () =>
      firefox.inPopup<string>(`
        [...document.querySelectorAll('[role=tab]')].find((tab) => /^(摘录|Quotes)/.test(tab.textContent))?.click();
        return document.querySelector('.card .preview')?.textContent ?? '';`),
    );
    expect(words).toContain(SELECTED);
    // The next press would close it.
    await firefox.inPopup('window.close(); return true;').catch(() => {});
    await firefox.until('an end of the popup', async () => !(await firefox.popupOpen()));
  });
});
