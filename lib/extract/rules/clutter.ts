// What clutter is called and what it says. Tables only: which words mean what kind of clutter, in the languages of the web.
// Names are matched against `-word-word-`: class and id in lower case, camelCase parted, everything else a dash.
import type { RemovalKind } from '../../article';

export interface NameRule {
  kind: RemovalKind;
  pattern: RegExp;
  /**
   * How sure the name alone is. 'sure': goes whatever it holds; 'links': goes when a good part of it is links;
   * 'small': goes when it holds no prose to speak of.
   */
  when: 'sure' | 'links' | 'small';
}

export const NAME_RULES: readonly NameRule[] = [
  {
    kind: 'comments',
    pattern:
      /-(?:comments?|commentlist|commentbox|comment-?area|disqus|livefyre|fb-comments|viafoura|gentie|pinglun|liuyan|tiearea|replies|hot-?reply|reply-?(?:list|items?|area)|huitie|respond|reacties|kommentare|kommentarer|kommentit|commentaires|comentarios|commenti|komentarze|yorumlar|komentar|lesermeinungen|leserkommentare|sc-discussion)-/,
    when: 'sure',
  },
  {
    kind: 'related',
    pattern:
      /-(?:relat(?:ed|es?|ions?)|related[a-z]{1,10}|relread|recommend[a-z]{0,8}|recirc[a-z]{0,10}|tuijian|xiangguan|xgxw|xgyd|outbrain|taboola|zergnet|revcontent|mgid|read-?next|up-?next|next-?(?:article|story|post|up)s?|you-may-(?:also-)?like|more-(?:stories|news|articles|from|on|in)|also-(?:read|like))-/,
    when: 'sure',
  },
  {
    kind: 'related',
    pattern:
      /-(?:promos?|promo-[a-z]{1,10}|teasers?|cards?|read-?more|readmore|see-also|suggest[a-z]{0,6}|latest|more|headlines?|storylist|newslist|feed|river|collection|tease|rec)-/,
    when: 'links',
  },
  {
    kind: 'hot-list',
    pattern:
      /-(?:most-?(?:read|popular|viewed|shared)|popular|trending|hot|hot-?(?:list|news|rank|article|words?|search)|rank(?:ing|s|list)?|paihang|top-?(?:stories|news|10|ten))-/,
    when: 'links',
  },
  {
    kind: 'share',
    pattern:
      /-(?:shar(?:e|es|ing|ebar|ethis|er)|share-?[a-z]{1,12}|addthis[a-z]{0,10}|addtoany|a2a|social|socials|social-?[a-z]{1,12}|bshare|bdshare[a-z]{0,12}|jiathis|sns|fenxiang|sharedaddy|wxtips?|wxtop|wxdown)-/,
    when: 'small',
  },
  {
    kind: 'prompt',
    pattern:
      /-(?:newsletters?|subscri(?:be|ption)s?|subscribers?(?!-(?:only|content|preview|exclusive|premium|text|body)-)|sign-?up|signupform|app-?(?:download|promo|banner|guide|open)|download-?app|qr-?codes?|qrimg|ewm|erweima|tjewm|follow|follow-?us|gzh|guanzhu|cta|call-to-action|donat(?:e|ion)s?|membership|regwall|weixin|wechat|signup-?[a-z]{1,10}|inline-?(?:promo|newsletter|signup)|self-?promo(?:tion)?|kaihu)-/,
    when: 'small',
  },
  {
    // A box of advice in a guide is called so too: it has words of its own.
    kind: 'prompt',
    pattern: /-callouts?-/,
    when: 'links',
  },
  {
    kind: 'ad',
    pattern:
      /-(?:ads?|adv|advert[a-z]{0,10}|adsense|adsbygoogle|ad-?(?:slot|unit|container|wrapper|wrap|box|banner|block|zone|label|text|content|space|placeholder)|dfp|gpt|sponsor(?:ed|s|ship)?|guanggao|gg|adbox|bza)-/,
    when: 'small',
  },
  {
    kind: 'player',
    pattern:
      /-(?:players?|[a-z]{0,8}player[a-z]{0,8}|video-?(?:player|list|box|wrap|wrapper|container|info|meta|embed)|videolist|videos?|vjs|audio|tts|listen)-/,
    when: 'small',
  },
  {
    kind: 'gallery',
    pattern: /-(?:(?:gallery|photo|image|slide|pic)s?-?(?:count(?:er)?|number|total|index))-/,
    when: 'small',
  },
  {
    kind: 'mood',
    pattern:
      /-(?:mood|votes?|voteform|polls?|emotions?|xinqing|biaoqing|reactions?|ratings?|likes?|dianzan)-/,
    when: 'small',
  },
  {
    kind: 'tags',
    pattern:
      /-(?:tags?|tag-?list|taglist|keywords?|post-?tags|article-?tags|topics?|labels?|guanjianci|categories)-/,
    when: 'small',
  },
  {
    kind: 'pager',
    pattern:
      /-(?:pagination|pager|pagenum|displaypagenum|page-?nav|zdfy|post-?nav(?:igation)?|prev-?next|prevnext)-/,
    when: 'small',
  },
  {
    kind: 'breadcrumb',
    pattern: /-(?:breadcrumbs?|crumbs?|crumb-?nav|weizhi|location-?nav)-/,
    when: 'small',
  },
  {
    kind: 'navigation',
    pattern:
      /-(?:nav|navs|navbar|navigation|menus?|site-?(?:header|footer|nav)|global-?(?:header|footer|nav)|masthead|footer|foot|page-?footer|tool-?bar|tools?|topbar|top-?bar|sidebar|side-?bar|rail|right-?(?:rail|col|column|bar)|skip-?(?:link|nav|to)?|login|search|searchbox|sub-?nav|bottom-?bar|sticky)-/,
    when: 'small',
  },
  {
    kind: 'disclaimer',
    pattern:
      /-(?:copyright[a-z]{0,8}|bqsm|bqxx|banquan[a-z]{0,10}|mianze[a-z]{0,10}|mzsm|disclaimers?|statement|shengming|declare|creative-statement|legal|licen[sc]e)-/,
    when: 'small',
  },
  {
    kind: 'boilerplate',
    pattern:
      /-(?:author-?(?:bio|box|card|profile|about|flyout|details)|about-?(?:the-?)?author|bio|biography|writer-?info)-/,
    when: 'sure',
  },
  {
    kind: 'hidden',
    pattern:
      /-(?:sr-only|visually-?hidden|screen-reader(?:-text)?|print-?only|visuallyhidden|offscreen|tool-?tips?|hover-?card|popovers?|pop-?ups?|modal|lightbox|overlay|cookies?|consent|gdpr|toast|u-hidden|is-hidden|hide|hidden|jammer|aimg-tip|mw-editsection|ambox|mbox|navbox|catlinks|hatnote)-/,
    when: 'small',
  },
];

