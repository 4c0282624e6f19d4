// Malay; what it shares with Indonesian stands there.
import type { LanguagePack } from './language-pack';

export const ms = {
  code: 'ms',
  months: 'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember dis',
  lines: {
    share: 'kongsi|kongsikan|kongsi artikel',
    related: 'baca:|baca juga:|baca lagi|berita berkaitan|artikel berkaitan|artikel lain',
    teaser: 'baca selanjutnya|teruskan membaca',
    prompt: 'ikuti perkembangan terkini|dapatkan berita terkini|langgan buletin|sertai saluran',
    disclaimer: 'hak cipta terpelihara',
    ad: 'sambung baca di bawah|tajaan',
    comments: { is: 'komen' },
    tags: 'kata kunci:',
  },
  credits: {
    author: 'dilaporkan oleh|pengarang',
    photographer: 'gambar|jurugambar|foto oleh',
    translator: 'penterjemah|diterjemahkan oleh',
    editor: 'penyelaras|disunting oleh',
  },
  says: {
    by: 'dilaporkan oleh|disunting oleh',
    office: 'pemberita|pengarang|penulis|kolumnis|ketua pengarang',
    noNameHolds: 'meja berita|sidang pengarang|bilik berita|agensi',
    agency: 'bernama',
    interface: { is: 'komen|kongsi|cetak|dengar|ikuti|salin pautan' },
    dateLabel:
      'diterbitkan pada|dikemaskini|dikemas kini|kemas kini terakhir|disiarkan pada|disiarkan|kemas kini',
    updated: 'dikemaskini|dikemas kini|kemas kini',
    published: 'disiarkan',
    noon: 'tengah hari',
    afternoon: 'petang',
    notFoundTitle: 'halaman tidak dijumpai|laman tidak dijumpai',
    nextPage: 'seterusnya|halaman seterusnya',
    previousPage: 'halaman sebelum ini',
    pageWord: 'muka surat',
    aboutAuthor: 'mengenai penulis',
  },
} satisfies LanguagePack;
