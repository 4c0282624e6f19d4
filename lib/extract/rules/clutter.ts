// What the code of pages calls its boxes: words of class names and ids, `comment-list` for `commentList` and `commentlist` too.
// Tables only: names of portals and services stand in portals.ts, those taken from a language in its pack. `share*` is any word
// that begins so, `{a,b}` one of two.
import type { RemovalKind } from '../../article';
import type { BoxName } from '../../language/language-pack';

export interface NameRule {
  kind: RemovalKind;
  names: string;
  /** Longer names that begin like one of these and are something else. */
  except?: string;
  /**
   * How sure the name alone is. 'sure': goes whatever it holds; 'links': goes when a good part of it is links;
   * 'small': goes when it holds no prose to speak of.
   */
  when: 'sure' | 'links' | 'small';
}

/** Names of a portal, a service or a language count with the first rule of their kind. */
export const NAME_RULES: readonly NameRule[] = [
  {
    kind: 'comments',
    names:
      'comment comments comment-list comment-box comment-area fb-comments replies hot-reply reply-{list,item,items,area} respond sc-discussion',
    when: 'sure',
  },
  {
    kind: 'related',
    names:
      'relate related related* relates relation relations recommend* recirc* read-next up-next next-{article,story,post,up}{s,} you-may-{also-,}like ' +
      'more-{stories,news,articles,from,on,in} also-{read,like}',
    when: 'sure',
  },
  {
    kind: 'related',
    names:
      'promo promos teaser teasers card cards read-more see-also suggest* latest more headline headlines story-list news-list feed river collection tease rec',
    // A box of references in documentation.
    except: 'seealso',
    when: 'links',
  },
  {
    kind: 'hot-list',
    names:
      'most-{read,popular,viewed,shared} popular trending hot hot-{list,news,rank,article,word,words,search} rank ranking ranks ranklist top-{stories,news,10,ten}',
    when: 'links',
  },
  { kind: 'share', names: 'share share* sharing social socials social* sns', when: 'small' },
  {
    kind: 'prompt',
    names:
      'newsletter newsletters subscribe subscribes subscription subscriptions subscriber subscribers sign-up sign-up-form signup* app-{download,promo,banner,guide,open} ' +
      'download-app qr-{code,codes} qr-img follow follow-us cta call-to-action donate donates donation donations membership regwall wechat ' +
      'inline-{promo,newsletter,signup} self-{promo,promotion}',
    except: 'subscriber{s,}-{only,content,preview,exclusive,premium,text,body}',
    when: 'small',
  },
  // A box of advice in a guide is called so too: it has words of its own.
  { kind: 'prompt', names: 'callout callouts', when: 'links' },
  {
    kind: 'ad',
    names:
      'ad ads adv advert* ad-{slot,unit,container,wrapper,wrap,box,banner,block,zone,label,text,content,space,placeholder} sponsor sponsored sponsors sponsorship',
    when: 'small',
  },
  {
    kind: 'player',
    names:
      'player players *player* video videos video-{player,list,box,wrap,wrapper,container,info,meta,embed} audio tts listen',
    when: 'small',
  },
  {
    kind: 'gallery',
    names: '{gallery,photo,image,slide,pic}{s,}-{count,counter,number,total,index}',
    when: 'small',
  },
  {
    kind: 'mood',
    names:
      'mood vote votes vote-form poll polls emotion emotions reaction reactions rating ratings like likes',
    when: 'small',
  },
  {
    kind: 'tags',
    names: 'tag tags tag-list keyword keywords topic topics label labels categories',
    when: 'small',
  },
  {
    kind: 'pager',
    names: 'pagination pager pagenum page-nav post-nav post-navigation prev-next',
    when: 'small',
  },
  {
    kind: 'breadcrumb',
    names: 'breadcrumb breadcrumbs crumb crumbs crumb-nav location-nav',
    when: 'small',
  },
  {
    kind: 'navigation',
    names:
      'nav navs navbar navigation menu menus {site,global}-{header,footer,nav} masthead footer foot page-footer tool-bar tool tools top-bar side-bar rail ' +
      'right-{rail,col,column,bar} skip skip-{link,nav,to} login search search-box sub-nav bottom-bar sticky',
    when: 'small',
  },
  {
    kind: 'disclaimer',
    names:
      'copyright copyright* disclaimer disclaimers disclosure disclosures statement declare creative-statement legal license licence',
    when: 'small',
  },
  {
    kind: 'boilerplate',
    names:
      'author-{bio,box,card,profile,about,flyout,details} about-{the-,}author bio biography writer-info',
    when: 'sure',
  },
  {
    kind: 'hidden',
    names:
      'sr-only visually-hidden screen-reader print-only offscreen tool-tip tool-tips hover-card popover popovers pop-up pop-ups modal lightbox overlay ' +
      'toast u-hidden is-hidden hide hidden',
    when: 'small',
  },
  // It has sentences, and none of them is the article's.
  { kind: 'hidden', names: '*cookie* consent gdpr', when: 'sure' },
  // In cipher until somebody pays.
  { kind: 'hidden', names: 'obfuscated', when: 'sure' },
];

/** What parts of an article are called, for the stages that ask. */
export const BOX_NAMES: Readonly<Record<BoxName, string>> = {
  /** What holds the article. */
  content:
    'content contents article articles body text txt entry post story main detail details prose markdown rich-text copy',
  /** Who wrote it. */
  byline: '*author* *byline* *attribution* *writer* *contributor* *reporter* *journalist*',
  /** The words under a picture. */
  caption:
    'caption captions cutline figcaption newscaption img-{desc,descr,caption,info,title} image-{caption,credit,meta,info,desc,description,descr} pic-{info,intro,desc,txt,text,title} ' +
    'photo-{caption,credit,credits,info,desc,description,explanation} media-{caption,credit,desc,description} credit credits',
  /** What sums the text up, above it. */
  summary: 'summary abstract digest',
  /** Opens the text, between headline and body. */
  lead: 'dek deck standfirst sub-{head,headline,title} strapline teaser-text lede lead lead-{text,paragraph,in} intro introduction article-intro con-lead preface',
  keyPoints: 'summary highlight highlights key-{points,facts} takeaways in-brief at-a-glance',
  /** A sentence of the text, shown once more and large. */
  pullQuote: 'pull-quote pull-quotes pull quote quotes emphasi{s,z}ed-text',
  /** Stands above the headline, and often inside its element. */
  kicker:
    'kicker overline eyebrow topline roof-line rubric {over,sur,super,pre,ante}-{title,line,headline}',
  /** Heads a part of the text, in an element that is no heading. */
  subheading:
    'sub-heading sub-head sub-headings cross-head crossheading inter-title intertitle section-title {big,small,sm}-title',
  /** Pictures of people and networks rather than of the story. */
  noPicture:
    'avatar avatars author authors byline bylines logo logos icon icons share social profile headshot ad ads',
};

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
