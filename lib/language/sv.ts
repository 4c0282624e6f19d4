// Swedish.
import type { LanguagePack } from './language-pack';

export const sv = {
  code: 'sv',
  months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  names: { comments: 'kommentarer' },
  folders: { author: 'skribent skribenter' },
  boxes: { byline: '*skribent* *reporter* *forfattare*', lead: 'ingress' },
  lines: {
    share: 'dela|dela artikeln|dela via e-post',
    related: 'läs {också,även}|läs mer om|se även|relaterade artiklar|fler artiklar',
    teaser: 'läs mer|missa inte',
    prompt: 'för att {se,visa} det här innehållet|följ oss på',
    newsletter:
      '{newsletter*,nyhetsbrev*}…100{prenumer*,anmäl*,gratis}|{prenumer*,anmäl*,gratis}…100{newsletter*,*nyhetsbrev*}',
    ad: 'annons|reklam|artikeln fortsätter under annonsen|texten fortsätter efter annonsen',
    player: 'lyssna på artikeln|lyssna på texten',
    comments: { is: 'kommentarer', opens: 'kommentarer (' },
    tags: '{ämnen,taggar,nyckelord}:',
    'reading-bar': 'lästid…2#{-,}{min,min.,minuter}|#{-,}{min,min.,minuters} {läsning,lästid}',
  },
  credits: {
    photographer: 'fotograf|foto|bild|foto av',
    author: 'av|text|text av|skriven av|publicerad av|skribent|författare',
    editor: 'redigerad av',
    translator: 'översättning|översatt av',
    source: 'källa',
  },
  says: {
    summaryLabel: 'kortfattat|i korthet|sammanfattning',
    agency: 'tt|tt nyhetsbyrån|tt-afp|tt-ritzau|tt-reuters',
    office:
      'journalist|redaktör|korrespondent|chefredaktör|krönikör|ledarskribent|kolumnist|sportreporter|kulturskribent|utrikeskorrespondent',
    noNameHolds: 'redaktionen|kommentarer',
    interface: {
      is: 'kommentarer|spara|spara artikel|dela|skriv ut|lyssna|följ',
      opens: 'kommentarer (|lästid',
    },
    morning: 'fm',
    afternoon: 'em',
    beforeClock: 'kl|kl.|klockan',
    dateLabel:
      '{publicerad,uppdaterad}{ den,}|publicerat|uppdaterat|senast uppdaterad|ändrad|skapad',
    updated: 'uppdatera*|ändrad',
    published: 'publicera*|skapad',
    by: 'av|{text,skriven,publicerad,foto,översatt,redigerad} av',
    and: 'och|med',
    particle: 'af|von',
    notFoundTitle: 'sidan hittades inte|sidan kunde inte hittas|sidan finns inte',
    paywall: 'den här artikeln är för dig som är prenumerant|läs vidare som prenumerant',
    nextPage: 'nästa|nästa sida',
    previousPage: 'föregående|föregående sida',
    pageWord: 'sida|sidan',
    aboutAuthor: 'om författaren|om skribenten',
    bio: 'är|skriver|arbetar',
  },
} satisfies LanguagePack;
