import type { Examples } from './examples';

export const lt: Examples = {
  lines: {
    related: {
      takes: ['Taip pat skaitykite: Uostas žiemą'],
      leaves: ['Taip pat buvo uždarytas tiltas, pranešė savivaldybė.'],
    },
    comments: { takes: ['Komentarai (3)'] },
    tags: { takes: ['Žymės: uostas', 'Raktažodžiai: tiltas'] },
    'reading-bar': { takes: ['Skaitymo laikas: 4 min'] },
  },
  says: {
    noNameHolds: { takes: ['Redakcija'] },
    interface: { takes: ['Komentarai (3)'], leaves: ['Ona Petraitė'] },
    by: { takes: ['Parengė Ona Petraitė'] },
    agency: { takes: ['ELTA'] },
    dateLabel: { takes: ['Atnaujinta'], leaves: ['Atnaujintas leidimas'] },
  },
};
