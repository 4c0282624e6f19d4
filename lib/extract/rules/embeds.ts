// What sites put into a page of others: by host and path, what it is and where it stands on its own.

export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'chart' | 'frame';

export interface EmbedRule {
  kind: EmbedKind;
  /** Matched against host and path, “www.” and scheme left out. */
  address: RegExp;
  /** Its own page: `$1` is the first group, `$name` a parameter of the query. Without it, the address itself. */
  page?: string;
}

export const EMBED_RULES: readonly EmbedRule[] = [
  {
    kind: 'video',
    address: /^(?:youtube(?:-nocookie)?\.com)\/embed\/([\w-]{6,})/,
    page: 'https://www.youtube.com/watch?v=$1',
  },
  {
    kind: 'video',
    address: /^player\.bilibili\.com\/.{0,40}[?&]bvid=(BV\w{6,})/,
    page: 'https://www.bilibili.com/video/$1',
  },
  {
    kind: 'video',
    address: /^player\.bilibili\.com\/.{0,40}[?&]aid=(\d{3,})/,
    page: 'https://www.bilibili.com/video/av$1',
  },
  { kind: 'video', address: /^player\.vimeo\.com\/video\/(\d{3,})/, page: 'https://vimeo.com/$1' },
  {
    kind: 'video',
    address: /^v\.qq\.com\/.{0,60}[?&]vid=(\w{6,})/,
    page: 'https://v.qq.com/x/page/$1.html',
  },
  {
    kind: 'video',
    address: /^player\.youku\.com\/embed\/([\w=]{6,})/,
    page: 'https://v.youku.com/v_show/id_$1.html',
  },
  {
    kind: 'video',
    address: /^dailymotion\.com\/embed\/video\/(\w{4,})/,
    page: 'https://www.dailymotion.com/video/$1',
  },
  {
    kind: 'video',
    address: /^(?:ixigua|tiktok|facebook\.com\/plugins\/video|tv\.cctv|player\.cntv)\b/,
  },
  {
    kind: 'post',
    address: /^platform\.(?:twitter|x)\.com\/.{0,400}[?&]id=(\d{5,})/,
    page: 'https://x.com/i/status/$1',
  },
  {
    kind: 'post',
    address: /^instagram\.com\/(p|reel|tv)\/([\w-]{4,})/,
    page: 'https://www.instagram.com/$1/$2/',
  },
  {
    kind: 'post',
    address:
      /^(?:weibo\.com|facebook\.com\/plugins\/post|t\.me|embed\.bsky\.app|mastodon|reddit\.com|embed\.reddit)\b/,
  },
  {
    kind: 'audio',
    address:
      /^(?:open\.spotify\.com|w\.soundcloud\.com|music\.163\.com|embed\.podcasts\.apple\.com|ximalaya\.com)\b/,
  },
  {
    kind: 'map',
    address:
      /^(?:google\.[\w.]{2,6}\/maps|maps\.google|openstreetmap\.org|map\.baidu|uri\.amap|ditu\.|map\.qq)/,
  },
  {
    kind: 'chart',
    address:
      /^(?:datawrapper\.dwcdn|flo\.uri\.sh|public\.flourish|infogram|e\.infogram|public\.tableau)\b/,
  },
];
