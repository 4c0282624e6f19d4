import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, type QuoteSelector } from '../../../lib/quote/anchor';
import { makeQuote } from '../../../lib/quote/make-quote';
import { anArticle } from './an-article';
import { anyText } from './any-text';

const TEXTS = [
  '昨天，山城大桥正式通车。数千名市民来到桥上，见证这一时刻。',
  '市民周桂香说，她在这里住了四十年，终于不用绕路了。',
  '大桥全长一千二百米，双向六车道，设计时速八十公里。',
];

const selector = (exact: string, prefix = '', suffix = ''): QuoteSelector => ({
  exact,
  prefix,
  suffix,
});

/** The words that were found. */
function found(texts: string[], wanted: QuoteSelector): string | null {
  const article = anArticle(texts);
  const match = findQuote(article, wanted);
  return match && makeQuote(article, match.range).exact;
}

describe('findQuote', () => {
  it('finds the very words, over paragraphs and however spaced', () => {
    const match = findQuote(anArticle(TEXTS), selector('见证 这一时刻。 市民周桂香'));
    expect(match).toMatchObject({
      exact: true,
      range: { startBlock: 0, endBlock: 1, endOffset: 5 },
    });
  });

  it('chooses among equal words by what stood around them', () => {
    const texts = ['甲说：好的。然后走了。', '乙说：好的。然后笑了。', '丙说：好的。然后哭了。'];
    const at = (prefix: string, suffix: string) =>
      findQuote(anArticle(texts), selector('好的。', prefix, suffix))?.range.startBlock;
    expect([at('甲说：', '然后走'), at('乙说：', '然后笑'), at('丙说：', '然后哭')]).toEqual([
      0, 1, 2,
    ]);
  });

  it('chooses among quite equal places by where it stood', () => {
    const texts = ['好的。', '别的话。', '好的。'];
    const blocks = { startBlock: 2, startOffset: 0, endBlock: 2, endOffset: 3 };
    expect(findQuote(anArticle(texts), { ...selector('好的。'), blocks })?.range.startBlock).toBe(
      2,
    );
  });

  it.each([
    ['a word was changed', '昨日，山城大桥正式通车。数千名市民来到桥上'],
    ['a word was left out', '山城大桥通车。数千名市民来到桥上，见证'],
    ['words were put in', '山城大桥今天上午正式通车。数千名市民来到桥上，见证这一时刻'],
  ])('finds it nearly: %s', (_, words) => {
    const match = findQuote(anArticle(TEXTS), selector(words, '', '市民周桂香说'));
    expect(match?.exact).toBe(false);
    expect(match?.range).toMatchObject({ startBlock: 0, endBlock: 0 });
  });

  it('finds changed words by unchanged surroundings, and not without', () => {
    const texts = ['前面的话没有变，现在这里全都换成了新词句，后面的话也没有变。'];
    const words = '从前这里全都写成了旧词语';
    expect(found(texts, selector(words, '前面的话没有变，', '，后面的话也没有变'))).toContain(
      '这里全都',
    );
    expect(found(texts, selector('毫不相干的另外一句话而已', '谁也', '不认识'))).toBeNull();
  });

  it.each(['', '   ', '这句话从来没有在文章里出现过', 'completely different words'])(
    'honestly does not find %j',
    (words) => {
      expect(findQuote(anArticle(TEXTS), selector(words))).toBeNull();
    },
  );

  it('finds a quote on a page that is now in the other form of Chinese', () => {
    const simple = [
      '县里的农技员每周三骑车进村，车筐里装着土样和记录本。',
      '这几个来访的记者说，经过三年的发展，镇里的图书馆终于对学生开放了。',
      '风吹过来，门关上了。',
    ];
    const traditional = [
      '縣裡的農技員每週三騎車進村，車筐裡裝著土樣和記錄本。',
      '這幾個來訪的記者說，經過三年的發展，鎮裡的圖書館終於對學生開放了。',
      '風吹過來，門關上了。',
    ];
    const quote = makeQuote(anArticle(simple), simple[1] ?? '');
    expect(found(traditional, quote)).toBe(traditional[1]);
    const back = makeQuote(anArticle(traditional), traditional[1] ?? '');
    expect(found(simple, back)).toBe(simple[1]);
    expect(findQuote(anArticle(traditional), quote)?.exact).toBe(false);
  });

  it('does not take a like paragraph for one that was deleted', () => {
    const texts = [
      '入秋以后，河边的芦苇白了一片，渔户把网收起来晾在竹竿上。',
      '周大力表示，今年的梨会比去年多收三成。',
      '镇上的小学把废弃的粮仓改成了图书室，孩子们自己刷墙、编号。',
      '周小力表示，今年的梨会比去年少收三成。',
      '合作社把晒干的菌子分成三等，最好的送到城里的铺子。',
    ];
    const quote = makeQuote(anArticle(texts), texts[1] ?? '');
    const without = texts.filter((_, i) => i !== 1);
    expect(found(without, quote)).toBeNull();
    const corrected = texts.map((text, i) => (i === 1 ? text.replace('三成', '四成') : text));
    expect(found(corrected, quote)).toBe(corrected[1]);
  });

  it('finds a quote with something left out by its two ends', () => {
    const words = '数千名市民来到桥上，见证这一时刻。\n……\n大桥全长一千二百米';
    expect(findQuote(anArticle(TEXTS), selector(words))).toMatchObject({
      exact: true,
      range: { startBlock: 0, startOffset: 12, endBlock: 2, endOffset: 9 },
    });
  });

  it('finds a long quote in which a word was changed', () => {
    const long = Array.from({ length: 700 }, (_, i) => `第${i}句话。`).join('');
    const words = long.slice(200, 3_500).replace('第300句', '第三百句');
    expect(findQuote(anArticle(['头。', long]), selector(words))?.range.startBlock).toBe(1);
  });

  it('finds every quote of its own article again', () => {
    const number = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 2 }), (a, b, block) => {
        const range = {
          startBlock: block,
          startOffset: Math.min(a, b),
          endBlock: block,
          endOffset: Math.max(a, b),
        };
        const article = anArticle(TEXTS);
        const quote = makeQuote(article, range);
        fc.pre(quote.blocks !== null && quote.exact !== '');
        expect(findQuote(article, quote)).toMatchObject({
          exact: true,
          range: { startBlock: block },
        });
      }),
    );
  });

  it('never throws', () => {
    const text = anyText(60);
    fc.assert(
      fc.property(fc.array(text), text, text, text, (texts, exact, prefix, suffix) => {
        const match = findQuote(anArticle(texts), { exact, prefix, suffix });
        expect(match === null || match.score <= 1).toBe(true);
      }),
    );
  });
});
