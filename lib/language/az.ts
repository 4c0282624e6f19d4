// Azerbaijani.
import type { LanguagePack } from './language-pack';

export const az = {
  code: 'az',
  months: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
  lines: {
    share: 'paylaş|paylaşın',
    related: 'həmçinin oxuyun|əlaqəli xəbərlər|oxşar xəbərlər|bunları da oxuyun',
    teaser: 'ətraflı oxu|davamını oxu',
    ad: 'reklam',
    disclaimer: 'bütün hüquqlar qorunur',
    comments: { is: 'şərhlər|şərh yaz' },
    tags: 'açar sözlər:',
  },
  credits: {
    author: 'müəllif|müəlliflər|mətn|hazırladı',
    photographer: 'fotoqraf|fotolar',
    source: 'mənbə',
    editor: 'redaktor',
    translator: 'tərcümə',
  },
  says: {
    by: 'müəllif|hazırladı',
    and: 'və',
    office: 'jurnalist|redaktor|müxbir|müxbiri',
    noNameHolds: 'redaksiya|şərhlər',
    agency: 'azərtac|apa|azertac',
    interface: { is: 'şərhlər|şərh yaz|paylaş|çap et|dinlə' },
    dateLabel: 'dərc olunub|dərc edilib|yenilənib|son yenilənmə|tarix|yayımlanıb',
    updated: 'yenilənib|yenilənmə',
    published: 'dərc|yayımlanıb',
    beforeClock: 'saat',
    notFoundTitle: 'səhifə tapılmadı',
    nextPage: 'növbəti|növbəti səhifə',
    previousPage: 'əvvəlki|əvvəlki səhifə',
    pageWord: 'səhifə',
  },
} satisfies LanguagePack;
