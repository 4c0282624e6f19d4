import type { Examples } from './examples';

export const ja: Examples = {
  lines: {
    share: { takes: ['シェアする'] },
    related: { takes: ['関連記事', 'おすすめニュース', 'こちらもおすすめ', 'もっと見る'] },
    newsletter: {
      takes: ['港のメルマガに登録'],
      leaves: [
        'ニュースレターを町に配る仕事を、彼女は三十年続けた。',
        'メルマガの終わりを惜しむ声が港に集まった。',
      ],
    },
    disclaimer: { takes: ['無断転載を禁じます'] },
    gallery: {
      takes: ['3/12', '画像提供,ゲッティ'],
      leaves: [
        '3月12日の朝、港は雪に覆われた。',
        '画像提供を求められた漁師は、押し入れの奥から古い写真の束を出してきて、橋が流された日のことを話し始めた。',
      ],
    },
    tags: { takes: ['タグ：港'] },
  },
  says: {
    summaryLabel: { takes: ['この記事のポイント'] },
    notName: {
      takes: [
        '文中敬称略',
        '共同通信',
        '科学部',
        '港支局',
        '東京本社',
        '取材班',
        '無料会員登録',
        '有料記事',
        '会員限定',
      ],
      leaves: ['部長の田中花子', '本社の移転が決まった', '会員の山田太郎'],
    },
    office: { takes: ['田中花子記者', '山田太郎特派員', '論説委員'], leaves: ['記者会見'] },
    updated: { takes: ['最終更新'] },
    published: { takes: ['公開'] },
  },
};
