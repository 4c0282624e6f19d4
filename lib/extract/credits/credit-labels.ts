// The words that introduce a credit, by role, and how sure each makes us that its line is a credit.
import type { CreditRole } from '../../article';

export interface CreditLabel {
  role: CreditRole;
  /** False where the word also opens ordinary sentences and tables: then the name behind it must look like one. */
  sure: boolean;
}

const TABLE: readonly { role: CreditRole; sure: string; unsure?: string }[] = [
  {
    role: 'author',
    sure: '原创 本报记者 本刊记者 本网记者 见习记者 实习记者 特约记者 特派记者 首席记者 文字记者 采访记者 撰文 撰稿 撰稿人 执笔 采写 撰文者 采访撰文 作者 原作者 原文作者 本文作者 供稿人 供稿作者 特约撰稿 特约撰稿人 特约作者 特约评论员 本报评论员 本报特约评论员 主笔 口述 撰文記者 採訪 採訪撰文 特約記者 实习作者 作者署名 发稿人 通稿作者 文图 图文 文字 文字整理 作者/来源 文/图 图/文 文并图 采写/摄影',
    unsure: '文 记者 記者 采访 整理 报道 评论员 署名 稿件 文案 稿 采编',
  },
  { role: 'correspondent', sure: '实习生 通讯员 通訊員 特约通讯员 本报通讯员 通讯员供稿' },
  {
    role: 'source',
    sure: '来源 來源 来源于 來源於 稿源 稿件来源 文章来源 文章來源 信息来源 资讯来源 新闻来源 新聞來源 资料来源 資料來源 内容来源 本文来源 本文来源于 消息来源 转载自 转自 原载 原刊于 首发于 本文首发于 文章来源于 原文来源 稿件来源于 出处 综合来源 素材来源 数据来源 供稿 供稿单位 发布机构 信息提供 来稿单位 发布单位 来源单位 投稿单位 来源媒体 来源网站',
    unsure: '综合 整合自 整理自',
  },
  {
    role: 'editor',
    sure: '责任编辑 責任編輯 责编 責編 编辑 編輯 本文编辑 值班编辑 值班主编 新媒体编辑 微信编辑 文字编辑 图片编辑 视频编辑 视觉编辑 网络编辑 本期编辑 主编 主編 执行主编 副主编 总编辑 总编 值班总编 值班编委 值班主任 值班责编 执行编辑 编审 编发 编辑整理 责任编缉 实习编辑 助理编辑 见习编辑 英文编辑 轮值主编 采编人员 录入编辑 录入 文章编辑 文章录入 编辑发布 流程编辑 栏目编辑 栏目主编 核稿 编务 编校 编辑/校对 责编/校对',
    unsure: '编写',
  },
  {
    role: 'reviewer',
    sure: '一审 二审 三审 初审 复审 终审 审核 审读 审校 签发 审签 审稿 值班审核 审定 审发 核发 一审一校 二审二校 三审三校 一读 二读 三读 责审 内容审核 审核人 签审 审阅 把关',
  },
  { role: 'proofreader', sure: '校对 校對 责任校对 责校 校检 校审 一校 二校 三校 检校' },
  {
    role: 'supervisor',
    sure: '监制 監製 总监制 总监 监审 总策划 总统筹 出品监制 监播 领衔监制',
    unsure: '策划 统筹 总顾问 顾问 策划统筹 协调',
  },
  {
    role: 'photographer',
    sure: '摄影 攝影 摄影记者 攝影記者 摄影报道 图片来源 圖片來源 图像来源 圖像來源 照片来源 图源 圖源 图片提供 供图 配图 题图 头图 封面图 摄像 图片摄影 题图来源 首图来源 封面图来源 图片版权 视频来源 图据 图片 图片作者 图片说明来源',
    unsure: '图 圖 视频 拍摄 摄 攝 航拍 剧照 图表来源',
  },
  {
    role: 'illustrator',
    sure: '制图 製圖 绘图 插画 插图 绘画 美编 美术编辑 视觉设计 版式设计 海报设计 图表制作 漫画作者 版式 动画制作 动漫设计',
    unsure: '漫画 海报 设计 视觉 图表 美术 数据可视化 平面设计',
  },
  { role: 'translator', sure: '翻译 編譯 编译 译者 編譯者 编译者 翻譯', unsure: '译' },
  {
    role: 'producer',
    sure: '出品 出品人 总出品人 联合出品 联合出品人 出品方 制片 制片人 总制片人 责任制片 剪辑 后期 后期制作 视频剪辑 视频制作 音频制作 录音 配音 主播 播音 包装 H5制作 新媒体制作 动画',
    unsure: '制作 技术 运营 新媒体运营 导演 编导 脚本',
  },
  { role: 'original-title', sure: '原标题 原標題 原题 原題 原文标题 原标题为 标题原文 原标' },
  {
    role: 'affiliation',
    sure: '作者单位 作者單位 作者系 作者为 作者為 作者简介 作者介绍 作者係 作者是',
  },
  {
    role: 'other',
    sure: '选稿 排版 选稿人 发布时间 發布時間 发布日期 發佈時間 发表时间 发表于 更新时间 更新於 发稿时间 上传时间 编辑时间 刊发时间 日期时间 本期值班 值班 选编 微信排版 栏目统筹 组稿 责任人 阅读量 浏览次数 点击数 点击次数 浏览量 阅读次数 浏览 点击 访问量 文章录入时间 录入时间 发稿日期 文号 索引号 发文字号',
    unsure: '发布 發布 出版 刊登 时间 日期 時間 联系人 阅读 字号 字体 分享 作者微信',
  },
];

const ENGLISH: readonly { role: CreditRole; labels: string }[] = [
  {
    role: 'author',
    labels:
      'by|written by|story by|words by|text by|author|authors|reported by|reporting by|additional reporting by|reporting|additional reporting|posted by',
  },
  { role: 'source', labels: 'source|sources|news source|originally published by|provided by|via' },
  { role: 'editor', labels: 'editing by|edited by|editor|editors|writing and editing by|editing' },
  {
    role: 'photographer',
    labels:
      'photo|photos|photo by|photos by|photograph by|photography by|photography|photo credit|image|images|image credit|picture|pictures|picture credit|video|video by|photo courtesy of|credit|photo source|image source',
  },
  { role: 'illustrator', labels: 'illustration by|illustration|graphic by|graphics by|graphic' },
  { role: 'translator', labels: 'translated by|translation by|translation' },
  { role: 'producer', labels: 'produced by|producer' },
  { role: 'proofreader', labels: 'proofread by' },
];

export const HAN_LABELS: ReadonlyMap<string, CreditLabel> = new Map(
  TABLE.flatMap(({ role, sure, unsure = '' }) => [
    ...sure.split(' ').map((word): [string, CreditLabel] => [word, { role, sure: true }]),
    ...unsure
      .split(' ')
      .filter(Boolean)
      .map((word): [string, CreditLabel] => [word, { role, sure: false }]),
  ]),
);

export const ENGLISH_LABELS: ReadonlyMap<string, CreditRole> = new Map(
  ENGLISH.flatMap(({ role, labels }) =>
    labels.split('|').map((word): [string, CreditRole] => [word, role]),
  ),
);

/** “本报记者 甲 摄”: behind a reporter's name, says that the picture is meant. */
export const TOOK_IT = /(?<![文图/／、]|文[并及]|文\s)(?:[摄攝]|供[图圖])$/;
