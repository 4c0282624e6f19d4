// Mongolian in Cyrillic.
import type { LanguagePack } from './language-pack';

export const mn = {
  code: 'mn',
  lines: {
    share: 'хуваалцах',
    related: 'холбоотой мэдээ|төстэй мэдээ',
    ad: 'зар сурталчилгаа|сурталчилгаа',
    disclaimer: 'бүх эрх хуулиар хамгаалагдсан',
    comments: { is: 'сэтгэгдэл|сэтгэгдэл бичих|сэтгэгдлүүд' },
    tags: 'түлхүүр үг:',
  },
  credits: {
    author: 'зохиогч|нийтэлсэн|бичсэн|сурвалжлагч',
    photographer: 'гэрэл зураг|зураг|гэрэл зургийг',
    source: 'эх сурвалж',
    editor: 'редактор',
    translator: 'орчуулсан|орчуулагч',
  },
  says: {
    by: 'бичсэн|нийтэлсэн|орчуулсан|зохиогч',
    and: 'ба|болон',
    office: 'сэтгүүлч|сурвалжлагч|редактор|эрхлэгч',
    noNameHolds: 'редакци|сэтгэгдэл',
    agency: 'монцамэ|montsame',
    interface: { is: 'сэтгэгдэл|хуваалцах|хадгалах|хэвлэх|сонсох' },
    dateLabel: 'нийтэлсэн|нийтлэгдсэн|шинэчилсэн|шинэчлэгдсэн|огноо',
    updated: 'шинэчилсэн|шинэчлэгдсэн',
    published: 'нийтэлсэн|нийтлэгдсэн',
    notFoundTitle: 'хуудас олдсонгүй',
    nextPage: 'дараагийн|дараагийн хуудас',
    previousPage: 'өмнөх|өмнөх хуудас',
    pageWord: 'хуудас',
  },
} satisfies LanguagePack;
