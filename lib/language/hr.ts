// Croatian and Bosnian, and what Serbian shares with them in Latin letters. Of the tenth month the short name and the southern one: the
// common Croatian one is the eleventh in Polish.
import type { LanguagePack } from './language-pack';

export const hr = {
  code: 'hr',
  months:
    'siječnja siječanj januar januara|veljače veljača februar februara|ožujka ožujak mart marta|travnja travanj april aprila|' +
    'svibnja svibanj maj maja|lipnja lipanj jun juna juni|srpnja srpanj jul jula juli|kolovoza kolovoz august augusta avgust avgusta|' +
    'rujna rujan septembar septembra|listopada listopad okt oktobar oktobra|studenoga studenog studeni novembar novembra|prosinca prosinac decembar decembra',
  names: { comments: 'komentari' },
  boxes: { byline: '*novinar*' },
  folders: { author: 'autori novinari' },
  lines: {
    share: 'podijeli|podijeli članak|podijelite|podijelite članak',
    related:
      'pročitajte {i,još}|pročitaj {i,još}|možda će vas zanimati|povezani članci|povezane vijesti',
    teaser: 'pročitajte više|pročitaj više|više o temi|vezane vijesti',
    prompt: 'pratite nas na|prijavite se na naš newsletter|pridružite se raspravi',
    ad: 'oglas|reklama|članak se nastavlja nakon oglasa|tekst se nastavlja ispod oglasa',
    disclaimer: 'sva prava pridržana|sva prava zadržana',
    comments: { is: 'komentari|komentiraj', opens: 'komentari (' },
    tags: '{oznake,ključne riječi}:',
    'reading-bar':
      '#{-,}{min,min.,minuta,minute} čitanja|vrijeme čitanja…2#{-,}{min,min.,minuta,minute}',
  },
  credits: {
    author:
      'autorica|autori|autor/ica|piše|pišu|napisao|napisala|tekst|priredio|priredila|razgovarao|razgovarala',
    photographer: 'fotografije|snimio|snimila|fotografija',
    source: 'izvor',
    editor: 'urednik|urednica|uredio|uredila',
    translator: 'preveo|prevela|prijevod',
    proofreader: 'lektura',
  },
  says: {
    by: 'piše|pišu|napisao|napisala|autorica|priredio|priredila|razgovarao|razgovarala',
    and: 'i',
    atPlace: 'iz',
    office:
      'novinar|novinarka|urednik|urednica|dopisnik|dopisnica|reporter|reporterka|kolumnist|kolumnistica|komentator|komentatorica',
    noNameHolds: 'redakcija|redakcije|komentari',
    agency: 'hina|fena|srna|tanjug|mina|beta',
    interface: {
      is: 'komentari|komentiraj|podijeli|spremi|slušaj|poslušaj|ispiši|prati|podijeli članak',
      opens: 'komentari (|komentara:',
      closes: '*komentara|*pregleda',
    },
    dateLabel:
      'objavljeno|objavljen|objava|datum objave|zadnja izmjena|posljednja izmjena|zadnja promjena|ažurirano|osvježeno|izmijenjeno',
    updated: 'izmjena|izmijenjeno|promjena|ažurirano|osvježeno',
    published: 'objavljeno|objavljen|objava|objave',
    beforeClock: 'u|. u|.|.,|., u',
    notFoundTitle: 'stranica nije pronađena|stranica ne postoji',
    paywall: 'ovaj članak dostupan je samo pretplatnicima|sadržaj dostupan samo pretplatnicima',
    nextPage: 'sljedeća stranica|sljedeća',
    previousPage: 'prethodna stranica|prethodna',
    pageWord: 'stranica',
    aboutAuthor: 'o autoru|o autorici',
    bio: 'je|piše|radi',
  },
} satisfies LanguagePack;
