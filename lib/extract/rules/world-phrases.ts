// What clutter says in the languages of the web, beside English and Chinese; and what English clutter says in the middle of a
// line. Tables only, read like those of phrases.ts.
import type { PhraseRule } from './phrase-rule';

export const WORLD_PHRASES: readonly PhraseRule[] = [
  {
    // “Read also” and its kin, which open no sentence of their own.
    kind: 'related',
    max: 200,
    pattern:
      /^(?:[>»►▶👉•*–-]{1,3}\s?)?(?:mohlo by vás zajímat|mohlo by vás zaujímat|lire aussi|à lire aussi|a lire aussi|lire également|voir aussi|sur le même sujet|lesen sie (?:auch|dazu|hier|mehr)|mehr (?:dazu|zum thema)|das könnte (?:sie|dich) auch|siehe auch|lee también|lea (?:también|además)|te puede interesar|también te puede|le puede interesar|mira también|ver también|leia (?:também|mais)|saiba mais|veja (?:também|mais)|confira também|leggi anche|potrebbe interessart[ei]|vedi anche|lees (?:ook|verder)|bekijk ook|läs (?:också|även)|les også|læs også|lue myös|przeczytaj (?:także|też|również)|czytaj (?:także|też|również)|zobacz (?:także|też|również)|čtěte (?:také|též)|citește și|vezi și|pročitajte (?:i|još)|διαβάστε (?:επίσης|ακόμα|ακόμη)|читайте (?:также|ещё|еще|по теме)|материалы по теме|смотрите также|читайте також|читай також|дивіться також|прочетете още|ilgili haber|bunları da|baca juga|lihat juga|artikel terkait|xem thêm|đọc thêm|tin liên quan|bài liên quan|อ่าน(?:ข่าว)?เพิ่มเติม|ข่าวที่เกี่ยวข้อง|ดูเพิ่มเติม|(?:यह|ये|इसे|इन्हें) भी (?:पढ़ें|पढ़ें|देखें)|संबंधित (?:खबर|खबरें|लेख)|اقرأ (?:أيض[اًا]{1,2}|كذلك)|إقرأ أيض[اًا]{1,2}|قد يهمك|مواضيع (?:ذات صلة|متعلقة)|شاهد أيض[اًا]{1,2}|(?:مطالب|اخبار|خبرهای) مرتبط|بیشتر (?:بخوانید|در این باره)|بیشتر بخوانید|همچنین بخوانید|קראו (?:גם|עוד)|ראו גם|עוד בנושא|כתבות (?:נוספות|קשורות)|관련\s?(?:기사|뉴스)|함께 (?:볼 만한|읽으면)|【?(?:関連|おすすめ|注目)(?:記事|ニュース|リンク)】?|こちらも(?:読む|おすすめ)|もっと(?:見る|読む)|続きを読む)(?!\p{L})/iu,
  },
  {
    // The same where the words may also begin a sentence: only with a colon and a link.
    kind: 'related',
    max: 200,
    linked: true,
    pattern:
      /^(?:[>»►▶👉•*–-]{1,3}\s?)?(?:see|à lire|lire|voir|plus d’infos|pour aller plus loin|weiterlesen|mehr lesen|mehr|weitere artikel(?: zum thema)?|auch interessant|passend dazu|leer más|más información|más sobre [^:：]{2,40}|relacionad[oa]s|mais sobre [^:：]{2,40}|relacionadas?|leggi|leggi di più|approfondisci|per approfondire|lees meer|meer over [^:：]{2,40}|läs mer|les mer|læs mere|lue lisää|czytaj więcej|kapcsolódó(?: cikkek)?|по теме|подробнее|devamını oku|ayrıca oku(?:yun)?|selengkapnya|terkait|اقرأ المزيد|المزيد|בנושא|더 (?:읽기|보기)|go deeper|dig deeper|explore more|keep reading|more stories|further reading|related links?|what to read next|what we[’']re reading|in case you missed it|icymi|catch up|background|watch|listen|photos|video)\s?[:：|»]/iu,
  },
  {
    kind: 'related',
    max: 80,
    pattern:
      /^(?:more (?:great |top |recent |related |popular |must-read ){0,2}(?:\S{1,20} ){0,3}(?:stories|articles|coverage|news|headlines|posts|reads)|(?:must[- ]read|editors?['’]s? picks?|recommended (?:by|reading|for)\b.{0,30}|more like this|popular (?:now|posts|stories)|latest (?:stories|news|headlines|posts)|suggested topics?:?|related topics?:?|explore more on these topics))$/i,
  },
  {
    kind: 'prompt',
    max: 240,
    pattern:
      /^(?:(?:get|receive|sign|subscribe|have|join|want|don['’]t miss|never miss|start)\b[^.]{0,160}\b(?:your (?:e-?mail |daily )?inbox|straight to your)\b|i would like to (?:be e-?mailed|receive)|by (?:signing up|submitting|clicking|subscribing|entering|providing|registering)\b[^.]{0,120}\byou (?:agree|acknowledge|consent|accept|confirm|understand)|privacy notice\s?:|your e-?mail address will not|this site is protected by recaptcha|(?:a )?free (?:daily|weekly|monthly) (?:e-?mail|newsletter)|please (?:enter|check) (?:a valid|your) e-?mail|(?:do you have|have you got|got|have) (?:a|an|any) (?:story|tip|news tip|question|correction)\b[^.]{0,80}\?|(?:contact|reach|e-?mail) (?:the |our |this )?(?:reporter|author|writer|newsroom|news desk)s? (?:at|on|via)\b|your (?:support|contribution|donation|subscription) (?:makes|helps|keeps|powers|allows|enables)\b|follow [^.]{1,60} on (?:twitter|x|facebook|instagram|whatsapp|telegram|tiktok|threads|bluesky|linkedin|youtube|google news|mastodon)\b|(?:save|like|rate) this (?:story|article|post)\b)/i,
  },
  {
    kind: 'prompt',
    max: 240,
    apart: true,
    pattern:
      /\b(?:sign(?:ing)? up|subscribe|subscribing|register)\b.{0,140}\b(?:newsletters?|briefing|inbox|alerts|podcast)\b|\b(?:newsletters?|briefing|rundown)\b.{0,140}\b(?:sign(?:ing)? up|subscribe|inbox|delivered|here)\b|\bour (?:\S{1,20} ){1,3}newsletters?\b/i,
  },
  {
    kind: 'prompt',
    max: 240,
    apart: true,
    pattern:
      /newsletter.{0,100}(?:abonn|inscri|suscri|iscri|apunt|apúnt|recib|receb|ricev|anmeld|kostenlos|gratuit|gratis|cadastr|prenumer)/i,
  },
  {
    kind: 'prompt',
    max: 240,
    apart: true,
    pattern:
      /(?:abonn|inscri|suscri|iscri|apunt|apúnt|recib|receb|ricev|anmeld|kostenlos|gratuit|gratis|cadastr|prenumer).{0,100}(?:newsletter|boletín|nieuwsbrief|nyhetsbrev|lettre d.information)/i,
  },
  {
    kind: 'prompt',
    max: 240,
    apart: true,
    pattern:
      /подпи(?:шитесь|сывайтесь|саться) на (?:наш|рассылку)|підпи(?:шіться|суйтесь) на (?:наш|розсилку)|النشرة البريدية|(?:ニュースレター|メルマガ).{0,20}登録|뉴스레터.{0,20}(?:구독|신청)/i,
  },
  {
    kind: 'prompt',
    max: 160,
    pattern:
      /^(?:подпи(?:шитесь|сывайтесь) на|підпи(?:шіться|суйтесь) на|abonnez-vous|inscrivez-vous|jetzt abonnieren|suscríbete|síguenos en|sigue toda la (?:información|actualidad)|puedes seguir a|inscreva-se|siga o canal|siga-nos|iscriviti al|seguici su|volg ons op|följ oss på|følg oss på|seuraa meitä|bizi takip edin|abone olun|تابعونا على|اشترك في|हमें फॉलो करें|Ikuti (?:kami|berita)|dapatkan (?:update|berita)|meld je aan voor|schrijf je in|melden sie sich (?:hier|jetzt|kostenlos|für)|recib[íea] en tu|receba (?:no|em|as|os|notícias)|ricevi (?:ogni|le|la)|recevez (?:chaque|nos|toute|gratuitement)|ακολουθήστε (?:μας|το)|obserwuj nas|bądź na bieżąco|zapisz się (?:na|do)|dołącz do nas|newsletters?(?: \S{1,20}){0,2}$|(?:cet )?article (?:est )?réservé (?:aux|à nos) abonnés|il vous reste \d|dieser artikel ist (?:exklusiv |nur )?für abonnent|contenido (?:exclusivo )?para suscriptores|conteúdo exclusivo para assinantes|articolo riservato agli abbonati|(?:subscribe|log in|sign in|register) to (?:continue|keep) reading|to (?:continue|keep) reading\b|you have \d{1,2} (?:free )?articles? (?:left|remaining)|フォローする|구독하기)/i,
  },
  {
    kind: 'disclaimer',
    max: 240,
    pattern:
      /\b(?:may|might|will) (?:earn|receive|get|be paid) (?:us )?(?:a |an |some |any )?(?:small |affiliate |referral )?(?:commissions?|fees?|compensation)\b|\b(?:post|article|page|site|story|guide|review|website) (?:may )?(?:contain|include)s? (?:affiliate|sponsored|referral)|^(?:our standards:|citation\s?:.{0,200}\bretrieved\b|as an amazon associate|direkt aus dem dpa|die(?:ser|se) (?:text|artikel|meldung) wurde automatisch|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|все права защищены|無断(?:転載|複製)|無断での|저작권자|무단\s?(?:전재|복제)|جميع الحقوق محفوظة|tüm hakları saklıdır|(?:a version of )?this (?:article|story|column|essay|piece) (?:appears|appeared)\b.{0,160}\b(?:print|edition|issue|section)\b)/i,
  },
  {
    kind: 'ad',
    max: 70,
    pattern:
      /^(?:advertisement\s?[·•|:.].{0,30}|la suite après cette publicité|lesen sie nach der anzeige weiter|(?:continúa|continua|sigue) (?:después de|após|dopo|tras) l?a publi?cit?[àáad]{1,3}e?|continua a leggere dopo la pubblicità|dalszy ciąg artykułu pod .{4,30}|advertentie|annonce|mainos|hirdetés|reclamă|oglas|διαφήμιση|reklam|quảng cáo|โฆษณา|विज्ञापन|إعلان|اعلان|تبلیغات|آگهی|פרסומת|광고|広告|［?スポンサーリンク］?)$/i,
  },
  {
    kind: 'share',
    max: 90,
    pattern:
      /^(?:(?:facebook|twitter|x|e-?mail|linkedin|whatsapp|pinterest|reddit|telegram|copy link|link copied|print|share|messenger|tumblr|flipboard|threads|bluesky)[\s,|·•/]{0,3}){2,12}$/i,
  },
  {
    kind: 'share',
    max: 24,
    pattern:
      /^(?:partager|compartir|compartilh(?:e|ar)|condividi|teilen|delen|dela|del|jaa|udostępnij|sdílet|поделиться|поділитися|paylaş|chia sẻ|bagikan|แชร์|शेयर करें|مشاركة|شارك|اشتراک‌گذاری|שתפו|공유(?:하기)?|シェア(?:する)?)\s?[:：]?$/i,
  },
  {
    kind: 'player',
    max: 160,
    pattern:
      /^(?:listen to (?:(?:this|the) )?(?:story|article|post|episode)\b|watch the latest (?:edition|episode) of\b|to view this (?:video|content) please|please use .{2,20} browser for|your browser (?:does not|doesn['’]t)|écouter (?:l['’]article|cet article)|artikel anhören|ouvir o texto|escuchar (?:el|este) artículo|ascolta (?:l['’])?articolo|прослушать|音声で聞く|기사 듣기)/i,
  },
  {
    // How long a clip is.
    kind: 'player',
    max: 9,
    pattern: /^\d{1,2}:\d\d(?::\d\d)?$/,
  },
  {
    kind: 'gallery',
    max: 60,
    pattern:
      /^(?:image|show all \d{1,3}|(?:bilderstrecke|fotostrecke|fotogalerie|photo gallery|diaporama|en images|galería|fotogalería|fotogalleria)\s?[:：].{0,50}|in pictures[:：].{0,50}|\d{1,3}\s?(?:von|de|sur|di|из|／)\s?\d{1,3}|صدر الصورة.{0,40}|منبع تصویر.{0,40}|image source.{0,40}|crédit photo.{0,40}|fuente de la imagen.{0,40}|crédito,.{0,40}|kaynak,.{0,40}|источник (?:изображения|фото).{0,40}|तस्वीर का स्रोत.{0,40}|ที่มาของภาพ.{0,40}|nguồn hình ảnh.{0,40}|사진 출처.{0,40}|画像提供.{0,40})$/i,
  },
  {
    kind: 'tags',
    max: 120,
    pattern:
      /^(?:etiquetas|etiketler|mots[- ]clés|schlag(?:wörter|worte)|themen|tags|temas|archivado en|argomenti|теги|темы|tagged(?: with| as)?|태그|タグ|kategor(?:ie|ien|i)|từ khóa|แท็ก|الكلمات المفتاحية|برچسب‌?ها)\s?[:：]/i,
  },
  {
    // How long it takes to read.
    kind: 'reading-bar',
    max: 30,
    pattern:
      /^(?:(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|reading time)\s?[:：]?\s?\d{1,2}[\s-]?(?:min\.?|minutes?|minuten|minutos?|minuti)|\d{1,2}[\s-]?(?:min\.?|minutes?|minuten|minutos?|minuti|мин\.?)\s(?:read|de lecture|de lectura|de leitura|lesezeit|di lettura|чтения))$/i,
  },
  {
    kind: 'navigation',
    max: 30,
    pattern:
      /^(?:table of contents|inhaltsverzeichnis|sommaire|目次|목차|mục lục|содержание статьи|print recipe|jump to recipe)$/i,
  },
];
