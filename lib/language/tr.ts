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
    share: 'paylaş|haberi paylaş|facebook’ta paylaş|paylaşın',
    related:
      'ilgili {haber,haberler}|bunları da|bunlar da ilginizi çekebilir|ilginizi çekebilir|sıradaki haber',
    teaser: 'devamını oku|ayrıca oku|ayrıca okuyun|haberin devamı|detaylar için',
    prompt: 'bizi takip edin|abone olun|bizi google haberlerde takip edin',
    disclaimer: 'tüm hakları saklıdır',
    ad: 'reklam|ilan',
    player: 'haberi dinle|sesli dinle',
    comments: { is: 'yorumlar|yorum yap|yorum yaz', opens: 'yorumlar (' },
    gallery: 'kaynak,…40',
    tags: '{etiketler,kategori,anahtar kelimeler}:',
    'reading-bar': 'okuma süresi…2#{-,}{dk,dk.,dakika}|#{-,}{dk,dk.,dakika} okuma',
  },
  credits: {
    photographer: 'fotoğraf|fotoğraflar|foto muhabiri|kamera',
    author: 'haber|yazar|yazan|muhabir|hazırlayan|röportaj',
    source: 'kaynak',
    editor: 'editör|yayına hazırlayan|haber editörü',
    translator: 'çeviren|çeviri|çevirmen',
  },
  says: {
    agency:
      'aa|anadolu ajansı|dha|iha|demirören haber ajansı|ihlas haber ajansı|anka haber ajansı|ajanslar',
    office: 'muhabir|muhabiri|editör|editörü|gazeteci|yazarı|temsilcisi|genel yayın yönetmeni',
    noNameHolds:
      'haber merkezi|editör masası|dış haberler servisi|haber servisi|spor servisi|yorumlar',
    interface: {
      is: 'yorumlar|yorum|yorum yap|paylaş|kaydet|yazdır|dinle|takip et|abone ol|haberi dinle',
      opens: 'yorumlar (',
      closes: '*yorum|*okunma|*görüntülenme',
    },
    by: 'yazan|hazırlayan|çeviren',
    and: 've',
    morning: 'ÖÖ',
    afternoon: 'ÖS',
    beforeClock: 'saat|günü saat',
    dateLabel:
      '{oluşturulma,yayınlanma,güncelleme,son güncelleme}{ tarihi,}|yayın tarihi|giriş|giriş tarihi|eklenme|eklenme tarihi|son güncellenme|yayımlanma|yayımlanma tarihi',
    updated: 'güncelle*',
    published: 'yayınlanma|yayımlanma|yayın tarihi|oluşturulma|giriş|eklenme',
    notFoundTitle: 'sayfa bulunamadı|aradığınız sayfa bulunamadı',
    nextPage: 'sonraki|sonraki sayfa',
    previousPage: 'önceki|önceki sayfa',
    pageWord: 'sayfa',
    aboutAuthor: 'yazar hakkında',
  },
} satisfies LanguagePack;
