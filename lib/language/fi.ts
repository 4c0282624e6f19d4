// Finnish.
import type { LanguagePack } from './language-pack';

export const fi = {
  code: 'fi',
  months:
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  names: { comments: 'kommentit' },
  boxes: { byline: '*toimittaja* *kirjoittaja*' },
  folders: { author: 'kirjoittajat toimittaja toimittajat' },
  lines: {
    share: 'jaa|jaa artikkeli|jaa juttu',
    related: 'lue myös|katso myös|aiheesta lisää|lue aiheesta lisää|lisää aiheesta',
    teaser: 'lue lisää|jatka lukemista',
    prompt:
      '{nähdäksesi,katsoaksesi} tämän sisällön|mitä ajatuksia juttu herätti|voit keskustella aiheesta|seuraa meitä|tilaa uutiskirje|juttu on tarkoitettu tilaajille|tilaa tai kirjaudu',
    ad: 'mainos|mainos alkaa|mainos päättyy|juttu jatkuu mainoksen jälkeen',
    disclaimer: 'kaikki oikeudet pidätetään',
    comments: { is: 'kommentit|kommentoi', opens: 'kommentit (' },
    player: 'kuuntele artikkeli|kuuntele juttu',
    tags: '{avainsanat,aiheet,asiasanat}:',
    'reading-bar': 'lukuaika…2#{-,}{min,minuuttia}|#{-,}{min,minuutin} lukuaika',
  },
  credits: {
    photographer: 'kuvat|kuva|valokuvaaja|kuvaaja|valokuvat',
    author: 'teksti|kirjoittaja|kirjoittajat|kirjoittanut|toimittaja|toimittajat',
    source: 'lähde|lähteet',
    editor: 'toimittanut',
    translator: 'kääntäjä|suomennos|kääntänyt',
    illustrator: 'kuvitus',
  },
  says: {
    agency: 'stt|stt-afp|stt–afp|lehtikuva|stt-lehtikuva',
    office:
      'toimittaja|päätoimittaja|kirjeenvaihtaja|ulkomaantoimittaja|urheilutoimittaja|kolumnisti|erikoistoimittaja',
    noNameHolds: 'toimitus|kommentit|uutistoimitus',
    and: 'ja|sekä',
    by: 'kirjoittanut|kirjoittaja',
    interface: {
      is: 'kommentit|kommentoi|jaa|tallenna|tulosta|kuuntele|seuraa|lue lisää',
      opens: 'kommentit (',
      closes: '*kommenttia|*kommentti',
    },
    beforeClock: 'klo|kello',
    dateLabel: 'julkaistu|päivitetty|viimeksi päivitetty|muokattu',
    updated: 'päivitetty|muokattu',
    published: 'julkaistu',
    notFoundTitle: 'sivua ei löytynyt|sivua ei löydy',
    paywall: 'tämä artikkeli on tarkoitettu tilaajille|juttu on vain tilaajille',
    nextPage: 'seuraava|seuraava sivu',
    previousPage: 'edellinen|edellinen sivu',
    pageWord: 'sivu',
    aboutAuthor: 'kirjoittajasta|tietoa kirjoittajasta',
    bio: 'on|työskentelee',
  },
} satisfies LanguagePack;
