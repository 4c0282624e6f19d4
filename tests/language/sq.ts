import type { Examples } from './examples';

export const sq: Examples = {
  lines: {
    related: {
      takes: ['Lexo edhe: Porti në dimër'],
      leaves: ['Lexo letrën ngadalë, tha gjyshja, dhe vendose në sirtar.'],
    },
    comments: { takes: ['Komente (3)'] },
    tags: { takes: ['Etiketa: porti'] },
  },
  says: {
    noNameHolds: { takes: ['Redaksia'] },
    interface: { takes: ['Komente (3)'], leaves: ['Ana Hoxha'] },
    by: { takes: ['Shkruan Ana Hoxha'] },
    beforeClock: { takes: ['ora 10:05'] },
    dateLabel: { takes: ['Përditësimi i fundit'], leaves: ['Udhëtimi i fundit'] },
  },
};
