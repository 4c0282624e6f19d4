import type { Examples } from './examples';

export const mr: Examples = {
  lines: {
    related: {
      takes: ['हेही वाचा: हिवाळ्यातील बंदर', 'हे ही वाचा: बंदर', 'आणखी वाचा'],
      leaves: ['हेही वाचायला हवे, असे आजी म्हणाली आणि पत्र कपाटात ठेवले.'],
    },
    tags: { takes: ['टॅग्स: बंदर'] },
  },
  says: {
    noNameHolds: { takes: ['ऑनलाइन टीम'] },
    dateLabel: { takes: ['शेवटचे अपडेट'], leaves: ['शेवटचे जहाज'] },
  },
};
