import type { Examples } from './examples';

export const th: Examples = {
  lines: {
    related: { takes: ['อ่านข่าวเพิ่มเติม', 'อ่านเพิ่มเติม'] },
    gallery: {
      takes: ['ที่มาของภาพ, Getty Images'],
      leaves: ['ที่มาของภาพสะพานเก่าเพียงใบเดียวคือหนังสือที่เทศบาลพิมพ์ไว้เมื่อหนึ่งร้อยปีก่อนและหายไปหมดแล้ว'],
    },
    tags: { takes: ['แท็ก: ท่าเรือ', 'ป้ายกำกับ: ท่าเรือ'] },
    comments: { takes: ['ความคิดเห็น (14)'] },
    teaser: {
      takes: ['อ่านต่อ: ท่าเรือในฤดูหนาว'],
      leaves: ['อ่านต่อไปไม่ไหวแล้ว ยายบอกพร้อมกับวางจดหมายลงในลิ้นชัก'],
    },
  },
  says: {
    interface: { takes: ['ความคิดเห็น (3)', 'แชร์'], leaves: ['สมชาย ใจดี'] },
    noNameHolds: { takes: ['กองบรรณาธิการ'] },
    updated: { takes: ['อัปเดตล่าสุด', 'อัพเดทเมื่อ'] },
    published: { takes: ['เผยแพร่เมื่อ'] },
    beforeClock: { takes: ['เวลา 10:05'] },
  },
};
