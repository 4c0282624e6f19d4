// Slovenian. Bare “in” (and) is left out: before a place it is English.
import type { LanguagePack } from './language-pack';

export const sl = {
  code: 'sl',
  months:
    'januarja januar|februarja februar|marca marec|aprila april|maja maj|junija junij|julija julij|avgusta avgust|septembra september|oktobra oktober|novembra november|decembra december',
  names: { comments: 'komentarji' },
  boxes: { byline: '*avtor*' },
  folders: { author: 'avtor avtorji' },
  lines: {
    share: 'deli|deli članek|delite|delite članek|deli na facebooku',
    related:
      'preberite tudi|preberite še|preberite več|oglejte si tudi|sorodni članki|sorodne novice',
    teaser: 'preberi več|več na to temo|berite tudi',
    prompt: 'prijavite se na e-novice|naročite se na e-novice|spremljajte nas na|sledite nam na',
    ad: 'oglas|oglasno sporočilo|članek se nadaljuje po oglasu',
    disclaimer: 'vse pravice pridržane',
    comments: { is: 'komentarji', opens: 'komentarji (' },
    tags: '{ključne besede,oznake}:',
    'reading-bar': 'čas branja…2#{-,}{min,min.,minute,minut}',
  },
  credits: {
    author: 'avtor|avtorica|avtorji|napisal|napisala|piše|besedilo|pripravil|pripravila',
    photographer: 'fotografija|fotografije',
    source: 'vir|viri',
    editor: 'urednik|urednica|uredil|uredila',
    translator: 'prevod|prevedel|prevedla',
    proofreader: 'lektura|lektor|lektorica',
  },
  says: {
    by: 'avtor|avtorica|avtorji|napisal|napisala|pripravil|pripravila',
    office:
      'novinar|novinarka|urednik|urednica|dopisnik|dopisnica|kolumnist|kolumnistka|komentator|komentatorka',
    noNameHolds: 'uredništvo|komentarji',
    agency: 'sta|slovenska tiskovna agencija',
    interface: {
      is: 'komentarji|komentiraj|deli|shrani|natisni|poslušaj|sledi',
      opens: 'komentarji (',
    },
    dateLabel: 'objavljeno|datum objave|posodobljeno|zadnja posodobitev|osveženo|zadnja sprememba',
    updated: 'posodobljeno|posodobitev|osveženo|sprememba',
    published: 'objavljeno|objave',
    beforeClock: 'ob|. ob',
    notFoundTitle: 'stran ne obstaja|strani ni mogoče najti|stran ni bila najdena',
    nextPage: 'naslednja|naslednja stran',
    previousPage: 'prejšnja|prejšnja stran',
    pageWord: 'stran',
    aboutAuthor: 'o avtorju|o avtorici',
    bio: 'je|piše|dela',
  },
} satisfies LanguagePack;
