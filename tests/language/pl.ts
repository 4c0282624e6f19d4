import type { Examples } from './examples';

export const pl: Examples = {
  lines: {
    related: {
      takes: ['Czytaj także: Port zimą', 'Zobacz też', 'Przeczytaj również: Port zimą'],
      leaves: ['Przeczytaj list i schowaj go do szuflady, powiedziała babcia.'],
    },
    prompt: {
      takes: ['Aby zobaczyć tę treść, zaakceptuj pliki', 'Treść zewnętrzna', 'Zapisz się na listę'],
      leaves: ['Treść zebranych listów zaskoczyła kapitana portu.'],
    },
    ad: {
      takes: ['Dalszy ciąg artykułu pod materiałem wideo'],
      leaves: ['Dalszy ciąg artykułu ukaże się jutro, zapowiedziała redakcja.'],
    },
    comments: { takes: ['Komentarze (14)'] },
    tags: { takes: ['Tagi: port, most'] },
    'reading-bar': { takes: ['Czas czytania: 4 min', '4 minuty czytania'] },
  },
  says: {
    by: {
      takes: [
        'Rozmawiała Anna Kowalska',
        'Tłumaczyła Anna Kowalska',
        'Przełożył Jan Kowalski',
        'Rozmawiał Jan Kowalski',
      ],
    },
    updated: { takes: ['Aktualizacja', 'Zaktualizowano'], leaves: ['Opublikowano'] },
    interface: {
      takes: [
        'Komentarze (3)',
        'Komentarzy: 3',
        '12 komentarzy',
        '2 komentarze',
        '1204 wyświetleń',
      ],
      leaves: ['Anna Kowalska'],
    },
    noNameHolds: { takes: ['Redakcja'] },
    agency: { takes: ['PAP'] },
    beforeClock: { takes: ['godz. 10:05', 'r. godz. 10:05'] },
    dateLabel: { takes: ['Data publikacji'], leaves: ['Data urodzenia'] },
    published: { takes: ['Opublikowano', 'Opublikowany'] },
  },
};
