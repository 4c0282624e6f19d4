// Pictures on their way out: in the file, at their addresses, or as words with a link.
import { describe, expect, test } from 'vitest';
import {
  listPictures,
  moveLinksOut,
  type Picture,
  placePicture,
  readDataPicture,
  settlePictures,
  toDataAddress,
} from '../../../lib/export/pictures';

const PNG: Picture = { type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) };
const HERE = 'https://a.test/here.png';
const SHOWN = 'https://a.test/shown.png';
const AWAY = 'https://b.test/p/away.jpg?x=1';

const supply = {
  embedded: new Map([[HERE, PNG]]),
  mayShow: (address: string) => address === HERE || address === SHOWN,
};

function settle(html: string, embeds = true): HTMLElement {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  settlePictures(body, placePicture(supply, embeds));
  return body;
}

describe('a picture', () => {
  test('whose bytes are at hand lies in the file', () => {
    const [image] = settle(`<p><img src="${HERE}" alt="街"></p>`).querySelectorAll('img');
    expect(image?.getAttribute('src')).toBe('data:image/png;base64,iVBORw==');
  });

  test('stays at its address in a format that carries none, and where the view would show it', () => {
    const body = settle(`<p><img src="${HERE}"></p><p><img src="${SHOWN}"></p>`, false);
    expect([...body.querySelectorAll('img')].map((i) => i.getAttribute('src'))).toEqual([
      HERE,
      SHOWN,
    ]);
  });

  test.each([
    [
      'alone: its words, linked',
      `<figure><img src="${AWAY}" alt="远山"></figure>`,
      `<figure><a href="${AWAY}" class="picture">远山</a></figure>`,
    ],
    [
      'without words: the name of its file',
      `<p><img src="${AWAY}"></p>`,
      `<p><a href="${AWAY}" class="picture">away.jpg</a></p>`,
    ],
    [
      'in a link: its words, for a link in a link is none',
      `<p><a href="/x"><img src="${AWAY}" alt="远山"></a></p>`,
      '<p><a href="/x">远山</a></p>',
    ],
    [
      'within a sentence: its words alone',
      `<p>能量<img src="${AWAY}" alt="E=mc²">守恒</p>`,
      '<p>能量E=mc²守恒</p>',
    ],
    [
      'within a sentence and without words: nothing',
      `<p>好<img src="${AWAY}">的</p>`,
      '<p>好的</p>',
    ],
    [
      'that holds itself and may not go along: its words, no link',
      '<p><img src="data:image/png;base64,AA==" alt="图"></p>',
      '<p>图</p>',
    ],
  ])('that may not be asked for is, %s', (_what, html, expected) => {
    expect(settle(html).innerHTML).toBe(expected);
  });
});

test('the link that took a picture’s place can stand before its figure', () => {
  const body = settle(
    `<figure><figure><img src="${AWAY}" alt="远山"></figure><figcaption>远山。摄</figcaption></figure>`,
  );
  moveLinksOut(body);
  expect(body.innerHTML).toBe(
    `<p><a href="${AWAY}" class="picture">远山</a></p><figure><figure></figure><figcaption>远山。摄</figcaption></figure>`,
  );
});

test('each address is listed once', () => {
  const { body } = new DOMParser().parseFromString(
    `<img src="${HERE}"><img src="${AWAY}"><img src="${HERE}"><img>`,
    'text/html',
  );
  expect(listPictures(body)).toEqual([HERE, AWAY]);
});

test('bytes come back from a data address, large ones too; another type is none', () => {
  const large = {
    type: 'image/jpeg',
    bytes: Uint8Array.from({ length: 100_000 }, (_, i) => i % 256),
  };
  expect(readDataPicture(toDataAddress(large))).toEqual(large);
  expect(readDataPicture('data:image/jpg;base64,AQI=')).toEqual({
    type: 'image/jpeg',
    bytes: new Uint8Array([1, 2]),
  });
  for (const other of [
    'data:image/svg+xml;base64,AA==',
    'data:image/avif;base64,AA==',
    HERE,
    'data:image/png,x',
  ])
    expect(readDataPicture(other)).toBe(null);
});
