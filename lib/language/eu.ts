// Basque.
import type { LanguagePack } from './language-pack';

export const eu = {
  code: 'eu',
  lines: {
    share: 'partekatu|partekatu artikulua',
    related: 'irakurri gehiago|irakurri ere|lotutako albisteak|erlazionatutako albisteak',
    ad: 'publizitatea|iragarkia',
    disclaimer: 'eskubide guztiak gordeta',
    comments: { is: 'iruzkinak', opens: 'iruzkinak (' },
    tags: '{etiketak,gaiak}:',
  },
  credits: {
    author: 'egilea|egileak|testua|idazlea|kazetaria',
    photographer: 'argazkia|argazkiak|argazkilaria',
    source: 'iturria',
    translator: 'itzulpena|itzultzailea',
  },
  says: {
    by: 'egilea|egileak',
    and: 'eta',
    office: 'kazetaria|erredaktorea|berriemailea|zutabegilea|korrespontsala',
    noNameHolds: 'erredakzioa|iruzkinak',
    agency: 'agentziak',
    interface: { is: 'iruzkinak|partekatu|gorde|inprimatu|entzun|jarraitu', opens: 'iruzkinak (' },
    dateLabel: 'argitaratua|argitaratze data|eguneratua|azken eguneraketa|eguneratze data',
    updated: 'eguneratua|eguneraketa|eguneratze',
    published: 'argitaratua|argitaratze',
    notFoundTitle: 'orria ez da aurkitu|ez da orria aurkitu',
    nextPage: 'hurrengoa|hurrengo orria',
    previousPage: 'aurrekoa|aurreko orria',
    aboutAuthor: 'egileari buruz',
  },
} satisfies LanguagePack;
