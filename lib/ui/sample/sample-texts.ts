// A short article of our own, in each language of the interface: what a setting does is shown on it, and what Qingyue does is tried on it.

export interface SampleText {
  lang: string;
  title: string;
  author: string;
  source: string;
  site: string;
  /** ISO 8601 */
  time: string;
  /** The time as the page shows it. */
  shownTime: string;
  /** Lines of credits, as the page has them. */
  byline: string;
  sourceLine: string;
  editorLine: string;
  /** What stands around an article on a portal. */
  share: string;
  related: string;
  teasers: string[];
  paragraphs: { tag: 'p' | 'h2'; text: string }[];
  /** A sentence of it that is worth quoting. */
  sentence: string;
}

export type SampleLanguage = 'zh-CN' | 'zh-TW' | 'en';

const p = (text: string) => ({ tag: 'p' as const, text });
const h2 = (text: string) => ({ tag: 'h2' as const, text });

export const SAMPLE_TEXTS: Record<SampleLanguage, SampleText> = {
  'zh-CN': {
    lang: 'zh-CN',
    title: '一间图书室怎样在村里开了十年',
    author: '林小满',
    source: '南岸周刊',
    site: '河边日报',
    time: '2026-10-01T09:30+08:00',
    shownTime: '2026年10月01日 09:30',
    byline: '作者：林小满',
    sourceLine: '来源：南岸周刊',
    editorLine: '责任编辑：周远',
    share: '点击右上角，分享给微信好友或朋友圈',
    related: '推荐阅读',
    teasers: [
      '河堤上的灯换了新的 亮度提高一倍',
      '老街菜场周末试开夜市 首日来了三千人',
      '一碗面的价钱十年没变 店主说出原因',
    ],
    sentence: '门关着的时候，书再多也没有用。',
    paragraphs: [
      p(
        '十年前，北坡村的小学并到了镇上，空下来的两间教室一直锁着。后来有人打扫了其中一间，搬来几箱旧书，把门打开。图书室就这样开了起来，一直开到今天。',
      ),
      p(
        '它没有招牌，也没有专职的管理员。记者在这里坐了三天，想知道一间没有什么钱的图书室，凭什么能留住人。',
      ),
      p(
        '一、门要先开着。图书室最早只在周末开，来的人少。后来改成每天下午四点到八点，赶在孩子放学之后、大人收工之后。退休教师周文远说：“门关着的时候，书再多也没有用。”',
      ),
      p(
        '二、书要有人挑。一是不收成套的捐赠，只收读过的人愿意推荐的书。二是每个月撤下半年没有人借的书，给新书腾出地方。三是孩子想看的书由孩子自己列单子，大人不改。',
      ),
      p(
        '三、事要大家做。值班表贴在门上，全村四十一户轮着来，每户一年大约九天。谁值班，谁就有权决定那天晚上读什么、讲什么。',
      ),
      p(
        '今年秋天，第二间教室也打开了，里面摆的是桌子。有人来这里写作业，也有人只是想找个安静的地方坐一会儿。“都行，”周文远说，“门反正是开着的。”',
      ),
    ],
  },
  'zh-TW': {
    lang: 'zh-TW',
    title: '一間圖書室怎樣在村裡開了十年',
    author: '林小滿',
    source: '南岸週刊',
    site: '河邊日報',
    time: '2026-10-01T09:30+08:00',
    shownTime: '2026年10月01日 09:30',
    byline: '作者：林小滿',
    sourceLine: '來源：南岸週刊',
    editorLine: '責任編輯：周遠',
    share: '點擊右上角，分享給好友或社群',
    related: '推薦閱讀',
    teasers: [
      '河堤上的燈換了新的 亮度提高一倍',
      '老街市場週末試辦夜市 首日來了三千人',
      '一碗麵的價錢十年沒變 店主說出原因',
    ],
    sentence: '門關著的時候，書再多也沒有用。',
    paragraphs: [
      p(
        '十年前，北坡村的小學併到了鎮上，空下來的兩間教室一直鎖著。後來有人打掃了其中一間，搬來幾箱舊書，把門打開。圖書室就這樣開了起來，一直開到今天。',
      ),
      p(
        '它沒有招牌，也沒有專職的管理員。記者在這裡坐了三天，想知道一間沒有什麼錢的圖書室，憑什麼能留住人。',
      ),
      p(
        '一、門要先開著。圖書室最早只在週末開，來的人少。後來改成每天下午四點到八點，趕在孩子放學之後、大人收工之後。退休教師周文遠說：「門關著的時候，書再多也沒有用。」',
      ),
      p(
        '二、書要有人挑。一是不收成套的捐贈，只收讀過的人願意推薦的書。二是每個月撤下半年沒有人借的書，給新書騰出地方。三是孩子想看的書由孩子自己列單子，大人不改。',
      ),
      p(
        '三、事要大家做。值班表貼在門上，全村四十一戶輪著來，每戶一年大約九天。誰值班，誰就有權決定那天晚上讀什麼、講什麼。',
      ),
      p(
        '今年秋天，第二間教室也打開了，裡面擺的是桌子。有人來這裡寫作業，也有人只是想找個安靜的地方坐一會兒。「都行，」周文遠說，「門反正是開著的。」',
      ),
    ],
  },
  en: {
    lang: 'en',
    title: 'How a village reading room stayed open for ten years',
    author: 'Nora Finch',
    source: 'South Bank Weekly',
    site: 'The Riverside Post',
    time: '2026-10-01T09:30+01:00',
    shownTime: '1 October 2026, 09:30',
    byline: 'By Nora Finch',
    sourceLine: 'Source: South Bank Weekly',
    editorLine: 'Editor: Owen Hale',
    share: 'Share this article: Facebook · X · WhatsApp',
    related: 'Related articles',
    teasers: [
      'New lamps on the embankment are twice as bright',
      'Old Street market tries a night opening',
      'Why this bowl of soup has cost the same for ten years',
    ],
    sentence: 'When the door is shut, it does not matter how many books there are.',
    paragraphs: [
      p(
        'Ten years ago the primary school at Northslope moved down to the town, and its two classrooms stayed locked. Then somebody swept one of them out, carried in a few boxes of old books and opened the door. It has been open ever since.',
      ),
      p(
        'There is no sign outside and nobody is paid to sit at the desk. I spent three days there to find out how a reading room with hardly any money keeps its readers.',
      ),
      h2('Keep the door open'),
      p(
        'At first the room opened at weekends only, and few people came. Now it opens every day from four to eight, after school and after work. “When the door is shut, it does not matter how many books there are.” That is how Walter Munn, a retired teacher, puts it.',
      ),
      h2('Let somebody choose the books'),
      p(
        'Donations by the metre are turned away; a book comes in when somebody who has read it will speak for it. What nobody borrowed for half a year goes out again, and the children write their own list.',
      ),
      h2('Share the work'),
      p(
        'The rota hangs on the door: forty-one households, some nine days a year for each. Whoever is on duty decides what is read aloud that evening.',
      ),
      p(
        'This autumn the second classroom opened as well. There are tables in it. Some come to do their homework, and some only want a quiet place to sit. “Either is fine,” says Munn. “The door is open anyway.”',
      ),
    ],
  },
};
