// Typography as pages write it: tags, inline style, attributes, and computed style on a live page.
import { afterEach, describe, expect, test } from 'vitest';
import { readTypography } from '../../../../lib/extract/body/read-typography';

const inert = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body;
};
const read = (html: string, selector = '[id=x]') => {
  const block = inert(html).querySelector(selector);
  if (!block) throw new Error(`no ${selector} in ${html}`);
  return readTypography(block, null);
};

describe('from tags and inline style', () => {
  test.each([
    ['<p id=x><strong>全部加粗</strong></p>', { bold: true }],
    ['<p id=x><b>全部<span>加粗</span></b>。</p>', { bold: true }],
    ['<p id=x> <b>一</b> <b>二</b> </p>', { bold: true }],
    ['<strong><p id=x>外面加粗</p></strong>', { bold: true }],
    ['<p id=x style="font-weight: 700">样式加粗</p>', { bold: true }],
    ['<p id=x><span style="font-weight:bold">样式加粗</span></p>', { bold: true }],
    [
      '<p id=x style="font-weight:bold"><span style="font-weight:normal">不粗</span></p>',
      undefined,
    ],
    ['<p id=x><strong>加强领导。</strong>各级要重视。</p>', { boldLead: '加强领导。' }],
    ['<p id=x>前面<strong>中间加粗</strong></p>', undefined],
    ['<p id=x><strong>。</strong></p>', undefined],
    ['<p id=x></p>', undefined],
    ['<p id=x align=center>居中</p>', { centred: true }],
    ['<p id=x style="text-indent:2em; text-align: center;">居中</p>', { centred: true }],
    ['<center><p id=x>居中</p></center>', { centred: true }],
    ['<div style="text-align:center"><p id=x style="text-align:left">不居中</p></div>', undefined],
    ['<p id=x><font size=5>大字</font></p>', { fontSize: 24 }],
    ['<p id=x><span style="font-size:18pt">大字</span></p>', { fontSize: 24 }],
    ['<figure><img src=a></figure><p id=x>图下</p>', { afterImage: true }],
    ['<p><img src=a></p><p>&nbsp;</p><p id=x>图下</p>', { afterImage: true }],
    ['<figure><img src=a><figcaption>说明</figcaption></figure><p id=x>正文</p>', undefined],
  ])('%s', (html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe('from a live page', () => {
  afterEach(() => document.body.replaceChildren());

  const show = (css: string, html: string) => {
    const style = document.createElement('style');
    style.textContent = css;
    const holder = inert(html);
    document.body.append(style, ...document.adoptNode(holder).childNodes);
    return document.querySelector('[id=x]') as Element;
  };

  test('a class makes it bold, centred and large', () => {
    const live = show(
      '.t{font-weight:600;text-align:center;font-size:22px}',
      '<p id=x class=t>小标题</p>',
    );
    expect(readTypography(live.cloneNode(true) as Element, live)).toEqual({
      bold: true,
      centred: true,
      fontSize: 22,
    });
  });

  test('the style is on the innermost element that holds the words', () => {
    const live = show('.t span{font-weight:700}', '<p id=x class=t><i><span>小标题</span></i></p>');
    expect(readTypography(live.cloneNode(true) as Element, live)).toMatchObject({ bold: true });
  });

  test('one line of a paragraph is not bold because its first word is', () => {
    const live = show('', '<p id=x><b>第一行</b><br>第二行</p>');
    const line = inert('<p>第二行</p>').firstElementChild as Element;
    expect(readTypography(line, live, live)?.bold).toBeUndefined();
  });

  test('a long block tells only the size of the text', () => {
    const live = show(
      'p{font-size:17px;text-align:center}',
      `<p id=x>${'正文很长。'.repeat(40)}</p>`,
    );
    expect(readTypography(live.cloneNode(true) as Element, live)).toEqual({ fontSize: 17 });
  });
});
