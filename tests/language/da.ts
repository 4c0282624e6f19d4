import type { Examples } from './examples';

export const da: Examples = {
  lines: {
    prompt: { takes: ['For at se dette indhold skal du acceptere cookies'] },
    newsletter: {
      takes: ['Vores nyhedsbrev kommer hver morgen, tilmeld dig', 'Tilmeld dig havnens nyhedsbrev'],
      leaves: [
        'Kommunens nyhedsbrev meldte, at broen forbliver lukket.',
        'Abonnenterne på operaen betalte det nye tag, og de tilmeldte sejlede hjem.',
      ],
    },
    comments: { takes: ['Kommentarer (14)'] },
    tags: { takes: ['Emner: havn, bro'] },
    'reading-bar': { takes: ['Læsetid: 4 min.', '4 minutters læsning'] },
  },
  says: {
    summaryLabel: { takes: ['Kort fortalt'] },
    by: { takes: ['Skrevet af Hanne Jensen', 'Oversat af Anna Jensen'] },
    dateLabel: { takes: ['Publiceret den', 'Opdateret'], leaves: ['Publicerede værker'] },
    interface: { takes: ['Kommentarer (3)', 'Læsetid: 4 min.'], leaves: ['Anna Jensen'] },
    beforeClock: { takes: ['kl. 10:05', 'kl 10:05'] },
    agency: { takes: ['Ritzau'] },
    noNameHolds: { takes: ['Redaktionen'] },
  },
};
