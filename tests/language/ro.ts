import type { Examples } from './examples';

export const ro: Examples = {
  lines: {
    related: {
      takes: ['Citește și: Portul iarna', 'Vezi și: Portul iarna'],
      leaves: [
        'Citește mult și vorbește puțin, spun vecinii despre el.',
        'Vezi portul de la fereastră, spunea bunica.',
      ],
    },
  },
  says: {
    by: { takes: ['Scris de Ana Popescu'] },
  },
};
