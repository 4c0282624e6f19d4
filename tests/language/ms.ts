import type { Examples } from './examples';

export const ms: Examples = {
  lines: {
    related: {
      takes: [
        'BACA: Lembu di kaunter klinik desa',
        'Baca juga: Jambatan baharu dibuka',
        'Baca lagi: Pelabuhan pada musim sejuk',
      ],
      leaves: ['Baca surat itu perlahan-lahan, kata nenek, dan simpan semula.'],
    },
    tags: { takes: ['Kata kunci: pelabuhan'] },
  },
  says: {
    noNameHolds: { takes: ['Meja Berita'] },
    agency: { takes: ['Bernama'] },
    dateLabel: { takes: ['Kemas kini terakhir'], leaves: ['Pelayaran terakhir'] },
  },
};
