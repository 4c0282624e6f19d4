// Indonesian and Malay.
import type { LanguagePack } from './language-pack';

export const id = {
  code: 'id',
  months: 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  names: { comments: 'komentar' },
  boxes: { byline: '*penulis*' },
  folders: { author: 'penulis' },
  lines: {
    share: 'bagikan',
    related: 'baca juga|lihat juga|artikel terkait',
    teaser: 'selengkapnya|terkait',
    prompt: 'ikuti {kami,berita}|dapatkan {update,berita}',
    ad: 'iklan',
    tags: 'kategori:',
  },
  credits: {
    photographer: 'foto',
    author: 'oleh|penulis|reporter|wartawan|jurnalis|pewarta|ditulis oleh|laporan',
    source: 'sumber',
  },
  says: {
    agency: 'antara',
    office: 'reporter|jurnalis|wartawan',
    and: 'dan',
    by: 'oleh|ditulis oleh',
    dateLabel: 'diterbitkan|diperbarui',
    updated: 'diperbarui',
  },
} satisfies LanguagePack;
