import type { Examples } from './examples';

export const hr: Examples = {
  lines: {
    related: {
      takes: ['Pročitajte i: Luka zimi', 'Pročitaj još: Luka zimi'],
      leaves: ['Pročitaj pismo pa ga vrati u ladicu, rekla je baka.'],
    },
    comments: { takes: ['Komentari (14)'] },
    tags: { takes: ['Ključne riječi: luka, most'] },
    'reading-bar': { takes: ['4 minute čitanja', 'Vrijeme čitanja: 4 min.'] },
  },
  says: {
    interface: {
      takes: ['Komentari (3)', 'Komentara: 3', '24 komentara', '1204 pregleda'],
      leaves: ['Ana Horvat'],
    },
    noNameHolds: { takes: ['Redakcija'] },
    agency: { takes: ['Hina'] },
    beforeClock: { takes: ['u 10:05', '. u 10:05', '. 10:05'] },
    dateLabel: { takes: ['Zadnja izmjena'], leaves: ['Zadnja plovidba'] },
    updated: { takes: ['Zadnja izmjena'] },
    published: { takes: ['Objavljeno'] },
  },
};
