import type { Examples } from './examples';

export const gl: Examples = {
  lines: {
    related: {
      takes: ['Le tamén: o porto no inverno'],
      leaves: ['Le a carta amodo, dixo a avoa, e gárdaa no caixón.'],
    },
    tags: { takes: ['Etiquetas: porto'] },
  },
  says: {
    noNameHolds: { takes: ['Redacción'] },
    by: { takes: ['Escrito por Ana Souto'] },
    beforeClock: { takes: ['ás 10:05'] },
    dateLabel: { takes: ['Última actualización'], leaves: ['Última edición'] },
  },
};
