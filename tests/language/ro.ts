import type { Examples } from './examples';

export const ro: Examples = {
  lines: {
    related: {
      takes: [
        'Citește și: Portul iarna',
        'Vezi și: Portul iarna',
        'Vezi şi',
        'Pe aceeași temă: Portul iarna',
      ],
      leaves: [
        'Citește mult și vorbește puțin, spun vecinii despre el.',
        'Vezi portul de la fereastră, spunea bunica.',
        'Citește mult și vorbește puțin, spuneau vecinii despre paznicul portului.',
        'Pe aceeași temă, primarul a spus că podul va rămâne închis.',
      ],
    },
    comments: { takes: ['Comentarii (14)'] },
    tags: { takes: ['Etichete: port, pod'] },
    'reading-bar': { takes: ['Timp de citire: 4 minute', '4 minute de citit'] },
  },
  says: {
    by: { takes: ['Scris de Ana Popescu', 'Un articol de Ana Popescu'] },
    interface: {
      takes: ['Comentarii (3)', '12 comentarii', '1.204 vizualizări'],
      leaves: ['Ana Popescu'],
    },
    noNameHolds: { takes: ['Redacția'] },
    agency: { takes: ['Agerpres'] },
    beforeClock: { takes: ['ora 10:05'] },
    dateLabel: { takes: ['Publicat la', 'Ultima actualizare'], leaves: ['Publicații vechi'] },
  },
};
