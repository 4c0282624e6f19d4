import type { Examples } from './examples';

export const it: Examples = {
  lines: {
    related: { takes: ['Potrebbe interessarti anche'] },
    teaser: {
      takes: ['Leggi: il porto in inverno'],
      leaves: ['Leggi e decreti non bastano, disse il sindaco del porto.'],
    },
    prompt: {
      takes: [
        'Questo contenuto è ospitato da terzi',
        'Contenuto esterno',
        'Per visualizzare questo contenuto accetta i cookie',
        'Iscriviti alla nostra lista',
        'Seguici sui social',
        'Ricevi ogni mattina le notizie del porto',
      ],
      leaves: [
        'Contenuto nella scatola c’era un orologio del porto.',
        'Iscritti al porto da trent’anni, i pescatori non hanno mai pagato la tassa.',
        'Seguici, gridò il pilota alla barca più piccola.',
      ],
    },
    newsletter: {
      takes: ['La nostra newsletter ti aspetta, iscriviti', 'Iscriviti alla newsletter del porto'],
      leaves: [
        'La newsletter del comune diceva che il ponte sarebbe rimasto chiuso.',
        'Gli iscritti al coro pagarono il tetto nuovo.',
      ],
    },
    player: { takes: ["Ascolta l'articolo"] },
    gallery: {
      takes: ['Fotogalleria: il porto in inverno', '3 di 12'],
      leaves: ['3 di 12 barche non tornarono la sera.'],
    },
    tags: { takes: ['Argomenti: porto, ponte'] },
    'reading-bar': { takes: ['Tempo di lettura: 3 minuti', '3 min di lettura'] },
    comments: { takes: ['Commenti (14)'] },
  },
  says: {
    summaryLabel: { takes: ['I punti chiave'] },
    agency: { takes: ['Adnkronos'], leaves: ['Adnkronos Salute'] },
    by: {
      takes: [
        'A cura di Giovanna Rossi',
        'Dal nostro inviato Paolo Bianchi',
        'Testo di Anna Rossi',
      ],
    },
    dateLabel: { takes: ['Pubblicato il', 'Ultimo aggiornamento'], leaves: ['Pubblicati a Roma'] },
    updated: { takes: ['Aggiornato il', 'Ultima modifica'], leaves: ['Pubblicato il'] },
    interface: { takes: ['Commenti (3)', '12 commenti', '1 commento'], leaves: ['Anna Rossi'] },
    noNameHolds: { takes: ['Redazione ANSA', 'La redazione'] },
    beforeClock: { takes: ['ore 10:05', 'alle ore 10:05'] },
    published: { takes: ['Pubblicato il'] },
  },
};
