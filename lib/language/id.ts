// Indonesian and Malay.
import type { LanguagePack } from './language-pack';

export const id = {
  code: 'id',
  months: 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  names: { comments: 'komentar' },
  folders: { author: 'penulis' },
  lines: {
    share: { is: 'bagikan' },
    related: [
      { opens: 'baca juga|lihat juga|artikel terkait' },
      { linked: true, opens: 'selengkapnya|terkait' },
    ],
    prompt: { opens: 'ikuti {kami,berita}|dapatkan {update,berita}' },
    ad: { is: 'iklan' },
    tags: { opens: 'kategori:' },
  },
  credits: {
    source: 'sumber',
  },
  says: {
    dateLabel: { is: 'diterbitkan|diperbarui' },
    updated: { holds: 'diperbarui' },
  },
} satisfies LanguagePack;
