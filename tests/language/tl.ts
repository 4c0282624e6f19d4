import type { Examples } from './examples';

export const tl: Examples = {
  lines: {
    related: {
      takes: ['Basahin: Ang pantalan sa taglamig', 'Basahin din: Ang pantalan'],
      leaves: ['Basahin mo nang dahan-dahan ang sulat, sabi ng lola, at ibalik sa kahon.'],
    },
  },
  says: {
    by: { takes: ['Isinulat ni Ana Santos'] },
    agency: { takes: ['PNA'] },
    dateLabel: { takes: ['Huling na-update'], leaves: ['Huling biyahe'] },
  },
};
