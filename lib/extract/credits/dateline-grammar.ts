// The grammar of datelines: reporters, places and agencies in the first words of a report, and in the bracket at its end.

/** What is drawn for a slash: 【甲╱彰化報導】 */
export const SLASH = /[╱∕⁄]/g;

export const BRACKET = /[（(【[〔]\s?([^（()）【】[\]〔〕]{2,60}?)\s?[）)】\]〕]/g;
export const REPORTER =
  /^(?:[^，。：:；]{0,24}?)(?:记者|記者|通讯员|通訊員|特约评论员|评论员|实习生|作者|撰稿|文|采写|[報报][导導][：:])[：:／/\s|｜]{0,2}(.{2,60})$/;
/** Who comes behind the writers. */
export const OTHERS_BEHIND =
  /(?:摄影记者|攝影記者|编辑|編輯|責編|责编|\s\p{Script=Han}{2,6}[/／]|[‧·][图圖摄攝]|[综綜]合[報报][导導道])/u;
export const TAIWAN =
  /^[（(〔【［[]?[^，。（(]{0,8}?(?:記者|记者)\s?((?:\p{Script=Han}{2,3}、){0,3}[\p{Script=Han}]{4,8}?)\s?[／/]?\s?(?:\d{1,2}日)?(?:專電|綜合報導|外電報導|[報报][導道]|電|电)/u;
export const TAIWAN_PAPER =
  /^[（(〔【［[]?[^，。（(]{0,10}?(?:記者|记者|特派員)\s?([\p{Script=Han}、]{2,16})\s?[／/]\s?[\p{Script=Han}]{2,8}(?:[報报][導道]|電|电)/u;
/** “生活中心／甲報導”, “【甲／台北報導】” */
export const TAIWAN_DESK =
  /^(?:\p{Script=Han}{2,6}(?:中心|組)[／/]\s?([\p{Script=Han}、]{2,16}?)[報报][導道]|[（(〔【［[]([\p{Script=Han}、]{2,16})[／/]\p{Script=Han}{2,8}[報报][導道])/u;

/** “新华社北京5月9日电（”, before a bracket of names. */
export const WIRED = /[电電讯訊]\s?$/;
/** “本报讯（首席记者 甲 乙）”, “某某网讯 记者 甲 报道” */
export const PLAIN =
  /^[\p{Script=Han}·\d]{2,20}(?:讯|訊|电|電)\s?[（(]?\s?(?:首席|见习|实习|全媒体)?(?:记者|記者|通讯员|通訊員)\s?([\p{Script=Han}、\s]{2,24}?)(?:[報报][導道]|[：:）)]|\s发自)/u;
/** “某某晚报记者 甲 乙 今年春天……”, “本报记者 甲 通讯员 乙报道：……”: there the names end. */
export const REPORTS: readonly string[] = ['报道', '報導'];
export const RUN_IN = /^[\p{Script=Han}·]{2,16}(?:记者|記者)\s(\S.{1,40})/u;
/** Not names alone. */
export const NAMES_A_POST = /[记記]者|[員员編编]/;

/** “东方网记者张晓明5月13日报道”, “本報2013年5月6日台南訊，張曉明報導”, “以上是某某电台记者张晓明的报道” */
export const DATED =
  /^(?:[\p{Script=Han}·]{2,12}(?:记者|記者)\s?(\p{Script=Han}{2,4})\s?\d{1,2}月\d{1,2}日(?:报道|電|电|讯)|本[报報][^，。]{0,20}[讯訊]，(\p{Script=Han}{2,4})[報报][導道]|以上是[^，。]{0,20}(?:记者|記者)(\p{Script=Han}{2,4}?)的?(?:采访|采訪)?[報报][導道])/u;

/** “首席记者 甲 通讯员 乙”, “記者甲、編譯乙”: each of them writes. */
export const NEXT_WRITER =
  /[\s、，,](?:本[报网]|\p{Script=Han}{2,6}[报報网網社台])?(?:[驻駐]\p{Script=Han}{1,6}?)?(?:首席|见习|实习|實習|特约|特派|资深|全媒体)?(?:记者|記者|通讯员|通訊員|实习生|實習生|编译|編譯)[：:／/\s|｜]?/gu;

/** A title with a mark or space behind it names somebody, however rare the family name: “记者/昌道励”. */
export const PARTED = /(?:记者|記者|通讯员|通訊員|实习生)[：:／/\s|｜]/;

export const AGENCY =
  /^[（(〔【［[]?\s?(新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|央视新闻|央视网|人民网|光明网|澎湃新闻)[\p{Script=Han}\s\d/、]{0,20}?(?:电|電|讯|訊|消息(?!称|說|说|指)|[報报][導道])/u;

/** “…釐清。（王某某／台中報導）”: too plain a shape to be anything else, wherever it stands. */
export const REPORTED_FROM =
  /[（(〔【]\s?([\p{Script=Han}、]{2,16})[／/]\p{Script=Han}{2,8}[報报][導道]\s?[）)〕】]/u;
/** “（某某日报评论员）”: who signs for the paper. */
export const SIGNED_FOR = /^\p{Script=Han}{2,8}评论员$/u;

/** “…共赢。（钟才文）” */
export const CLOSING_BRACKET = /[（(]\s?([^（()）]{2,60}?)\s?[）)]\s?$/;

/** A dateline opens the first paragraph of a report, wherever a site puts that: “【明報專訊】”, “新华社北京5月13日电”, “本报讯”. */
export const DATELINE =
  /^\s{0,8}(?:[【〔（([][^【】〔〕（）()[\]。]{0,24}(?:专讯|專訊|讯|訊|[电電]|[報报][導道])[】〕）)\]]|[\p{Script=Han}·]{2,12}(?:\d{1,2}月)?\d{1,2}日(?:电|電|讯|訊)|本[报報网網](?:[\p{Script=Han}]{2,4})?[讯訊])/u;

/** “小禾”, “阿树”: what nicknames open with. */
export const NICKNAME_OPENS = '小阿';
