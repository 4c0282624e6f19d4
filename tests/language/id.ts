import type { Examples } from './examples';

export const id: Examples = {
  lines: {
    prompt: { takes: ['Ikuti kami di Google News', 'Dapatkan berita pelabuhan setiap pagi'] },
    tags: { takes: ['Kategori: pelabuhan'] },
  },
};
