// Names of media by host, for portals whose pages do not say it plainly; every other site is named by its own metadata.
import { hostOf } from '../url/host';

const NAMES: Readonly<Record<string, string>> = {
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

/** The medium's name for a page's URL by its host or the domain above it; '' when it is not in the table. */
export function siteNameOf(url: string): string {
  let host = hostOf(url);
  while (host.includes('.')) {
    const name = NAMES[host];
    if (name !== undefined) return name;
    host = host.slice(host.indexOf('.') + 1);
  }
  return '';
}
