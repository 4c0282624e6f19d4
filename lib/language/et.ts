// Estonian.
import type { LanguagePack } from './language-pack';

export const et = {
  code: 'et',
  months:
    'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
  names: { comments: 'kommentaarid' },
  folders: { author: 'autor autorid' },
  lines: {
    share: 'jaga|jaga artiklit|jaga facebookis',
    related: 'loe ka:|loe veel:|seotud artiklid|seotud lood|loe lisaks|vaata ka:',
    teaser: 'loe edasi|loe rohkem',
    prompt: 'jälgi meid|liitu uudiskirjaga|telli uudiskiri',
    ad: 'reklaam|artikkel jätkub pärast reklaami',
    disclaimer: 'kõik õigused kaitstud',
    comments: { is: 'kommentaarid|kommenteeri', opens: 'kommentaarid (' },
    tags: '{märksõnad,sildid}:',
    'reading-bar': 'lugemisaeg…2#{-,}{min,minutit}',
  },
  credits: {
    author: 'autor|autorid|tekst|kirjutas|toimetaja|toimetas',
    photographer: 'foto|fotod|fotograaf|pildid',
    source: 'allikas|allikad',
    translator: 'tõlkija|tõlkis|tõlge',
  },
  says: {
    by: 'kirjutas|autor|autorid|toimetas|toimetaja',
    and: 'ja|ning',
    office: 'ajakirjanik|toimetaja|peatoimetaja|reporter|korrespondent|kolumnist',
    noNameHolds: 'toimetus|kommentaarid|uudistetoimetus',
    agency: 'bns|err',
    interface: {
      is: 'kommentaarid|kommenteeri|jaga|salvesta|prindi|kuula|jälgi|jaga facebookis',
      opens: 'kommentaarid (',
    },
    dateLabel: 'avaldatud|uuendatud|muudetud|viimati uuendatud|lisatud',
    updated: 'uuendatud|muudetud',
    published: 'avaldatud|lisatud',
    beforeClock: 'kell|kl',
    notFoundTitle: 'lehte ei leitud|lehekülge ei leitud',
    paywall: 'artikkel on tellijale|see artikkel on tellijatele',
    nextPage: 'järgmine|järgmine lehekülg',
    previousPage: 'eelmine|eelmine lehekülg',
    pageWord: 'lehekülg|lk',
    aboutAuthor: 'autorist',
    bio: 'on|töötab',
  },
} satisfies LanguagePack;
