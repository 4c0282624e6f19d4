// Newspapers whose own digital edition or site stands on these hosts: their pages are cited as newspaper articles
// (GB/T 7714—2025 8.5, [N/OL]). Everything else, portals that reprint a paper too, is a web page.

/** Host, with the first part of the path where several papers share it → name of the paper. */
const NEWSPAPERS: Record<string, string> = {
  'paper.people.com.cn/rmrb': '人民日报',
  'paper.people.com.cn/rmrbhwb': '人民日报海外版',
  'epaper.gmw.cn/gmrb': '光明日报',
  'paper.ce.cn': '经济日报',
  'zqb.cyol.com': '中国青年报',
};
const EPAPER_HOST = /^(?:\w*paper|szb|dzb)\./;
const EPAPER_SITE = /^(.{1,20}?报)(?:(?:数字|电子)[报版])?$/;

/** The newspaper whose own page this is; '' for any other page. A host of e-papers may name its paper itself: 南河日报数字报. */
export function newspaperAt(url: string, site: string): string {
  const [, , host = '', folder] = url.split('/');
  const known = NEWSPAPERS[host] ?? NEWSPAPERS[`${host}/${folder}`];
  return known ?? ((EPAPER_HOST.test(host) && EPAPER_SITE.exec(site)?.[1]) || '');
}
