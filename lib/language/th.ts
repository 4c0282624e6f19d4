// Thai.
import type { LanguagePack } from './language-pack';

export const th = {
  code: 'th',
  lines: {
    share: 'แชร์',
    related: 'อ่าน{ข่าว,}เพิ่มเติม|ข่าวที่เกี่ยวข้อง|ดูเพิ่มเติม',
    ad: 'โฆษณา',
    gallery: 'ที่มาของภาพ…40',
    tags: 'แท็ก:',
  },
  credits: {
    author: 'ผู้เขียน|โดย|เรื่อง|เรื่อง/ภาพ|เรื่องและภาพ',
  },
  says: {
    by: 'โดย',
  },
} satisfies LanguagePack;
