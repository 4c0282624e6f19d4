// The grammar of Chinese bylines: what stands around names and is no part of them.

/** “（实习）”, “[摄]” */
export const BRACKETED = /[（(【[][^（()）【】[\]]{0,40}[）)】\]]/g;
/** “NN2587” */
export const STAFF_CODE = /(?<![A-Za-z])[A-Z]{1,4}\d{2,8}(?=$|[\s、，,）)])/g;
/** “南都见习记者 ” before names. */
export const TITLE =
  /^(?:[编編][译譯](?=\p{Script=Han})|.{0,30}?(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|撰稿员|撰稿員|实习生|研究员|观察员|编译员|主笔|作者|信息员)(?:[：:／/|｜丨\s]+|(?=\p{Script=Han})))/u;
/** “姚某某 某某报记者 李某某”: what the next one is. */
export const BARE_TITLE = /(?:记者|記者|通讯员|通訊員|实习生|评论员)$/;
/** What somebody did, behind the name: “陈智 整合”. */
export const WORK =
  /(?:编译|編譯|整理|整合|(?:[综綜]合|即[时時]|摄影)?[報报][導道]|[综綜]合|综合整理|摄|攝|文|图|文\/图|供稿|采写|撰文|译|编辑|原创|[发發]自.{2,8}|(?<=\s)[\p{Script=Han}]{2,4}(?:[報报][導道]|电))$/u;
/** What such a piece ends with. */
export const REPORT = /(?:[報报][導道]|电)$/;
export const PLACE_REPORT =
  /\s(?:[发發]自)?[\p{Script=Han}]{2,6}(?:连线)?\s?(?:[報报][導道]|专电|综合)(?:$|(?=\s))/gu;
/** “张晓明 发自 湖南怀化”, “张晓明　写于 2021 年”, “张晓明 《某某日报》” */
export const SENT_FROM =
  /\s?(?:[发發]自\s?[\p{Script=Han}\s]{2,12}|\s(?:[写寫][于於]|《).{0,60})$/u;
/** “张晓明，系北京大学教授”, “张晓明 系北京大学教授” */
export const WHAT_THEY_ARE =
  /(?:[，,；;]\s?|\s(?=系))(?:系|为|為|现任|现为|任|分别)(?=\p{Script=Han}{3})/u;
/** “张某某北京大学经济学院教授” */
export const OFFICE_BEHIND =
  /^\p{Script=Han}{6,40}(?:教授|研究员|院长|所长|主任|部长|会长|主席|秘书长|董事长|总经理|博士|律师|医师|委员|理事|学者)$/u;
/** “皮肤科 苏某某”, “校长 陶某某”: where somebody works, and as what. */
export const WHERE =
  /^(?:.{0,4}(?:内科|外科|皮肤科|儿科|妇科|妇产科|眼科|骨科|口腔科|急诊科|肿瘤科|中医科|检验科|办公室|教研室|研究室|编辑室|工作室|宣传部|学院|医院|研究院|研究所)|.{0,4}(?:校长|主任|书记|院长|局长|处长|科长|主席|教授|医师|医生|老师|律师|博士)|.{4,36}(?:校长|主任|书记|院长|所长|部长|局长|主席|会长|教授|研究员))$/;
/** Between two names: “甲和乙”. */
export const PAIR = /[和与與及暨]/;
