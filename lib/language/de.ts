// German.
import type { LanguagePack } from './language-pack';

export const de = {
  code: 'de',
  common: 'der die das und ist nicht mit von den ein eine auf',
  months:
    'januar jänner|februar|märz mrz marz maerz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  names: { comments: 'kommentare lesermeinungen leserkommentare' },
  boxes: { byline: '*autor*', lead: 'vorspann' },
  folders: { author: 'autor autoren', consent: 'zustimmung', contact: 'kontakt' },
  lines: {
    share: { is: 'teilen' },
    related: [
      {
        opens:
          'lesen sie {auch,dazu,hier,mehr}|mehr {dazu,zum thema}|das könnte {sie,dich} auch|siehe auch',
      },
      {
        linked: true,
        opens:
          'weiterlesen|mehr lesen|mehr|weitere artikel|weitere artikel zum thema|auch interessant|passend dazu',
      },
    ],
    prompt: [
      {
        opens:
          'jetzt abonnieren|melden sie sich {hier,jetzt,kostenlos,für}|dieser artikel ist {exklusiv ,nur ,}für abonnent*',
      },
      {
        apart: 240,
        closes: 'jetzt abonnieren',
        holds:
          'newsletter*…100{abonn*,anmeld*,kostenlos*,gratis}|{abonn*,anmeld*,kostenlos*,gratis}…100*newsletter*',
      },
    ],
    disclaimer: {
      opens:
        'direkt aus dem dpa|die{ser,se} {text,artikel,meldung} wurde automatisch|alle rechte vorbehalten',
    },
    ad: { is: 'anzeige|werbung|lesen sie nach der anzeige weiter' },
    player: { opens: 'artikel anhören' },
    gallery: { is: '{bilderstrecke,fotostrecke,fotogalerie}:…50|# von #' },
    tags: { opens: '{schlagwörter,schlagworte,themen,kategorie,kategorien}:' },
    'reading-bar': {
      is: 'lesezeit…2#{-,}{min,min.,minute,minuten}|#{-,}{min,min.,minute,minuten} lesezeit',
    },
    navigation: { is: 'inhaltsverzeichnis' },
  },
  credits: {
    author: 'von|autor|autorin',
    photographer: 'foto|fotos',
    source: 'quelle',
  },
  says: {
    beforeClock: { opens: 'um' },
    dateLabel: { is: '{veröffentlicht,aktualisiert,erstellt,stand}{ am,}' },
    updated: { holds: 'aktuali*' },
    by: { opens: 'von' },
    and: { is: 'und' },
    particle: { is: 'von|der|den' },
    notFoundTitle: { is: 'seite nicht gefunden' },
    buy: { is: 'in den warenkorb' },
    searchTitle: { holds: 'suchergebnisse' },
    paywall: { holds: 'diesen artikel weiterlesen' },
    readOn: { is: 'weiterlesen…12' },
    nextPage: { is: 'nächste{ seite,}|weiter' },
    previousPage: { is: 'zurück' },
    pageWord: { opens: 'seite' },
    minutes: { is: '#{-,}{min,min.,minute,minuten}' },
    aboutAuthor: { is: 'über {den autor,die autorin,die autoren}' },
    bio: { opens: 'ist|schreibt|arbeitet' },
  },
} satisfies LanguagePack;
