// Vietnamese.
import type { LanguagePack } from './language-pack';

export const vi = {
  code: 'vi',
  lines: {
    share: { is: 'chia sẻ' },
    related: { opens: 'xem thêm|đọc thêm|tin liên quan|bài liên quan' },
    ad: { is: 'quảng cáo' },
    gallery: { is: 'nguồn hình ảnh…40' },
    tags: { opens: 'từ khóa:' },
    navigation: { is: 'mục lục' },
  },
  says: {
    dateLabel: { is: '{đăng,cập nhật}{ lúc,}' },
    updated: { holds: 'cập nhật' },
  },
} satisfies LanguagePack;
