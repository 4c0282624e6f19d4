// English.
import type { LanguagePack } from './language-pack';

/** Verbs of speech, and those that say what somebody thinks of a thing; for the list of direct speech. */
export const enSpeech = {
  verbs:
    'said|says|say|told|tells|added|adds|noted|notes|wrote|writes|explained|explains|warned|warns|insisted|insists|argued|' +
    'argues|claimed|claims|recalled|recalls|replied|replies|asked|asks|admitted|admits|acknowledged|announced|declared|' +
    'stated|stressed|tweeted|posted|continued|joked|observed|suggested|conceded|concluded|commented|responded|testified|' +
    'cautioned|remarked|pointed out|promised|urged|complained|agreed|confirmed|comments|saying|quipped|reckons|reckoned|' +
    'recounted|shouted|yelled|cried|laughed|sighed|whispered|assured|assures',
  judgements:
    'called|described|denounced|condemned|hailed|praised|dismissed|slammed|criticised|criticized|branded',
};

export const en = {
  code: 'en',
  common: 'the of and to in that is was for with',
  months:
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|' +
    'november nov|december dec',
  lines: {
    share: [
      {
        max: 60,
        opens: 'share {this,on,via,to}|email this|print this|follow us on',
        is: 'tweet {this,it}|share',
      },
      { max: 16, is: 'line|email|e-mail|tweet|copy link|pin it|save' },
    ],
    expand: {
      opens: 'continue reading',
      is: 'loading|loading {comments,more,video,page,article,content,player}|loading …24...|read {more,full story}|show more|load more',
    },
    'reading-bar': 'reading time…2#{-,}{min,minute(s)}|#{-,}{min,min.,minute(s)} read',
    'end-mark': '{the ,}end',
    boilerplate: 'view source version on|cite this page:',
    prompt: [
      {
        max: 220,
        opens:
          'get {the latest,our,more,breaking,daily,stories,news}…120{newsletter(s),inbox,email(s),app,whatsapp,alert(s),delivered}|' +
          'follow us|follow @*|like us on|enter your email|already a subscriber|get in touch with our news team|' +
          "if you're on {the,our} …24 app, click|for more stories like this|for all the latest …60{download,follow}|" +
          'send {us ,}your {news ,}stories|click here to {subscribe,sign}|click here to {get,download} {the,our} …30 app|' +
          'get breaking news, live|stay {up to date,informed,connected}|{thank(s),thank you} for {signing,subscribing}|' +
          '{sign up,subscribe,register}…140{newsletter(s),email(s),e-mail(s),inbox,briefing,alerts,updates,podcast,channel}',
        is: 'view this post on instagram|newsletter{ signup, sign-up,}',
      },
      {
        // A step of a guide may say the same.
        max: 70,
        apart: 220,
        opens:
          '{sign up,register} {for,to,now,here,today}|subscribe {to,now,here,today,for}|join {the conversation,our,us on}|' +
          'download {the,our}…60app|become a {member,subscriber}|support {our,us,independent}|want more…60?',
      },
      { apart: 220, opens: '{thank(s),thank you} for reading' },
      {
        max: 240,
        opens:
          "{get,receive,sign,subscribe,have,join,want,don't miss,never miss,start}…160{your inbox,your email inbox,your e-mail inbox,your daily inbox,straight to your}|" +
          '' +
          'i would like to {be emailed,be e-mailed,receive}|' +
          'by {signing up,submitting,clicking,subscribing,entering,providing,registering}…120you {agree,acknowledge,consent,accept,confirm,understand}|' +
          'privacy notice:|your {email,e-mail} address will not|this site is protected by recaptcha|' +
          '{a ,}free {daily,weekly,monthly} {email,e-mail,newsletter}|please {enter,check} {a valid,your} {email*,e-mail*}|' +
          '{do you have,have you got,got,have} {a,an,any} {story,tip,news tip,question,correction}…80?|' +
          '{contact,reach,email,e-mail} {the ,our ,this ,}{reporter(s),author(s),writer(s),newsroom,news desk} {at,on,via}|' +
          'your {support,contribution,donation,subscription} {makes,helps,keeps,powers,allows,enables}|' +
          'follow …60 on {twitter,x,facebook,instagram,whatsapp,telegram,tiktok,threads,bluesky,linkedin,youtube,google news,mastodon}|' +
          '{save,like,rate} this {story,article,post}|support …40journalism by {subscribing,donating,becoming}|' +
          'just …12for the first {month,year,week}|our journalism needs|…40may be reached at|the …40newsletter is our guide to|get …40delivered {through,to} your {letterbox,door,inbox}',
      },
      {
        max: 480,
        opens:
          'allow {x,twitter,facebook,instagram,tiktok,youtube,google,spotify} content|this {article,page,story} {contains,includes} content {provided,hosted,supplied} by|' +
          'this content is {hosted by,provided by,not available due to,blocked because}|we need your {consent,permission} to|' +
          'to {view,see,show} this {content,post,tweet}',
      },
      {
        opens:
          '{subscribe,log in,sign in,register} to {continue,keep} reading|to {continue,keep} reading|' +
          'you have # {free ,}{article(s)} {left,remaining}',
        is: 'newsletter(s)…24',
      },
    ],
    newsletter:
      '{sign up,signing up,subscribe,subscribing,register}…140{newsletter(s),briefing,inbox,alerts,podcast}|' +
      '{newsletter(s),briefing,rundown}…140{sign up,signing up,subscribe,inbox,delivered,here}|our …60 {newsletter(s)}',
    related: [
      {
        opens:
          'related{ article(s), stories, story, news, content, post(s), link(s), coverage, video, topic(s),}:|' +
          'related {roundup,guide,review,topic(s),reading,coverage}:|read {also,next,more,the full}…3:|also read|see also|more: |' +
          "read more {about,on,from,at,here}|you {may,might} {also ,}like|most {read,popular,viewed}|don't miss|watch{ now, more,}:|listen:",
        is:
          'related{ article(s), stories, story, news, content, post(s), link(s), coverage, video, topic(s),}|' +
          'more {on,from,in,about} …80|more|recommended{ for you, reading, stories,}|trending{ now, stories,}|up next',
      },
      {
        max: 80,
        is:
          'more …60 {stories,articles,coverage,news,headlines,posts,reads}|{must read,must-read}|' +
          "{editors',editor's,editors} {pick(s)}|" +
          'recommended {by,reading,for}…30|more like this|popular {now,posts,stories}|latest {stories,news,headlines,posts}|' +
          '{suggested,related} {topic(s)}|explore more on these topics',
      },
    ],
    teaser:
      'see|go deeper|dig deeper|explore more|keep reading|more stories|further reading|related link(s)|what to read next|' +
      "what we're reading|in case you missed it|icymi|" +
      'catch up|background|watch|listen|photos|video',
    ad:
      '{ad(s),advert,advertisement,advertising}|{ad(s),advert,advertisement}{ ,}-…30|sponsored{ content,}|promoted{ content,}|' +
      'continue reading below|story continues{ below,}…20|article continues…20|scroll {down ,}to continue…20|' +
      'advertisement{ ,}{·,•,｜,.,:}…30',
    player: [
      'listen to {this ,the ,}{story,article,post,episode}|watch the latest {edition,episode} of|' +
        'to view this {video,content} please|please use …20 browser for|' +
        "your browser {does not,doesn't}",
      {
        max: 50,
        opens:
          'now playing|play video|watch {the ,}video|video player|this video {is,has been,cannot,file,requires,content}|' +
          'media playback|javascript {is,must}',
        is: 'close|replay|caption',
      },
    ],
    disclaimer: [
      'notice: the {above ,}content|©|copyright {©,ⓒ,@,(c),by,notice,all}|copyright:|copyright#|' +
        'copyright …60all rights reserved|(c) #|(c) copyright|all rights reserved|' +
        'this {material,document,article} {may not,is subject,was originally,originally}',
      {
        is: 'copyright|copyright …60#',
        opens:
          'disclaimer: the comments|the comments uploaded on this site|our standards:|citation:…200retrieved|as an amazon associate|' +
          '{a version of ,}this {article,story,column,essay,piece} {appears,appeared}…160{print,edition,issue,section}',
        holds:
          '{may,might,will} {earn,receive,get,be paid} {us ,}{a ,an ,some ,any ,}{small ,affiliate ,referral ,}{commission(s),fee(s),compensation}|' +
          '{post,article,page,site,story,guide,review,website} {may ,}{contain(s),include(s)} {affiliate,sponsored,referral}',
      },
      { max: 140, holds: 'may not be {published,reproduced,reprinted}|reproduction …40prohibited' },
    ],
    comments: {
      opens:
        '#{comment(s),replies}|{leave,post,add,write} a {comment*,reply*}|view comments|comment(s){ ,}(|comment(s):|' +
        'tell us what you think|join the {conversation,discussion}|report a typo|report {an ,}error',
      is: 'comment(s)',
    },
    tags: '{tag(s),topic(s),keyword(s)}:|filed under|in this {article,story}:|tagged{ with, as,}:',
    navigation: [
      {
        max: 40,
        opens: 'back to {top,home}|skip to|jump to|home{ ,}{>,/,»}|text size|font size|A-{ ,}A',
        is: 'end of …30|print',
      },
      'table of contents|print recipe',
    ],
    pager: { is: 'next page|previous page|page # of #', opens: 'page # of # |' },
    gallery:
      '# of #|image # of #|image copyright…30|image caption|enlarge{ this image, image,}|view {gallery,slideshow,photo(s)}|' +
      'photo(s){:,}#|hide caption|toggle caption|full{ ,}screen|getty images|media caption|view image in …20|' +
      'show {more ,}{image(s),slideshow}|image|show all #|photo gallery:…50|in pictures:…50|image source…40',
  },
  credits: {
    author:
      'by|written by|story by|words by|text by|author|authors|reported by|reporting by|additional reporting by|reporting|' +
      'additional reporting|posted by|text',
    source: 'source|sources|news source|originally published by|provided by|via',
    editor:
      'additional editing by|further editing by|editing by|edited by|editor|editors|writing and editing by|editing',
    photographer:
      'photographer|photo|photos|photo by|photos by|photograph by|photographs by|photography by|photography|photo credit|image|images|image credit|' +
      'picture|pictures|picture credit|video|video by|photo courtesy of|credit|photo source|image source',
    illustrator: 'illustration by|illustration|graphic by|graphics by|graphic',
    translator: 'translated by|translation by|translation',
    producer: 'produced by|producer',
    proofreader: 'proofread by',
  },
  says: {
    summaryLabel:
      '{key ,}{points,takeaways}|{the ,}key points|what you need to know{:,}|at a glance|the gist|highlights|story highlights|in brief|what to know',
    beforeClock: 'at',
    dateLabel: '{first ,last ,}{published,updated,posted,modified,created,date,on,at}{ on, at,}',
    updated: 'updated|modified|edited',
    published: 'publish*|posted',
    interface: {
      is: 'A|published|updated|posted|print|email|comment(s)|save|follow',
      opens: 'T{+,-}|share*',
      closes: '*view(s)|*comment(s)|{*min(s),*minute(s)} read',
    },
    medium: {
      closes: 'media|*TV|*news|*daily|*times|*post|*press',
      holds: '*IC photo*|*pixabay*|*unsplash*|*shutterstock*|*getty*|*BBC*|*CNN*|*reuters*',
    },
    notName:
      'admin|administrator|root|editor|staff|staff writer|staff report|newsroom|guest|unknown|anonymous|user|webmaster|none|' +
      'null|undefined|n/a|sina_mobile|author|by|super user|wire report(s)|red|web|cms|news|team|info|test|desk|mail',
    noNameHolds: 'newsroom|{news,web,sports,city,digital,online} desk|news service',
    agency: 'agencies|agency|pti|ians',
    office:
      'writer(s)|reporter(s)|correspondent(s)|{editor,editor-at-large}|columnist(s)|contributor(s)|photographer(s)|' +
      'producer(s)|analyst(s)',
    nameLink: {
      opens: 'view |see |read |more |follow |about |contact |all |meet ',
      closes: ' posts| articles| profile| bio| archive| stories',
    },
    by: 'by|{written,analysis,opinion,review,reviewed,posted,story,post,words,text,commentary,column} by',
    and: 'and|with',
    idle:
      '{senior ,staff ,special ,chief ,}{political ,sports ,business ,foreign ,health ,science ,staff ,}{writer(s),reporter(s),correspondent(s),editor(s),columnist(s),contributor(s),producer(s)}|' +
      'special to …40|for …40|updated…40|published…40|#min read',
    atPlace: 'in|at|for',
    sourceLabel: 'source',
    notOurs: { opens: 'role,*', holds: '*copyright*|©' },
    footer: 'posted {@,on,at}',
    awaitsValue: 'source|author|by|published|updated',
    channel: '*news|*times|*post|*daily',
    notFoundTitle: '404|error 404|404 error|{error ,}404 not found|{page ,}not found',
    wallTitle: '{subscribe,sign in,log in,login,register} to {read,continue,view,access}',
    listTitle: '{-,｜}{ ,}index page',
    buy: 'add to {cart,bag,basket}|buy now',
    login:
      '{sign,log} in to {continue,read,view,see,access}|{signin,login} to {continue,read,view,see,access}|' +
      'please {sign,log} in|please {signin,login}|you must {be logged,log,sign} in',
    searchTitle: { opens: 'search', holds: 'search results|you searched for' },
    paywall:
      'subscribe {now ,}to {continue,keep} reading|' +
      'to {continue,keep} reading{，,.,}{ please,} {subscribe,sign,log,register,create}|' +
      'this {article,content,story} is {for,only available to,reserved for,exclusive to} {paying ,our ,}{subscribers,members}|' +
      'already a subscriber?|{subscribers,members}{ ,-}only|read the full {story,article} with',
    appOnly: '{continue,keep} reading {in,on} {the,our} app',
    readOn: '{read more,read on,read the full,continue reading}…12',
    nextPage: 'next{ page,}',
    previousPage: 'previous{ page,}|prev',
    pagerWord: 'next',
    pageWord: 'page|p',
    skip: 'skip …40 and continue reading',
    skipEnd: { opens: 'end of' },
    unfold: 'more|less',
    madeWith: 'powered by',
    caption: {
      opens:
        '{photo(s),image(s),picture(s),pictured,file photo,file photos} {credit,by,courtesy,via}|' +
        '{photo(s),image(s),picture(s),pictured,file photo,file photos}:|credit:',
      closes: '{photo(s),image(s)} {by,credit,courtesy}…60|{photo(s),image(s)}:…60',
    },
    tailLink: 'read more …40|continue reading …20',
    metaLine: 'by|published|updated|posted|last {updated,modified}|#{min,hour(s),day(s)} ',
    minutes: '#{-,}{min,min.,minute(s)}',
    label: 'listen|share|save|comment(s)|follow|print|{email,e-mail}|#{-,}{min(s),minute(s)}…20',
    aboutAuthor: 'about {the ,}{author(s),writer(s),contributor(s)}',
    bio:
      ',{ ,}{a,an,the}|is|was|are|covers|writes|reports|works|lives|teaches|edits|hosts|joined|serves|' +
      'has {been,written,worked,reported,covered}|can be reached',
    feed: { is: '{latest,breaking} news' },
    headingTool:
      'edit|edit source|copy{ link,}|permalink|link to this {section,heading}|direct link',
    note: 'note',
  },
} satisfies LanguagePack;
