import type { Examples } from './examples';

export const da: Examples = {
  lines: {
    newsletter: {
      takes: ['Vores nyhedsbrev kommer hver morgen, tilmeld dig', 'Tilmeld dig havnens nyhedsbrev'],
      leaves: [
        'Kommunens nyhedsbrev meldte, at broen forbliver lukket.',
        'Abonnenterne på operaen betalte det nye tag, og de tilmeldte sejlede hjem.',
      ],
    },
  },
  says: {
    by: { takes: ['Skrevet af Hanne Jensen'] },
    dateLabel: { takes: ['Publiceret den', 'Opdateret'], leaves: ['Publicerede værker'] },
  },
};
