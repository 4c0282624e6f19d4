// Serbian in both scripts; what it shares with Croatian in Latin letters stands there.
import type { LanguagePack } from './language-pack';

export const sr = {
  code: 'sr',
  months:
    'јануара јануар|фебруара фебруар|марта март|априла април|маја мај|јуна јун juni|јула јул|августа август|септембра септембар|октобра октобар|новембра новембар|децембра децембар',
  names: { comments: 'komentari' },
  lines: {
    share: 'подели|поделите|подели вест|podeli|podelite|podeli vest',
    related:
      'прочитајте још|прочитајте и|повезане вести|погледајте и|pročitajte još|povezane vesti|pogledajte i',
    teaser: 'прочитајте више|више о теми|najnovije vesti',
    prompt: 'пратите нас на|пријавите се на наш',
    ad: 'реклама|оглас',
    disclaimer: 'сва права задржана',
    comments: { is: 'коментари|пошаљите коментар|pošalji komentar', opens: 'коментари (' },
    tags: '{ознаке,кључне речи,ključne reči}:',
  },
  credits: {
    author:
      'аутор|аутори|ауторка|пише|текст|autor teksta|припремио|припремила|разговарао|разговарала',
    photographer: 'фото|фотографије|снимио|снимила|фотографија',
    source: 'извор',
    editor: 'уредник|уредница',
    translator: 'превод|превео|превела',
  },
  says: {
    by: 'аутор|аутори|ауторка|пише|припремио|припремила',
    and: 'и',
    office:
      'новинар|новинарка|уредник|уредница|дописник|дописница|репортер|репортерка|коментатор|колумниста|kolumnista',
    noNameHolds: 'редакција|коментари|redakcija',
    agency: 'танјуг|бета|срна|агенције|fonet|фонет',
    interface: {
      is: 'коментари|подели|сачувај|штампај|слушај|podeli|sačuvaj|odštampaj',
      opens: 'коментари (',
    },
    dateLabel:
      'објављено|датум објаве|ажурирано|последња измена|измењено|poslednja izmena|izmenjeno',
    updated: 'ажурирано|измена|измењено|izmena|izmenjeno',
    published: 'објављено|објаве',
    beforeClock: 'у|. у',
    notFoundTitle: 'страница није пронађена|stranica nije pronađena',
    nextPage: 'следећа|следећа страна|sledeća|sledeća strana',
    previousPage: 'претходна|претходна страна',
    pageWord: 'страна',
    aboutAuthor: 'о аутору|o autoru',
  },
} satisfies LanguagePack;
