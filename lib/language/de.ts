// German.
import type { LanguagePack } from './language-pack';

export const de = {
  code: 'de',
  common: 'der die das und ist nicht mit von den ein eine auf',
  months:
    'januar jänner|februar|märz mrz marz maerz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  names: { comments: 'kommentare lesermeinungen leserkommentare' },
  boxes: {
    byline: '*autor*',
    lead: 'vorspann',
    kicker: 'dachzeile oberzeile spitzmarke',
    subheading: 'zwischentitel zwischenueberschrift',
  },
  folders: { author: 'autor autoren', consent: 'zustimmung', contact: 'kontakt' },
  lines: {
    share: 'teilen',
    related:
      'lesen sie {auch,dazu,hier,mehr}|mehr {dazu,zum thema}|das könnte {sie,dich} auch|siehe auch',
    teaser:
      'weiterlesen|mehr lesen|mehr|weitere artikel|weitere artikel zum thema|auch interessant|passend dazu',
    prompt: [
      {
        max: 480,
        opens:
          'an dieser stelle {finden sie,findest du,findet ihr} ein{en,}…60{extern*,inhalt*}|ich bin damit einverstanden, dass mir|' +
          '{zum,für das,zur} anzeige{n,} {dieses,von} …20inhalt*|um {diesen inhalt,dieses element,dieses video,diese inhalte} {anzuzeigen,zu sehen}|' +
          'dieser inhalt {wird von,stammt von,kann nicht} …60{bereitgestellt,geladen,angezeigt}|wir {benötigen,brauchen} ihre {zustimmung,einwilligung}',
        is:
          'empfohlener {redaktioneller ,externer }inhalt|extern{er,en} inhalt{ anzeigen, laden, aktivieren,}|ein klick für den datenschutz|' +
          'inhalte von …30{anzeigen,laden,aktivieren}|link zum …20{inhalt,video,beitrag}',
      },
      'jetzt abonnieren|melden sie sich {hier,jetzt,kostenlos,für}|dieser artikel ist {exklusiv ,nur ,}für abonnent*',
    ],
    newsletter: {
      closes: 'jetzt abonnieren',
      holds:
        'newsletter*…100{abonn*,anmeld*,kostenlos*,gratis}|{abonn*,anmeld*,kostenlos*,gratis}…100*newsletter*',
    },
    disclaimer:
      'über dieses thema {berichtete,berichteten,berichtet}|dieses thema im programm:|direkt aus dem dpa|die{ser,se} {text,artikel,meldung} wurde automatisch|alle rechte vorbehalten',
    ad: 'anzeige|werbung|lesen sie nach der anzeige weiter',
    player: 'artikel anhören',
    gallery: '{bilderstrecke,fotostrecke,fotogalerie}:…50|# von #',
    tags: '{schlagwörter,schlagworte,themen,kategorie,kategorien}:',
    'reading-bar': 'lesezeit…2#{-,}{min,minute,minuten}|#{-,}{min,min.,minute,minuten} lesezeit',
    navigation: 'inhaltsverzeichnis',
  },
  credits: {
    author:
      'von|autor|autorin|autoren|autorinnen|autor/in|autor/autorin|text von|interview|protokoll|geschrieben von|aufgezeichnet von|interview von',
    photographer: 'foto|fotos|fotograf|fotografin|bild|bilder|foto von|bildquelle',
    source: 'quelle|quellen',
    editor: 'redaktion|redigiert von',
    translator: 'übersetzung|übersetzt von|aus dem englischen von',
    illustrator: 'illustration von',
  },
  says: {
    summaryLabel:
      "das wichtigste {in kürze,auf einen blick}|auf einen blick|kurz & knapp|darum geht’s|darum geht's|in kürze",
    agency: 'agenturen|ots|keystone-sda|dpa/afp|dpa-afx|apa/dpa|apa/afp',
    noNameHolds:
      'redaktion|redaktionsteam|onlineredaktion|online-redaktion|newsdesk|von unserer redaktion|kommentare',
    interface: {
      is: 'kommentare|kommentieren|merken|drucken|teilen|speichern|folgen|anhören|vorlesen|artikel merken|artikel anhören|zur merkliste hinzufügen',
      opens: 'kommentare (|lesezeit',
      closes: '*kommentare|*kommentar',
    },
    office:
      'redakteur|redakteurin|reporterin|korrespondent|korrespondentin|chefredakteur|chefredakteurin|volontär|volontärin|kolumnist|kolumnistin|sportredakteur|sportredakteurin|journalist|journalistin|autorin|mitarbeiter|mitarbeiterin',
    atPlace: 'aus',
    morning: 'vorm|vormittags|morgens',
    afternoon: 'nachm|nachmittags|abends',
    headingTool: 'Bearbeiten|Quelltext bearbeiten',
    beforeClock: 'um|gegen',
    dateLabel:
      '{veröffentlicht,aktualisiert,erstellt,stand,publiziert}{ am,}|zuletzt aktualisiert|letzte aktualisierung|letzte änderung|erschienen|erschienen am',
    updated: 'aktuali*|letzte änderung|geändert',
    published: 'veröffentlicht|erstellt|publiziert|erschienen',
    by: 'von|{ein ,eine ,}{kommentar,gastbeitrag,gastkommentar,analyse,essay,interview,porträt,reportage,kolumne,leitartikel,bericht,glosse,rezension,kritik,gespräch,beitrag,artikel,text} von|{das ,}{interview,gespräch} {führte,führten}',
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
    bio: 'ist|schreibt|arbeitet|berichtet',
  },
} satisfies LanguagePack;
