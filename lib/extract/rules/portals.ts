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
