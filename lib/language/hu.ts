// Hungarian.
import type { LanguagePack } from './language-pack';

export const hu = {
  code: 'hu',
  months:
    'január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  names: { comments: 'hozzaszolasok kommentek' },
  boxes: { byline: '*szerzo*' },
  folders: { author: 'szerzo szerzok' },
  lines: {
    share: 'megosztás|megosztom|oszd meg',
    related: 'olvassa el ezt is|olvasd el ezt is|ez is érdekelheti|ez is érdekelhet',
    teaser: 'kapcsolódó|kapcsolódó cikkek|kapcsolódó cikkeink|tovább olvasom',
    prompt: 'iratkozzon fel hírlevelünkre|iratkozz fel hírlevelünkre|kövessen minket|kövess minket',
    ad: 'hirdetés|reklám',
    disclaimer: 'minden jog fenntartva',
    comments: { is: 'hozzászólások|kommentek', opens: 'hozzászólások (' },
    tags: 'címkék:',
    'reading-bar': 'olvasási idő…2#{-,}{p,perc}|#{-,}perc olvasás',
  },
  credits: {
    author: 'írta|szerző|szerzők|szöveg|készítette',
    photographer: 'fotó|fotók|fénykép|kép|fényképezte',
    source: 'forrás',
    editor: 'szerkesztette',
    translator: 'fordította|fordítás',
  },
  says: {
    by: 'írta|szerző|szerzők|készítette',
    and: 'és',
    office: 'újságíró|szerkesztő|főszerkesztő|tudósító|riporter|publicista|munkatárs',
    noNameHolds: 'szerkesztőség|szerkesztősége|hozzászólások',
    agency: 'mti|mti/ap|távirati iroda',
    interface: {
      is: 'hozzászólások|hozzászólás|megosztás|mentés|nyomtatás|követés|meghallgatás|küldés',
      closes: '*hozzászólás',
    },
    dateLabel: 'megjelent|megjelenés|publikálva|közzétéve|frissítve|frissítés|utolsó frissítés',
    updated: 'frissítve|frissítés|módosítva',
    published: 'megjelent|megjelenés|publikálva|közzétéve',
    notFoundTitle: 'az oldal nem található|a keresett oldal nem található|oldal nem található',
    paywall: 'ez a cikk csak előfizetőink számára|a cikk elolvasásához előfizetés szükséges',
    nextPage: 'következő oldal|következő',
    previousPage: 'előző oldal|előző',
    aboutAuthor: 'a szerzőről',
  },
} satisfies LanguagePack;
