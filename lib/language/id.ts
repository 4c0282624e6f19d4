// Indonesian and Malay.
import type { LanguagePack } from './language-pack';

export const id = {
  code: 'id',
  names: { comments: 'komentar' },
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
} satisfies LanguagePack;
