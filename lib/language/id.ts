// Indonesian, and what Malay shares with it.
import type { LanguagePack } from './language-pack';

export const id = {
  code: 'id',
  common: 'yang dan dengan untuk dari pada dalam ini itu akan tidak',
  months:
    'januari|februari|maret|april|mei|juni|juli|agustus agu|september|oktober|november|desember des',
  names: { comments: 'komentar' },
  boxes: { byline: '*penulis* *wartawan*' },
  folders: { author: 'penulis' },
  lines: {
    share: 'bagikan|sebarkan|bagikan artikel',
    related:
      'baca juga|lihat juga|artikel terkait|berita terkait|simak juga|yuk, simak|simak video "|tonton juga|pilihan redaksi',
    teaser: 'selengkapnya|terkait|baca selengkapnya|simak selengkapnya|lanjut baca',
    prompt:
      'ikuti {kami,berita}|dapatkan {update,berita}|simak {berita,breaking news}|pilih saluran|jangan lewatkan|gabung di kanal|cek berita dan artikel',
    ad: 'iklan|lanjutkan membaca di bawah iklan',
    disclaimer: 'hak cipta dilindungi|dilarang keras mengambil',
    comments: { is: 'komentar|tulis komentar', opens: 'komentar (' },
    player: 'dengarkan artikel|dengarkan berita',
    tags: '{kategori,topik,tag terkait,kata kunci}:',
    'reading-bar': 'waktu baca…2#{-,}menit|#{-,}menit {membaca,baca}',
    navigation: 'daftar isi',
  },
  credits: {
    photographer: 'foto|fotografer|pewarta foto|foto oleh',
    author: 'oleh|penulis|reporter|wartawan|jurnalis|pewarta|ditulis oleh|laporan|kontributor',
    source: 'sumber',
    editor: 'penyunting|redaktur|uploader',
    translator: 'penerjemah|diterjemahkan oleh',
  },
  says: {
    agency: 'antara|kantor berita antara',
    office: 'reporter|jurnalis|wartawan|kontributor|redaktur|koresponden|penyunting',
    noNameHolds: 'redaksi|newsroom|tim redaksi|komentar',
    interface: {
      is: 'komentar|bagikan|simpan|cetak|dengarkan|ikuti|salin tautan',
      opens: 'komentar (',
      closes: '*komentar|*kali dilihat',
    },
    and: 'dan',
    by: 'oleh|ditulis oleh|{diterjemahkan,foto} oleh',
    morning: 'pagi',
    noon: 'siang',
    afternoon: 'sore|malam',
    beforeClock: 'pukul|jam|pkl|pkl.',
    dateLabel:
      'diterbitkan|diterbitkan pada|diperbarui|dipublikasikan|diunggah|tayang|terbit|terakhir diperbarui|tanggal terbit',
    updated: 'diperbarui|pembaruan',
    published: 'diterbitkan|dipublikasikan|diunggah|tayang|terbit',
    notFoundTitle: 'halaman tidak ditemukan',
    nextPage: 'selanjutnya|halaman selanjutnya|halaman berikutnya|berikutnya',
    previousPage: 'sebelumnya|halaman sebelumnya',
    pageWord: 'halaman',
    aboutAuthor: 'tentang penulis',
    bio: 'adalah',
  },
} satisfies LanguagePack;
