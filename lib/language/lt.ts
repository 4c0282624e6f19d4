// Lithuanian.
import type { LanguagePack } from './language-pack';

export const lt = {
  code: 'lt',
  months:
    'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
  names: { comments: 'komentarai' },
  folders: { author: 'autorius autoriai' },
  lines: {
    share: 'dalintis|dalinkitės|dalintis straipsniu|pasidalinti',
    related:
      'taip pat skaitykite|skaitykite taip pat|susiję straipsniai|susijusios naujienos|skaitykite daugiau',
    teaser: 'skaityti daugiau|skaityti toliau',
    prompt: 'sekite mus|prenumeruokite naujienlaiškį|užsiprenumeruokite',
    ad: 'reklama|straipsnis tęsiasi po reklama',
    disclaimer: 'visos teisės saugomos',
    comments: { is: 'komentarai|komentuoti', opens: 'komentarai (' },
    tags: '{žymės,raktažodžiai,raktiniai žodžiai}:',
    'reading-bar': 'skaitymo laikas…2#{-,}{min,min.}',
  },
  credits: {
    author: 'autorius|autorė|autoriai|tekstas|parengė|parašė|kalbino',
    photographer: 'nuotrauka|nuotraukos|fotografas|fotografė|nuotr.',
    source: 'šaltinis|šaltiniai',
    editor: 'redaktorius|redaktorė',
    translator: 'vertimas|vertėjas|vertėja',
  },
  says: {
    by: 'autorius|autorė|autoriai|parengė|parašė|kalbino',
    and: 'ir',
    office:
      'žurnalistas|žurnalistė|redaktorius|redaktorė|korespondentas|korespondentė|apžvalgininkas|apžvalgininkė|reporteris|reporterė',
    noNameHolds: 'redakcija|komentarai',
    agency: 'elta|bns',
    interface: {
      is: 'komentarai|komentuoti|dalintis|išsaugoti|spausdinti|klausyti|klausytis|sekti',
      opens: 'komentarai (',
    },
    dateLabel: 'paskelbta|publikuota|atnaujinta|paskutinį kartą atnaujinta|publikavimo data',
    updated: 'atnaujinta',
    published: 'paskelbta|publikuota|publikavimo',
    beforeClock: 'val.',
    notFoundTitle: 'puslapis nerastas|puslapis neegzistuoja',
    nextPage: 'kitas puslapis|toliau',
    previousPage: 'ankstesnis puslapis|ankstesnis',
    pageWord: 'puslapis',
    aboutAuthor: 'apie autorių|apie autorę',
  },
} satisfies LanguagePack;
