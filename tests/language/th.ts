import type { Examples } from './examples';

export const th: Examples = {
  lines: {
    related: { takes: ['อ่านข่าวเพิ่มเติม'] },
    gallery: {
      takes: ['ที่มาของภาพ, Getty Images'],
      leaves: ['ที่มาของภาพสะพานเก่าเพียงใบเดียวคือหนังสือที่เทศบาลพิมพ์ไว้เมื่อหนึ่งร้อยปีก่อนและหายไปหมดแล้ว'],
    },
    tags: { takes: ['แท็ก: ท่าเรือ'] },
  },
};
