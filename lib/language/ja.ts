// Japanese.
import type { LanguagePack } from './language-pack';

export const ja = {
  code: 'ja',
  lines: {
    share: { is: 'シェア{する,}' },
    related: {
      opens:
        '{関連,おすすめ,注目}{記事,ニュース,リンク}|こちらも{読む,おすすめ}|もっと{見る,読む}|続きを読む|あわせて読みたい',
    },
    prompt: [{ opens: 'フォローする' }, { apart: 240, holds: '{ニュースレター,メルマガ}…20登録' }],
    disclaimer: { opens: '無断{転載,複製,での}' },
    ad: { is: '広告|スポンサーリンク' },
    player: { opens: '音声で聞く' },
    gallery: { is: '# / #|画像提供…40' },
    tags: { opens: 'タグ:' },
    navigation: { is: '目次' },
  },
  says: {
    morning: { opens: '午前' },
    afternoon: { opens: '午後' },
    dateLabel: { is: '掲載|公開' },
    reporter: { holds: '記者' },
    nextPage: { is: '次へ|次のページ' },
    previousPage: { is: '前へ' },
    aboutAuthor: { is: '筆者|執筆者' },
  },
} satisfies LanguagePack;
