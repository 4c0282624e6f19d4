// What single portals, programs and services call things: names that mean nothing elsewhere. One row each; words of page code that
// everybody uses stand in clutter.ts.
import type { RemovalKind } from '../../article';

export interface PortalRow {
  /** A host, or the name of a program or service that many pages are made with. */
  portal: string;
  /** Words of class names and ids, written as in clutter.ts. */
  names: Partial<Record<RemovalKind, string>>;
}

export const PORTALS: readonly PortalRow[] = [
  {
    portal: 'gmw.cn',
    names: { related: 'rel-read', share: 'wx-tip wx-tips wx-top wx-down', pager: 'displaypagenum' },
  },
  { portal: 'people.com.cn', names: { ad: 'bza', prompt: 'tjewm', pager: 'zdfy' } },
  { portal: '163.com', names: { comments: 'gentie tie-area' } },
  { portal: 'Discuz', names: { hidden: 'jammer aimg-tip' } },
  {
    portal: 'MediaWiki',
    names: { hidden: 'mw-editsection ambox mbox navbox catlinks hatnote' },
  },
  { portal: 'Disqus', names: { comments: 'disqus' } },
  { portal: 'Livefyre', names: { comments: 'livefyre' } },
  { portal: 'Viafoura', names: { comments: 'viafoura' } },
  { portal: 'Outbrain', names: { related: 'outbrain' } },
  { portal: 'Taboola', names: { related: 'taboola' } },
  { portal: 'ZergNet', names: { related: 'zergnet' } },
  { portal: 'RevContent', names: { related: 'revcontent' } },
  { portal: 'MGID', names: { related: 'mgid' } },
  { portal: 'AddThis', names: { share: 'addthis*' } },
  { portal: 'AddToAny', names: { share: 'addtoany a2a' } },
  { portal: 'bShare', names: { share: 'bshare' } },
  { portal: 'Baidu Share', names: { share: 'bdshare*' } },
  { portal: 'JiaThis', names: { share: 'jiathis' } },
  { portal: 'Jetpack', names: { share: 'sharedaddy' } },
  { portal: 'WeChat', names: { prompt: 'weixin' } },
  { portal: 'Google Ads', names: { ad: 'adsense adsbygoogle dfp gpt' } },
  { portal: 'Video.js', names: { player: 'vjs' } },
];

/** Media by host, for portals whose pages do not say it plainly; every other site is named by its own metadata. */
export const SITE_NAMES: Readonly<Record<string, string>> = {
  'gmw.cn': '光明网',
  'people.com.cn': '人民网',
  'people.cn': '人民网',
  'xinhuanet.com': '新华网',
  'news.cn': '新华网',
  'cctv.com': '央视网',
  'cctv.cn': '央视网',
  'cntv.cn': '央视网',
  'cnr.cn': '央广网',
  'cri.cn': '国际在线',
  'chinanews.com': '中国新闻网',
  'chinanews.com.cn': '中国新闻网',
  'china.com.cn': '中国网',
  'chinadaily.com.cn': '中国日报网',
  'ce.cn': '中国经济网',
  'youth.cn': '中国青年网',
  'cyol.com': '中青在线',
  'huanqiu.com': '环球网',
  'haiwainet.cn': '海外网',
  'thepaper.cn': '澎湃新闻',
  'jiemian.com': '界面新闻',
  'caixin.com': '财新网',
  'yicai.com': '第一财经',
  'bjnews.com.cn': '新京报',
  'guancha.cn': '观察者网',
  'sina.com.cn': '新浪网',
  'sina.cn': '新浪网',
  'news.sina.com.cn': '新浪新闻',
  'finance.sina.com.cn': '新浪财经',
  'tech.sina.com.cn': '新浪科技',
  'sohu.com': '搜狐',
  '163.com': '网易',
  'qq.com': '腾讯网',
  'mp.weixin.qq.com': '微信公众平台',
  'ifeng.com': '凤凰网',
  'toutiao.com': '今日头条',
  'baijiahao.baidu.com': '百家号',
  '360kuai.com': '快资讯',
  'gov.cn': '',
  'www.gov.cn': '中国政府网',
  'rednet.cn': '红网',
  'hunantoday.cn': '新湖南',
  'jschina.com.cn': '中国江苏网',
  'zjol.com.cn': '浙江在线',
  'southcn.com': '南方网',
  'dzwww.com': '大众网',
  'eastday.com': '东方网',
  'qianlong.com': '千龙网',
  'workercn.cn': '中工网',
  'legaldaily.com.cn': '法治网',
  'stdaily.com': '中国科技网',
  'banyuetan.org': '半月谈网',
  'takungpao.com': '大公网',
  'wenweipo.com': '文汇网',
};
