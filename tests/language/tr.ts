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
    tags: { takes: ['Etiketler: liman, köprü', 'Anahtar kelimeler: liman, köprü'] },
    comments: { takes: ['Yorumlar (14)'] },
    'reading-bar': { takes: ['Okuma süresi: 4 dk', '4 dakika okuma'] },
  },
  says: {
    agency: {
      takes: ['Anadolu Ajansı', 'AA', 'Demirören Haber Ajansı'],
      leaves: ['Anadolu yakası'],
    },
    dateLabel: { takes: ['Yayınlanma tarihi', 'Son güncelleme'], leaves: ['Yayınlanan eserler'] },
    updated: { takes: ['Son güncelleme'], leaves: ['Yayınlanma'] },
    interface: {
      takes: ['Yorumlar (3)', '12 yorum', '1204 okunma', '99 görüntülenme'],
      leaves: ['Ayşe Yılmaz'],
    },
    noNameHolds: { takes: ['Haber Merkezi'] },
    beforeClock: { takes: ['saat 10:05'] },
    office: { takes: ['spor yazarı'] },
  },
};
