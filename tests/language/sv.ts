import type { Examples } from './examples';

export const sv: Examples = {
  lines: {
    related: { takes: ['Läs också: Hamnen på vintern'] },
    newsletter: {
      takes: [
        'Vårt nyhetsbrev kommer varje morgon, prenumerera',
        'Prenumerera på hamnens nyhetsbrev',
      ],
      leaves: [
        'Kommunens nyhetsbrev meddelade att bron förblir stängd.',
        'Kommunens newsletter kom på engelska och ingen läste den.',
        'Prenumeranterna på operan betalade det nya taket.',
      ],
    },
  },
  says: {
    by: { takes: ['Skriven av Anna Svensson'] },
    dateLabel: { takes: ['Publicerad den', 'Uppdaterad'], leaves: ['Publicerade verk'] },
    updated: { takes: ['Senast uppdaterad'], leaves: ['Publicerad'] },
  },
};
