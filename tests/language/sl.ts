import type { Examples } from './examples';

export const sl: Examples = {
  lines: {
    related: {
      takes: ['Preberite tudi: Pristanišče pozimi'],
      leaves: ['Preberite pismo in ga spravite v predal, je rekla babica.'],
    },
    comments: { takes: ['Komentarji (3)'] },
    tags: { takes: ['Ključne besede: pristanišče', 'Oznake: most'] },
    'reading-bar': { takes: ['Čas branja: 4 min'] },
    prompt: {
      takes: ['Prijavite se na e-novice in ostanite obveščeni'],
      leaves: ['Prijavite se na razpis do petka, svetuje občina.'],
    },
  },
  says: {
    noNameHolds: { takes: ['Uredništvo'] },
    interface: { takes: ['Komentarji (3)'], leaves: ['Ana Novak'] },
    by: { takes: ['Napisala Ana Novak'] },
    agency: { takes: ['STA'] },
    beforeClock: { takes: ['ob 10:05', '. ob 10:05'] },
    dateLabel: { takes: ['Zadnja posodobitev'], leaves: ['Zadnja plovba'] },
  },
};
