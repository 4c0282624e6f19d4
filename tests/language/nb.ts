import type { Examples } from './examples';

export const nb: Examples = {
  lines: {
    newsletter: {
      takes: ['Vårt nyhetsbrev kommer hver morgen, gratis', 'Abonner på havnens nyhetsbrev'],
      leaves: [
        'Kommunens nyhetsbrev meldte at broen forblir stengt.',
        'Abonnentene på operaen betalte det nye taket.',
      ],
    },
  },
  says: {
    by: { takes: ['Skrevet av Kari Nordmann'] },
    dateLabel: { takes: ['Publisert den', 'Oppdatert'], leaves: ['Publiserte verk'] },
  },
};
