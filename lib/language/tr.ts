// Turkish.
import type { LanguagePack } from './language-pack';

export const tr = {
  code: 'tr',
  months:
    'ocak|şubat subat|mart|nisan|mayıs mayis|haziran|temmuz|ağustos agustos|eylül eylul|ekim|kasım kasim|aralık aralik',
  names: { comments: 'yorumlar' },
  folders: { author: 'yazar yazarlar' },
  lines: {
    share: { is: 'paylaş' },
    related: [
      { opens: 'ilgili {haber,haberler}|bunları da' },
      { linked: true, opens: 'devamını oku|ayrıca oku|ayrıca okuyun' },
    ],
    prompt: { opens: 'bizi takip edin|abone olun' },
    disclaimer: { opens: 'tüm hakları saklıdır' },
    ad: { is: 'reklam' },
    gallery: { is: 'kaynak,…40' },
    tags: { opens: '{etiketler,kategori}:' },
  },
  credits: {
    source: 'kaynak',
  },
  says: {
    dateLabel: { is: '{oluşturulma,yayınlanma,güncelleme,son güncelleme}{ tarihi,}' },
    updated: { holds: 'güncelle*' },
  },
} satisfies LanguagePack;
