import type { Examples } from './examples';

export const cs: Examples = {
  lines: {
    related: {
      takes: ['Čtěte také: Přístav v zimě', 'Přečtěte si také: Přístav v zimě'],
      leaves: ['Přečtěte si nejdřív smlouvu, radí právník.'],
    },
    comments: { takes: ['Diskuse (14)'] },
    tags: { takes: ['Klíčová slova: přístav, most'] },
    'reading-bar': { takes: ['4 minuty čtení', 'Doba čtení: 4 min.'] },
  },
  says: {
    interface: { takes: ['Diskuze (3)', 'Sdílet'], leaves: ['Jana Nováková'] },
    noNameHolds: { takes: ['Redakce'] },
    agency: { takes: ['ČTK'] },
    beforeClock: { takes: ['v 10:05'] },
    dateLabel: { takes: ['Aktualizováno'], leaves: ['Aktualizované vydání'] },
  },
};
