// What sites put into a page of others: by host and path, what it is and where it stands on its own.

export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'chart' | 'frame';

export interface EmbedRule {
  kind: EmbedKind;
  /** What host and path begin with, “www.”, “m.” and scheme left out; parted by spaces. A star stands for the end of a host. */
  at: string;
  /** Where the number of the thing stands: behind that beginning, or in this parameter of the query. */
  id?: string;
  /** Its own page: `$1` is the number, `$0` the beginning. Without it, the address itself. */
  page?: string;
}

/** Of `id`: in the path. */
export const IN_PATH = '/';

export const EMBED_RULES: readonly EmbedRule[] = [
  {
    kind: 'video',
    at: 'youtube.com/embed/ youtube-nocookie.com/embed/',
    id: IN_PATH,
    page: 'https://www.youtube.com/watch?v=$1',
  },
  {
    kind: 'video',
    at: 'player.bilibili.com/',
    id: 'bvid',
    page: 'https://www.bilibili.com/video/$1',
  },
  {
    kind: 'video',
    at: 'player.bilibili.com/',
    id: 'aid',
    page: 'https://www.bilibili.com/video/av$1',
  },
  { kind: 'video', at: 'player.vimeo.com/video/', id: IN_PATH, page: 'https://vimeo.com/$1' },
  { kind: 'video', at: 'v.qq.com/', id: 'vid', page: 'https://v.qq.com/x/page/$1.html' },
  {
    kind: 'video',
    at: 'player.youku.com/embed/',
    id: IN_PATH,
    page: 'https://v.youku.com/v_show/id_$1.html',
  },
  {
    kind: 'video',
    at: 'dailymotion.com/embed/video/',
    id: IN_PATH,
    page: 'https://www.dailymotion.com/video/$1',
  },
  { kind: 'video', at: 'ixigua. tiktok. facebook.com/plugins/video tv.cctv. player.cntv.' },
  {
    kind: 'post',
    at: 'platform.twitter.com/ platform.x.com/',
    id: 'id',
    page: 'https://x.com/i/status/$1',
  },
  {
    kind: 'post',
    at: 'instagram.com/p/ instagram.com/reel/ instagram.com/tv/',
    id: IN_PATH,
    page: 'https://www.$0$1/',
  },
  {
    kind: 'post',
    at: 'weibo.com facebook.com/plugins/post t.me/ embed.bsky.app mastodon. reddit.com embed.reddit.',
  },
  {
    kind: 'audio',
    at: 'open.spotify.com w.soundcloud.com music.163.com embed.podcasts.apple.com ximalaya.com',
  },
  {
    kind: 'map',
    at: 'google.*/maps maps.google. openstreetmap.org map.baidu. uri.amap. ditu. map.qq.',
  },
  {
    kind: 'chart',
    at: 'datawrapper.dwcdn. flo.uri.sh public.flourish. infogram. e.infogram. public.tableau.',
  },
];
