import type { Examples } from './examples';

export const sv: Examples = {
  lines: {
    prompt: { takes: ['För att se det här innehållet behöver du godkänna'] },
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
    comments: { takes: ['Kommentarer (14)'] },
    tags: { takes: ['Ämnen: hamn, bro'] },
    'reading-bar': { takes: ['Lästid: 4 min', '4 minuters läsning'] },
  },
  says: {
    summaryLabel: { takes: ['Kortfattat'] },
    by: { takes: ['Skriven av Anna Svensson', 'Översatt av Anna Svensson'] },
    dateLabel: { takes: ['Publicerad den', 'Uppdaterad'], leaves: ['Publicerade verk'] },
    updated: { takes: ['Senast uppdaterad'], leaves: ['Publicerad'] },
    interface: { takes: ['Kommentarer (3)'], leaves: ['Anna Svensson'] },
    beforeClock: { takes: ['kl. 10:05', 'klockan 10:05'] },
    agency: { takes: ['TT Nyhetsbyrån'] },
    noNameHolds: { takes: ['Redaktionen'] },
    published: { takes: ['Publicerat'] },
  },
};
