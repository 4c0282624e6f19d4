// Norwegian.
import type { LanguagePack } from './language-pack';

export const nb = {
  code: 'nb',
  months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  names: { comments: 'kommentarer' },
  boxes: { byline: '*forfatter* *journalist*' },
  lines: {
    share: 'del|del artikkelen|del saken',
    related: 'les også|se også|les mer om|relaterte artikler|les hele saken',
    teaser: 'les mer',
    prompt: 'for å {se,vise} dette innholdet|følg oss på',
    newsletter: 'nyhetsbrev*…100{abonn*,gratis}|{abonn*,gratis}…100*nyhetsbrev*',
    ad: 'annonse|annonsørinnhold|reklame|artikkelen fortsetter under annonsen|saken fortsetter under annonsen',
    comments: { is: 'kommentarer', opens: 'kommentarer (' },
    tags: '{emner,stikkord}:',
    'reading-bar': 'lesetid…2#{-,}{min,min.,minutter}|#{-,}{min,min.,minutters} lesetid',
  },
  credits: {
    photographer: 'fotograf|foto|foto av|bilder',
    author: 'av|skrevet av|tekst|tekst av|publisert av',
    editor: 'redigert av',
    translator: 'oversatt av|oversettelse',
    source: 'kilde',
  },
  says: {
    summaryLabel: 'kortversjonen|kort fortalt|oppsummert',
    office:
      'journalist|redaktør|korrespondent|sjefredaktør|nyhetsredaktør|sportsredaktør|kommentator|utenriksredaktør|skribent',
    noNameHolds: 'redaksjonen|kommentarer',
    agency: 'ntb|©ntb|ntb-afp',
    interface: {
      is: 'kommentarer|lagre|lagre artikkelen|del|skriv ut|lytt|følg',
      opens: 'kommentarer (|lesetid',
    },
    atPlace: 'i',
    beforeClock: 'kl|kl.|klokken',
    dateLabel: '{publisert,oppdatert}{ den,}|sist oppdatert|opprettet|sist endret',
    updated: 'oppdatert|endret',
    published: 'publisert|opprettet',
    by: 'av|{skrevet,tekst,publisert,foto,oversatt,redigert} av',
    and: 'og|med',
    notFoundTitle: 'siden ble ikke funnet|fant ikke siden|siden finnes ikke',
    nextPage: 'neste|neste side',
    previousPage: 'forrige|forrige side',
    pageWord: 'side',
    aboutAuthor: 'om forfatteren|om skribenten',
    bio: 'er',
  },
} satisfies LanguagePack;
