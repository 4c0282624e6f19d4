// Turkish.
import type { LanguagePack } from './language-pack';

export const tr = {
  code: 'tr',
  // Capitals of the dotted and the dotless i become small letters of another language's rules.
  variants: 'İiıi',
  months:
    'ocak|şubat subat|mart|nisan|mayıs mayis|haziran|temmuz|ağustos agustos|eylül eylul|ekim|kasım kasim|aralık aralik',
  names: { comments: 'yorumlar' },
  boxes: { byline: '*yazar* *muhabir*' },
  folders: { author: 'yazar yazarlar' },
  lines: {
    share: 'paylaş',
    related: 'ilgili {haber,haberler}|bunları da',
    teaser: 'devamını oku|ayrıca oku|ayrıca okuyun',
    prompt: 'bizi takip edin|abone olun',
    disclaimer: 'tüm hakları saklıdır',
    ad: 'reklam',
    gallery: 'kaynak,…40',
    tags: '{etiketler,kategori}:',
  },
  credits: {
    photographer: 'fotoğraf',
    author: 'haber|yazar|yazan|muhabir|hazırlayan',
    source: 'kaynak',
  },
  says: {
    agency: 'aa|anadolu ajansı|dha|iha',
    office: 'muhabir|muhabiri|editörü',
    and: 've',
    morning: 'ÖÖ',
    afternoon: 'ÖS',
    dateLabel: '{oluşturulma,yayınlanma,güncelleme,son güncelleme}{ tarihi,}',
    updated: 'güncelle*',
  },
} satisfies LanguagePack;