/** Landmarks of the page (HTML sectioning and WAI-ARIA roles) that are not the article. */
export const LANDMARK_TAGS: Readonly<Record<string, RemovalKind>> = {
  nav: 'navigation',
  footer: 'navigation',
  aside: 'related',
  menu: 'navigation',
};
export const LANDMARK_ROLES: Readonly<Record<string, RemovalKind>> = {
  navigation: 'navigation',
  complementary: 'related',
  contentinfo: 'navigation',
  banner: 'navigation',
  search: 'form',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'share',
  dialog: 'prompt',
  alertdialog: 'prompt',
  alert: 'prompt',
  tooltip: 'hidden',
};

/** Class words that say what an element can do, not what it is: enableAdSlots, has-comments, js-share. */
const SWITCHES =
  /(?:^|\s)(?:enable|disable|has|no|is|js|with|without|show|hide|not|can|data)(?:[-_A-Z])\S{0,80}/g;

/** What a name looks like for NAME_RULES. */
export function toName(className: string, id: string): string {
  const words = `${className.slice(0, 500).replace(SWITCHES, ' ')} ${id.slice(0, 200)}`
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `-${words}-`;
}

/** Names of the words under a picture. */
export const CAPTION_NAME =
  /-(?:captions?|cutline|figcaption|newscaption|img-?(?:desc|descr|caption|info|title)|image-?(?:caption|credit|meta|info|desc[a-z]{0,8})|pic-?(?:info|desc|txt|text|title)|photo-?(?:caption|credit|desc[a-z]{0,8}|explanation|info)|media-?(?:caption|credit|desc[a-z]{0,8})|photo-?credits?|credits?|tuzhu|tushuo)-/;
