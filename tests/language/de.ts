import type { Examples } from './examples';

export const de: Examples = {
  lines: {
    related: {
      takes: [
        'Lesen Sie auch: Der Hafen im Winter',
        'Mehr dazu: Der Hafen im Winter',
        'Mehr zum Thema',
        'Das könnte Sie auch interessieren',
      ],
    },
    teaser: {
      takes: ['Mehr: Der Hafen im Winter'],
      leaves: ['Mehr als hundert Boote lagen am Morgen im Eis.'],
    },
    prompt: {
      takes: [
        'Empfohlener redaktioneller Inhalt',
        'Externen Inhalt anzeigen',
        'Inhalte von VideoTube anzeigen',
        'Link zum VideoTube-Inhalt',
        'Zum Anzeigen dieses Videos wird ein Inhalt von VideoTube geladen',
        'Um diesen Inhalt anzuzeigen, bestätigen Sie bitte',
        'Dieser Inhalt wird von VideoTube bereitgestellt',
        'Wir benötigen Ihre Zustimmung',
        'An dieser Stelle findest du einen externen Inhalt von VideoTube, der den Artikel ergänzt.',
        'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
        'Melden Sie sich hier an',
        'Melden Sie sich jetzt kostenlos an',
        'Dieser Artikel ist exklusiv für Abonnenten',
      ],
      leaves: [
        'Inhalte von Truhen anzuzeigen war im Hafen seit jeher Pflicht.',
        'Link zum Beitrag des Museums gab es keinen, sagte die Leiterin.',
        'An dieser Stelle finden Sie einen Brunnen, den die Stadt im vergangenen Jahr gestiftet hat.',
        'Dieser Artikel ist für die Satzung des Vereins der wichtigste, sagte der Vorsitzende.',
      ],
    },
    newsletter: {
      takes: [
        'Mit unserem Newsletter bleiben Sie informiert, jetzt anmelden',
        'Jetzt kostenlos den Hafen-Newsletter bestellen',
      ],
      leaves: [
        'Der Newsletter der Stadt meldete am Morgen, dass die Brücke gesperrt bleibt.',
        'Abonnenten der Oper bezahlten das neue Dach.',
      ],
    },
    disclaimer: {
      takes: [
        'Über dieses Thema berichtete das Hafenradio am 3. Mai.',
        'Dieses Thema im Programm: Hafenradio, 3. Mai',
        'Dieser Text wurde automatisch aus dem Englischen übersetzt',
      ],
    },
    gallery: {
      takes: ['Bilderstrecke: Der Hafen im Winter', '3 von 12'],
      leaves: ['3 von 12 Booten kamen am Abend nicht zurück.'],
    },
    tags: { takes: ['Schlagwörter: Hafen, Brücke', 'Themen: Hafen'] },
    'reading-bar': { takes: ['Lesezeit: 3 Minuten', '3 Min. Lesezeit'] },
  },
  says: {
    summaryLabel: { takes: ['Das Wichtigste in Kürze'] },
    by: {
      takes: [
        'Ein Kommentar von Anna Beispiel',
        'Das Interview führte Anna Beispiel',
        'Das Gespräch führte Anna Beispiel',
      ],
    },
    dateLabel: { takes: ['Veröffentlicht am', 'Stand'], leaves: ['Veröffentlichte Werke'] },
    updated: { takes: ['Zuletzt aktualisiert'], leaves: ['Veröffentlicht'] },
    readOn: {
      takes: ['Weiterlesen »'],
      leaves: ['Weiterlesen wollte sie nicht, das Ende stand ja auf dem Umschlag'],
    },
    nextPage: { takes: ['Nächste Seite', 'Nächste'], leaves: ['Nächstes Jahr'] },
    minutes: { takes: ['3 Minuten', '5 Min.'], leaves: ['3 Minuten Stille'] },
    aboutAuthor: { takes: ['Über die Autorin'], leaves: ['Über die Autobahn'] },
    interface: {
      takes: ['Kommentare (3)', '12 Kommentare', '1 Kommentar'],
      leaves: ['Anna Beispiel'],
    },
    noNameHolds: { takes: ['Redaktion', 'Online-Redaktion'] },
    agency: { takes: ['Keystone-SDA', 'ots'] },
    published: { takes: ['Erschienen am'] },
  },
};
