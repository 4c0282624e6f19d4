// Czech.
import type { LanguagePack } from './language-pack';

export const cs = {
  code: 'cs',
  months:
    'leden ledna|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince prosinec',
  names: { comments: 'diskuse diskuze komentare' },
  lines: {
    share: 'sdílet|sdílet článek|sdílejte článek',
    related:
      'mohlo by vás zajímat|čtěte {také,též}|přečtěte si {také,též}|související články|související článek|více k tématu',
    teaser: 'čtěte více|číst dále|více k tématu',
    prompt:
      'pro zobrazení tohoto obsahu|přihlaste se k odběru|sledujte nás na|líbil se vám článek?',
    ad: 'reklama|inzerce|článek pokračuje pod reklamou',
    disclaimer: 'všechna práva vyhrazena',
    comments: { is: 'diskuse|diskuze|komentáře', opens: '{diskuse,diskuze} (' },
    tags: '{štítky,klíčová slova}:',
    'reading-bar': '#{-,}{min,min.,minut,minuty} čtení|doba čtení…2#{-,}{min,min.,minut,minuty}',
  },
  credits: {
    author: 'autorka|autoři|napsal|napsala|připravil|připravila|autor/autorka|autorka/autor',
    photographer: 'fotografie|snímek|snímky',
    source: 'zdroj',
    editor: 'editorka|editoři',
    translator: 'přeložil|přeložila|překlad',
    illustrator: 'ilustrace',
  },
  says: {
    by: 'napsal|napsala|připravil|připravila|autorka|autoři',
    and: 'a',
    atPlace: 'ze',
    office:
      'redaktor|redaktorka|šéfredaktor|šéfredaktorka|novinář|novinářka|zpravodaj|zpravodajka|reportér|reportérka|komentátor|komentátorka|publicista|publicistka',
    noNameHolds: 'redakce|diskuse|diskuze',
    agency: 'čtk|čtk/ap|ctk',
    interface: {
      is: 'diskuse|diskuze|diskutovat|komentáře|sdílet|uložit|přehrát|poslechnout|tisk|sledovat',
      opens: '{diskuse,diskuze} (',
    },
    dateLabel:
      'publikováno|zveřejněno|vydáno|vytvořeno|aktualizováno|aktualizace|naposledy aktualizováno',
    updated: 'aktualizováno|aktualizace|upraveno',
    published: 'publikováno|zveřejněno|vydáno|vytvořeno',
    beforeClock: 'v|ve',
    notFoundTitle: 'stránka nenalezena|stránka nebyla nalezena|stránka neexistuje',
    paywall: 'tento článek je určen pro předplatitele|článek je pouze pro předplatitele',
    nextPage: 'další strana|další stránka|následující strana',
    previousPage: 'předchozí strana|předchozí stránka',
    pageWord: 'strana',
    aboutAuthor: 'o autorovi|o autorce',
    bio: 'je|píše|pracuje',
  },
} satisfies LanguagePack;
