import type { Examples } from './examples';

export const nb: Examples = {
  lines: {
    prompt: { takes: ['For å se dette innholdet må du godta'] },
    newsletter: {
      takes: ['Vårt nyhetsbrev kommer hver morgen, gratis', 'Abonner på havnens nyhetsbrev'],
      leaves: [
        'Kommunens nyhetsbrev meldte at broen forblir stengt.',
        'Abonnentene på operaen betalte det nye taket.',
      ],
    },
    comments: { takes: ['Kommentarer (14)'] },
    tags: { takes: ['Emner: havn, bro'] },
    'reading-bar': { takes: ['Lesetid: 4 min', '4 minutters lesetid'] },
  },
  says: {
    summaryLabel: { takes: ['Kortversjonen'] },
    by: { takes: ['Skrevet av Kari Nordmann', 'Oversatt av Anna Hansen'] },
    dateLabel: { takes: ['Publisert den', 'Oppdatert'], leaves: ['Publiserte verk'] },
    interface: { takes: ['Kommentarer (3)'], leaves: ['Anna Hansen'] },
    beforeClock: { takes: ['kl. 10:05'] },
    agency: { takes: ['NTB'] },
    noNameHolds: { takes: ['Redaksjonen'] },
  },
};
