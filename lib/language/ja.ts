// Japanese.
import type { LanguagePack } from './language-pack';

export const ja = {
  code: 'ja',
  boxes: { subheading: 'midashi komidashi' },
  lines: {
    share: 'シェア{する,}',
    related:
      '{関連,おすすめ,注目}{記事,ニュース,リンク}|こちらも{読む,おすすめ}|もっと{見る,読む}|続きを読む|あわせて読みたい',
    prompt: 'フォローする',
    newsletter: '{ニュースレター,メルマガ}…20登録',
    disclaimer: '無断{転載,複製,での}',
    ad: '広告|スポンサーリンク',
    player: '音声で聞く',
    gallery: '# / #|画像提供…40',
    tags: 'タグ:',
    navigation: '目次',
  },
  says: {
    summaryLabel: 'この記事のポイント|要点',
    headingTool: '編集|リンクをコピー',
    morning: '午前',
    afternoon: '午後',
    dateLabel: '掲載|公開|更新|最終更新|配信|公開日|更新日|掲載日|投稿日',
    updated: '更新',
    published: '公開|掲載|配信',
    reporter: '記者',
    office: '記者|特派員|編集委員|論説委員|専門記者|支局長',
    notName:
      '{文中,一部,}敬称略|{共同,時事}通信|{社会,政治,経済,国際,科学,運動,文化,写真,生活,外信,編集,地方,報道}部|…6{支局,総局,本社}|取材班|{無料,有料}{会員登録,会員,記事}|会員限定',
    nextPage: '次へ|次のページ',
    previousPage: '前へ',
    aboutAuthor: '筆者|執筆者',
  },
} satisfies LanguagePack;
