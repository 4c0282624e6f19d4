import type { Examples } from './examples';

export const nl: Examples = {
  lines: {
    prompt: {
      takes: [
        'Om deze inhoud te bekijken moet je cookies toestaan',
        'Deze inhoud kan niet worden getoond',
      ],
      leaves: ['Deze inhoud van de kist verbaasde de havenmeester.'],
    },
    related: { takes: ['Lees ook: de haven in de winter'] },
    teaser: {
      takes: ['Meer over de haven: het werk ligt stil'],
      leaves: ['Meer over de rivier dan over de brug spraken de buren die avond.'],
    },
    newsletter: {
      takes: [
        'Onze nieuwsbrief houdt je op de hoogte, aanmelden kan hier',
        'Abonneer je op de nieuwsbrief van de haven',
      ],
      leaves: [
        'De newsletter van de gemeente meldde dat de brug dicht blijft; de nieuwsbrief van de kerk zweeg.',
        'De abonnees van de opera betaalden het nieuwe dak.',
      ],
    },
    comments: { takes: ['Reacties (14)'] },
    tags: { takes: ['Trefwoorden: haven, brug'] },
    'reading-bar': { takes: ['Leestijd: 4 min.', '4 minuten lezen'] },
  },
  says: {
    summaryLabel: { takes: ['In het kort'] },
    by: { takes: ['Geschreven door Jan Jansen', 'Door onze redacteur Jan Jansen'] },
    dateLabel: {
      takes: ['Gepubliceerd op', 'Bijgewerkt', 'Geplaatst op', 'Laatste update'],
      leaves: ['Gepubliceerde werken'],
    },
    interface: { takes: ['Reacties (3)', '12 reacties'], leaves: ['Jan Jansen'] },
    beforeClock: { takes: ['om 10:05'] },
    agency: { takes: ['ANP'] },
    noNameHolds: { takes: ['Onze redactie', 'Onze correspondent'] },
  },
};
