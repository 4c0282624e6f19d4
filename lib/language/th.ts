// Thai.
import type { LanguagePack } from './language-pack';

export const th = {
  code: 'th',
  lines: {
    share: { is: 'แชร์' },
    related: { opens: 'อ่าน{ข่าว,}เพิ่มเติม|ข่าวที่เกี่ยวข้อง|ดูเพิ่มเติม' },
    ad: { is: 'โฆษณา' },
    gallery: { is: 'ที่มาของภาพ…40' },
    tags: { opens: 'แท็ก:' },
  },
} satisfies LanguagePack;
