// Danish.
import type { LanguagePack } from './language-pack';

export const da = {
  code: 'da',
  months: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  names: { comments: 'kommentarer' },
  boxes: { byline: '*forfatter*' },
  folders: { author: 'skribent forfatter' },
  lines: {
    share: 'del|del artiklen|del på facebook',
    related: 'læs også|se også|læs mere om|relaterede artikler',
    teaser: 'læs mere',
    prompt: 'for at {se,vise} dette indhold|følg os på',
    newsletter: 'nyhedsbrev*…100{abonn*,tilmeld*,gratis}|{abonn*,tilmeld*,gratis}…100*nyhedsbrev*',
    ad: 'annonce|reklame|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen',
    player: 'lyt til artiklen',
    comments: { is: 'kommentarer', opens: 'kommentarer (' },
    tags: '{emner,nøgleord}:',
    'reading-bar': 'læsetid…2#{-,}{min,min.,minutter}|#{-,}{min,min.,minutters} {læsning,læsetid}',
  },
  credits: {
    photographer: 'fotograf|foto|fotos|foto af',
    author: 'af|skrevet af|tekst|tekst af|forfatter',
    editor: 'redigeret af',
    translator: 'oversat af|oversættelse',
    source: 'kilde',
  },
  says: {
    summaryLabel: 'kort fortalt|overblik',
    office:
      'journalist|redaktør|korrespondent|chefredaktør|sportsredaktør|kommentator|anmelder|debattør|udlandskorrespondent',
    notName: 'kronik|kronikker|kronikør|debatindlæg|læserbrev|leder',
    noNameHolds: 'redaktionen|kommentarer',
    agency: 'ritzau|/ritzau/|ritzau/afp',
    interface: {
      is: 'kommentarer|gem|gem artikel|del|udskriv|lyt|følg',
      opens: 'kommentarer (|læsetid',
    },
    atPlace: 'i',
    beforeClock: 'kl|kl.|klokken',
    dateLabel:
      '{publiceret,opdateret}{ den,}|offentliggjort|udgivet|sidst opdateret|senest opdateret',
    updated: 'opdateret',
    published: 'publiceret|offentliggjort|udgivet',
    by: 'af|{skrevet,tekst,foto,oversat,redigeret} af',
    and: 'og|med',
    particle: 'af',
    notFoundTitle: 'siden blev ikke fundet|siden findes ikke',
    nextPage: 'næste|næste side',
    previousPage: 'forrige|forrige side',
    pageWord: 'side',
    aboutAuthor: 'om forfatteren|om skribenten',
    bio: 'er',
  },
} satisfies LanguagePack;
