// Words of a page's interface, told from the names of accounts and media that stand in the same places.
import { ZONES } from '../dates/read-clock';

const EXACT =
  /^(?:原创|转载|楼主|沙发|板凳|\d{0,4}楼|关注|已关注|订阅|听新闻|聽新聞|语音播报|朗读|朗讀|大|中|小|大中小|[Aa][+-]?|[+-]|发布于|发表于?|更新于?|编辑于?|已编辑|正文|首页|独家|独家抢先看|客户端|手机看新闻|微信|微博|QQ空间|朋友圈|点赞|赞|纠错|Published|Updated|Posted|Print|Email|Comments?|Save|Follow|上午|下午|更多|推荐|热门|图集|视频|图片|摄影|责编|责任编辑|编辑|作者|来源|記者|记者|本文|周.|星期.|本报讯|报道|報導|报导|北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|海外|美国|日本|英国|(?:国内|国际|社会|财经|体育|娱乐|科技|军事|教育|健康|文化|时政|综合|本地|地方|滚动|热点|头条|最新|图片|视频|新闻)?(?:新闻|频道|资讯|要闻|快讯|新闻中心|资讯中心|新闻资讯))$/i;
const OPENS =
  /^(?:只看|倒序|正序|举报|舉報|分享|收藏|打印|列印|评论|評論|播报|字号|字体|字級|字體|字型|訂閱|追蹤|瀏覽|閱讀|听新闻|聽新聞|听全文|讚好|按讚|人[气氣][:：\s\d]|T[+-]|来自|IP属地|发布于|扫码|浏览|阅读|复制|放大|缩小|摘要|标签|关键[词字]|专题|专栏|栏目|Share)/i;
const HOLDS = /进入|查看|点击|我要|我有|返回|展开|加入|登录|注册|下载|打开|公众号|粉[丝絲][团團]/;
const CLOSES =
  /(?:创作者|作者|领域|认证|达人|博主|官方账号|频道号|阅读|评论|浏览|点击|参与|跟贴|播放|views?|comments?|min(?:ute)?s? read)$/i;
const PLACE = /^.{1,6}[省市县区]$/;

/** Whether a short text is a button, a counter, a place or a channel rather than a name. */
export function isInterface(text: string): boolean {
  return (
    Object.hasOwn(ZONES, text) || [EXACT, OPENS, HOLDS, CLOSES, PLACE].some((p) => p.test(text))
  );
}
