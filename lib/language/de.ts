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
    share: 'teilen',
    related:
      'lesen sie {auch,dazu,hier,mehr}|mehr {dazu,zum thema}|das könnte {sie,dich} auch|siehe auch',
    teaser:
      'weiterlesen|mehr lesen|mehr|weitere artikel|weitere artikel zum thema|auch interessant|passend dazu',
    prompt:
      'jetzt abonnieren|melden sie sich {hier,jetzt,kostenlos,für}|dieser artikel ist {exklusiv ,nur ,}für abonnent*',
    newsletter: {
      closes: 'jetzt abonnieren',
      holds:
        'newsletter*…100{abonn*,anmeld*,kostenlos*,gratis}|{abonn*,anmeld*,kostenlos*,gratis}…100*newsletter*',
    },
    disclaimer:
      'direkt aus dem dpa|die{ser,se} {text,artikel,meldung} wurde automatisch|alle rechte vorbehalten',
    ad: 'anzeige|werbung|lesen sie nach der anzeige weiter',
    player: 'artikel anhören',
    gallery: '{bilderstrecke,fotostrecke,fotogalerie}:…50|# von #',
    tags: '{schlagwörter,schlagworte,themen,kategorie,kategorien}:',
    'reading-bar': 'lesezeit…2#{-,}{min,minute,minuten}|#{-,}{min,min.,minute,minuten} lesezeit',
    navigation: 'inhaltsverzeichnis',
  },
  credits: {
    author: 'von|autor|autorin|autoren|text von|interview|protokoll|geschrieben von',
    photographer: 'foto|fotos|fotograf|fotografin',
    source: 'quelle',
  },
  says: {
    agency: 'agenturen',
    office:
      'redakteur|redakteurin|reporterin|korrespondent|korrespondentin|chefredakteur|chefredakteurin|volontär|volontärin',
    atPlace: 'aus',
    morning: 'vorm|vormittags|morgens',
    afternoon: 'nachm|nachmittags|abends',
    headingTool: 'Bearbeiten|Quelltext bearbeiten',
    beforeClock: 'um',
    dateLabel: '{veröffentlicht,aktualisiert,erstellt,stand}{ am,}',
    updated: 'aktuali*',
    by: 'von|{ein ,eine ,}{kommentar,gastbeitrag,gastkommentar,analyse,essay,interview,porträt,reportage,kolumne,leitartikel,bericht,glosse,rezension,kritik,gespräch,beitrag,artikel,text} von|{das ,}interview {führte,führten}',
    and: 'und|sowie|mit',
    particle: 'von|der|den',
    notFoundTitle: 'seite nicht gefunden',
    buy: 'in den warenkorb',
    searchTitle: 'suchergebnisse',
    paywall: 'diesen artikel weiterlesen',
    readOn: 'weiterlesen…12',
    nextPage: 'nächste{ seite,}|weiter',
    previousPage: 'zurück',
    pageWord: 'seite',
    minutes: '#{-,}{min,min.,minute,minuten}',
    aboutAuthor: 'über {den autor,die autorin,die autoren}',
    bio: 'ist|schreibt|arbeitet',
  },
} satisfies LanguagePack;
