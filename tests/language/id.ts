import type { Examples } from './examples';

export const id: Examples = {
  lines: {
    prompt: {
      takes: [
        'Simak breaking news kami langsung di ponselmu',
        'Ikuti kami di Google News',
        'Dapatkan berita pelabuhan setiap pagi',
      ],
    },
    tags: { takes: ['Kategori: pelabuhan', 'Topik: pelabuhan, jembatan'] },
    comments: { takes: ['Komentar (14)'] },
    'reading-bar': { takes: ['Waktu baca: 4 menit', '4 menit membaca'] },
  },
  says: {
    by: { takes: ['Diterjemahkan oleh Siti Aminah'] },
    interface: {
      takes: ['Komentar (3)', '12 Komentar', '1.204 kali dilihat'],
      leaves: ['Siti Aminah'],
    },
    noNameHolds: { takes: ['Tim Redaksi', 'Staf Redaksi'] },
    agency: { takes: ['Antara'] },
    beforeClock: { takes: ['pukul 10:05'] },
    dateLabel: { takes: ['Diterbitkan pada', 'Terakhir diperbarui'], leaves: ['Terbitan lama'] },
  },
};
