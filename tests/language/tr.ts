import type { Examples } from './examples';

export const tr: Examples = {
  lines: {
    related: { takes: ['İlgili haberler'] },
    gallery: {
      takes: ['Kaynak, Getty Images'],
      leaves: [
        'Kaynak, çeşme ve değirmen: köyün bütün zenginliği buydu, diye yazdı gezgin defterine.',
      ],
    },
    tags: { takes: ['Etiketler: liman, köprü'] },
  },
  says: {
    agency: { takes: ['Anadolu Ajansı', 'AA'], leaves: ['Anadolu yakası'] },
    dateLabel: { takes: ['Yayınlanma tarihi', 'Son güncelleme'], leaves: ['Yayınlanan eserler'] },
    updated: { takes: ['Son güncelleme'], leaves: ['Yayınlanma'] },
  },
};
