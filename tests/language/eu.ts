import type { Examples } from './examples';

export const eu: Examples = {
  lines: {
    related: {
      takes: ['Irakurri gehiago: Portua neguan'],
      leaves: ['Irakurri gutuna poliki, esan zuen amonak, eta gorde tiraderan.'],
    },
    comments: { takes: ['Iruzkinak (3)'] },
    tags: { takes: ['Etiketak: portua'] },
  },
  says: {
    noNameHolds: { takes: ['Erredakzioa'] },
    interface: { takes: ['Iruzkinak (3)'], leaves: ['Ane Etxeberria'] },
    dateLabel: { takes: ['Azken eguneraketa'], leaves: ['Azken bidaia'] },
  },
};
