import type { Examples } from './examples';

export const ca: Examples = {
  lines: {
    related: {
      takes: ['Llegeix també: El port a l’hivern', 'Més informació: el port'],
      leaves: ['Llegeix la carta a poc a poc, va dir l’àvia, i torna-la al calaix.'],
    },
    comments: { takes: ['Comentaris (3)'] },
    tags: { takes: ['Etiquetes: port, pont'] },
    'reading-bar': { takes: ['Temps de lectura: 4 minuts'] },
  },
  says: {
    noNameHolds: { takes: ['Redacció'] },
    interface: { takes: ['Comentaris (3)'], leaves: ['Anna Vila'] },
    by: { takes: ['Escrit per Anna Vila'] },
    agency: { takes: ['ACN'] },
    beforeClock: { takes: ['a les 10:05'] },
    dateLabel: { takes: ['Darrera actualització'], leaves: ['Darrera edició'] },
  },
};
