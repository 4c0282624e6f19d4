// What clutter says. Each pattern matches a whole line, or its beginning, of at most MAX_PHRASE characters.
import type { PhraseRule } from './phrase-rule';
import { WORLD_PHRASES } from './world-phrases';

export const MAX_PHRASE = 240;

export const PHRASES: readonly PhraseRule[] = [
  {
    kind: 'share',
    max: 60,
    pattern:
      /^(?:点击右上角|请使用浏览器分享|(?:用|使用|打开)?微信扫(?:一扫|码|描)|分享(?:至|到|让更多人看到)|分享[：:|]|扫一扫|扫码分享|转发到|复制链接|share (?:this|on|via|to)\b|tweet (?:this|it)$|email this\b|print this\b|follow us on|分享$|share$|分享\s)/i,
  },
  {
    kind: 'expand',
    max: 30,
    pattern:
      /^(?:阅读剩余全文|展开(?:阅读)?(?:剩余)?(?:全文|更多)?|点击(?:展开|查看|阅读)(?:全文|更多)|查看全文|閱讀(?:整篇|全文)|阅读[全原]文|read (?:more|full story)$|continue reading|show more$|load more$|加载更多|加载中|loading)/i,
  },
  {
    kind: 'reading-bar',
    max: 40,
    pattern:
      /^[（(↑↓▲▼\s]{0,3}(?:本文|全文)?[共约約]?\s?\d{2,6}\s?字[，,。\s|｜]{0,3}[约約]?(?:阅读|閱讀|预计|預計|读完|需)|^\d{1,3}\s?分[钟鐘](?:[阅閱][读讀])?$/,
  },
  {
    kind: 'end-mark',
    max: 16,
    pattern: /^[-—–=·•*~\s【[]{0,8}(?:(?:the )?end|#{3}|-30-)[-—–=·•*~\s】\].]{0,8}$/i,
  },
  {
    kind: 'boilerplate',
    max: 240,
    pattern: /网站标识码\s?[：:]|ICP[备证]\s?\d|公网安备\s?\d|视听节目许可证\s?[：:\d]/,
  },
  {
    kind: 'boilerplate',
    max: 140,
    pattern: /^(?:view source version on\s|cite this page\s?:)/i,
  },
  {
    // “[Most read] Teachers ratify contract »”
    kind: 'related',
    max: 200,
    linked: true,
    pattern: /^\[[^\]]{3,40}\]\s.{8,160}[»›>]$/,
  },
  {
    kind: 'boilerplate',
    max: 60,
    pattern: /^[\w+-][\w.+-]{1,40}@[\w-]{1,40}\.[a-z.]{2,20}$/i,
  },
  {
    kind: 'ad',
    max: 40,
    pattern: /^◤[^◢]{1,36}◢/,
  },
  {
    kind: 'reading-bar',
    max: 120,
    pattern: /^(?:正在阅读[：:]|当前位置|您(?:的)?(?:当前|所在|现在)的?位置|现在位置|您所在的位置)/,
  },
  {
    kind: 'prompt',
    max: 160,
    pattern:
      /^(?:(?:长按|扫描|扫码|识别|扫一扫).{0,20}二维码|(?:更多|欢迎|敬请)?.{0,12}(?:关注|添加|订阅).{0,16}(?:公众号|公號|微信|微博|客户端|客戶端|订阅号)|(?:更多|欢迎|敬请).{0,12}(?:关注|下载|订阅).{0,16}APP$|(?:喜欢|喜歡)(?:我的|这篇|這篇|本)文章[吗嗎，,？?！!]|更多相关.{0,10}请关注|想要?第一[时時][间間](?:掌握|获取|獲取|了解|知道|看到|收到).{2,20}[？?]|[^。，]{2,16}[，,]点击领取.{0,8}$|下载附件(?:\s|[：:]|$)|[—-]{1,3}\s?END\s?[—-]{1,3}.{0,8}(?:喜欢|关注|点)|>?\s?想(?:申请)?成为.{2,10}作者[？?]|[^。]{0,12}喝杯咖啡[，,！!]我[会會][写寫]|[下點点].{0,4}[载載].{0,12}(?:客户端|客戶端|APP|应用)|点击(?:上方|下方).{0,12}(?:蓝字|关注)|点击[“"「【][^”"」】]{2,16}[”"」】].{0,6}(?:关注|订阅)|点个[“"]?(?:在看|赞)|打开.{0,10}(?:APP|客户端)|安装.{0,20}客户端|点击(?:进入|下载|关注|订阅|打开)|关注.{2,16}[（(][\w-]{3,24}[）)].{0,4}(?:获取|了解|查看|领取)|(?:喜欢|觉得).{0,8}(?:点|戳)个?.{0,2}[“"「]?(?:在看|赞)|[^。]{0,24}(?:欢迎|歡迎)(?:搜寻|搜尋|搜索)[^。]|.{0,10}广告合作[，,：:].{0,6}(?:请|联系|点击|电话)|[（(]?本文来自[^，。]{2,12}[，,]更多|更多猛料|[^。]{0,8}(?:报料|爆料)(?:通道|热线|电话|微信|邮箱|平台)\s?[：:]|炒股就看|[【[](?:加入|成为|成為|订阅|訂閱|下载|下載)[^。】]{2,16}[】\]]|(?:我要?|立即|免费)?订阅$|本文首发于|专注.{0,12}报道|请?安装.{0,12}插件|[^。]{0,24}用\s?APP\s?[看讀读][新聞闻]{2})/i,
  },
  {
    kind: 'prompt',
    max: 220,
    pattern:
      /^(?:get (?:the latest|our|more|breaking|daily|stories|news)\b[^.]{0,120}(?:newsletter|inbox|email|app|alerts?|delivered)|follow (?:us|@|[A-Z][^.]{1,50} on (?:twitter|facebook|instagram))|like us on|enter your email|already a subscriber|get in touch with our news team|if you['’]re on (?:the|our) .{2,24} app, click|view this post on instagram$|for more stories like this|for all the latest .{2,60}(?:download|follow)|send (?:us )?your (?:news )?stories|click here to (?:subscribe|sign|(?:get|download) (?:the|our) .{2,30} app)|get breaking news, live|stay (?:up to date|informed|connected)|thanks? (?:you )?for (?:signing|subscribing)|newsletter(?: sign-?up)?$|(?:sign up|subscribe|register)\b[^.]{0,140}\b(?:newsletters?|e-?mails?|inbox|briefing|alerts|updates|podcast|channel))/i,
  },
  {
    // A step of a guide may say the same: short lines only, or lines set apart.
    kind: 'prompt',
    max: 70,
    pattern:
      /^(?:(?:sign up|register) (?:for|to|now|here|today)\b|subscribe (?:to|now|here|today|for)\b|join (?:the conversation|our|us on)\b|download (?:the|our)\b[^.]{0,60}app\b|become a (?:member|subscriber)|support (?:our|us|independent)|want more\b[^.]{0,60}\?)/i,
  },
  {
    kind: 'prompt',
    max: 220,
    apart: true,
    pattern:
      /^(?:(?:sign up|register) (?:for|to|now|here|today)\b|subscribe (?:to|now|here|today|for)\b|join (?:the conversation|our|us on)\b|download (?:the|our)\b[^.]{0,60}app\b|become a (?:member|subscriber)|support (?:our|us|independent)|want more\b[^.]{0,60}\?|thanks? (?:you )?for reading)/i,
  },
  {
    kind: 'prompt',
    max: 140,
    pattern:
      /(?:下载|打开|安装).{0,8}(?:客户端|客戶端|APP).{0,6}(?:福利|查看|阅读|获得|体验|更多|最新).{0,12}$|下载[^，。]{2,10}应用程序[^，。]{0,14}$|[，,]\s?尽在.{2,16}(?:客户端|APP)$|扫(?:描|码|一扫).{0,12}(?:关注|下载|二维码)|关注.{0,14}(?:公众号|微信号|官方微信|官方微博)/i,
  },
  {
    kind: 'related',
    max: 60,
    pattern:
      /^(?:[【[（(▶▼■●◆>]\s?)?(?:相关(?:阅读|新闻|报道|文章|链接|资讯|专题|推荐|内容|视频|(?:攻略|游戏)[：:])|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|往期(?:回顾|推荐|精彩|内容)|精彩推荐|热门推荐|更多(?:精彩|阅读|内容|新闻|报道)|相關(?:新聞|報導|文章|閱讀)|你可能(?:还|還)?(?:想看|喜欢|喜歡|感兴趣)|猜你喜欢|为您推荐|為您推薦|看了又看|推荐视频|读者推荐|编辑推荐|下一篇|上一篇|上一則|下一則|阅读下一篇|看更多[：:]|更多[^，。]{1,8}故事$)/,
  },
  {
    kind: 'related',
    max: 200,
    pattern:
      /^(?:related(?: (?:articles?|stories|story|news|content|posts?|links?|coverage|video|topics?))?(?:$|\s?:)|related (?:roundup|guide|review|topics?|reading|coverage)\s?:|read (?:also|next|more|the full)\b[^.]{0,3}[:：]|read (?:also|next|more):|also read\b|see also\b|more (?:on|from|in|about) [^.]{1,80}$|more:(?:\s|$)|read more (?:about|on|from|at|here)|recommended(?: (?:for you|reading|stories))?$|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|trending(?: now| stories)?$|up next$|don['’]t miss[:]?|watch(?: now| more)?:|listen:|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|leia (?:também|mais)|leggi anche|читайте также|baca juga|lees ook|läs också|les også|przeczytaj także|関連記事|関連ニュース|あわせて読みたい)/i,
  },
  {
    kind: 'ad',
    max: 40,
    pattern:
      /^[-–—*\s]{0,4}(?:(?:广告|廣告)(?:内容|內容|位)?|推广|赞助内容|ad(?:vertisement|vert|s)?(?:\s?[-–—].{0,30})?|advertising|sponsored(?: content)?|promoted(?: content)?|continue reading below|story continues(?: below)?.{0,20}|article continues.{0,20}|scroll (?:down )?to continue.{0,20}|publicidad|publicité|anzeige|werbung|reklama|iklan|реклама|annons|pubblicità|[請请][繼继][續续](?:往下|下滑)[閱阅][讀读][.…。]{0,6})[-–—*\s]{0,4}$/i,
  },
  {
    kind: 'player',
    max: 50,
    pattern:
      /^(?:自动播放|视频加载中|播放视频|点击播放|正在播放|now playing|play video|watch (?:the )?video|video player|this video|media playback|close$|replay$|请?(?:下载|安装).{0,6}flash|javascript (?:is|must)|your browser does not|您的浏览器|收听|听新闻|播报文章|caption$)/i,
  },
  {
    kind: 'disclaimer',
    max: 240,
    pattern:
      /^(?:[（(【[*“"]?\s?)?(?:(?:免责|特别|版权|郑重|网站|以上|广告|侵权|法律)声明|[^，。：]{0,10}版权(?:及免责声明|说明|声明)\s?[：:]|(?:\d[、.．]\s?)?凡(?:本网|本站|本报|注明|转载)[^。]{0,20}(?:注明|来源|转载)|如需(?:获得)?(?:授权|转载)|特别提醒[：:]?如果我们使用|(?:媒体|新闻|投资者)联系(?:人|方式)?[：:]|风险提示及免责|市场有风险[，,]投资[需须]谨慎|读者热线[：:]|风险提示[：:].{0,30}(?:用户|仅供|不构成|嘉宾|不代表)|声明[：:]|(?:特别)?提示[：:].{0,20}(?:版权|内容)|版权(?:所有|归)|(?:本文|以上内容|文章|未经|非经|非經|未經|转载|轉載).{0,20}(?:授权|授權|转载|轉載|版权|立场|立場|观点|仅代表|仅供|許可|许可|上传并发布|摘自|不代表|侵权)|原创(?:内容|文章)[，,]|notice: the (?:above )?content|©|copyright\b|\(c\)|all rights reserved|this (?:material|document|article) (?:may not|is subject|was originally|originally)|投资有风险|据此操作|网友评论仅供|原标题仅)/i,
  },
  {
    kind: 'disclaimer',
    max: 140,
    pattern:
      /(?:未经|非经|未經|非經).{0,24}(?:授权|授權|许可|許可|同意|允许).{0,12}(?:转载|轉載|请勿|不得|使用|禁止)|(?:转载|轉載)(?:请|須|须|需)?(?:注明|註明|联系|标明)|谢绝转载|禁止转载|may not be (?:published|reproduced|reprinted)|reproduction .{0,40}prohibited/i,
  },
  {
    kind: 'share',
    max: 16,
    pattern:
      /^(?:推[荐薦]|facebook|twitter|linkedin|pinterest|whatsapp|weibo|微博|新浪微博|微信|qq(?:空间|好友)?|朋友圈|line|email|e-mail|tweet|copy link|收藏|转发|赞|reddit|flipboard|telegram|pocket|pin it|save)$/i,
  },
  {
    kind: 'comments',
    max: 60,
    pattern:
      /^(?:\d[\d,]{0,9}\s?(?:条?评论|comments?|人参与|跟贴|條評論|回复|条回复|replies)|(?:全部|最热|热门|最新|网友|精彩|发表|我来说两句|查看|登录)?(?:评论|跟贴|跟帖|留言)(?:$|\s|[（(：:\d])|(?:leave|post|add|write) a (?:comment|reply)|view comments|comments?(?:$|\s?\(|:)|.{0,30}(?:留言|评论|評論)(?:系统|系統).{0,40}(?:权利|權利)|这些回帖亮了|(?:全部|最新|精彩)回[复帖]|我有话说|我要反馈|举报(?:$|\/|\s)|登录并|后发表评论|join the (?:conversation|discussion)|report a typo|report (?:an )?error)/i,
  },
  {
    kind: 'tags',
    max: 120,
    pattern:
      /^(?:(?:文章)?(?:关键[词字]|關鍵[詞字])\s?[：:]?|标签\s?[：:]|標籤|tags?\s?:|topics?\s?:|filed under|keywords?\s?:|热词[：:]|类别[：:]|in this (?:article|story):)/i,
  },
  {
    kind: 'mood',
    max: 40,
    pattern:
      /^(?:您?此时的心情|新闻表情|开心|难过|点赞|飘过|赞\s?\d|赞一个|推荐\s?\d|喜欢\s?\d|为文章评分)/,
  },
  {
    kind: 'navigation',
    max: 40,
    pattern:
      /^(?:返回(?:首页|列表|顶部|专题|搜狐)|首页\s?[|>]|打印(?:本页)?(?:$|[|｜])|关闭窗口|【?(?:打印|关闭|收藏|字号)|(?:缩小|放大|[大小])字体|字号(?:$|\s)|字[号体]\s?[：:]|[小大中]字号|back to (?:top|home)|(?:跳过|跳過).{0,20}$|继续阅读$|繼續閱讀$|end of .{0,30}$|skip to|jump to|home\s?[>/»]|阅读数|浏览(?:次数|量)?\s?[：:]|点击(?:数|量)?\s?[：:]|print$|text size|font size|A- ?A\+?|收藏本文|不感兴趣|纠错|分类\s?[：:]|专题\s?[：:]$)/i,
  },
  {
    kind: 'pager',
    max: 60,
    pattern:
      /^(?:全文导[读航][：:]?$|第\s?\d{1,2}\s?[页頁][：:]|首页[\s|｜]|共\s?\d{1,6}\s?[页頁](?:\s|$)|上一页|下一页|尾页|余下全文|(?:【\d{1,2}】\s?){2,20}$|next page$|previous page$|page \d+ of \d+$)/i,
  },
  {
    kind: 'gallery',
    max: 40,
    pattern:
      /^(?:\d{1,3}\s?(?:of|\/)\s?\d{1,3}|image \d+ of \d+|image copyright.{0,30}|image caption|enlarge(?: (?:this )?image)?|view (?:gallery|slideshow|photos?)|photos?:? ?\d+|hide caption|toggle caption|查看(?:大图|原图)|点击查看.{0,6}图|full ?screen|getty images|media caption|[图圖]像加[注註]文字[，,]?|view image in .{0,20}|[图圖]像[来來]源[，,].{0,30}|show (?:more )?(?:images?|slideshow))$/i,
  },
  ...WORLD_PHRASES,
];
