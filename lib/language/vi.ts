// Vietnamese.
import type { LanguagePack } from './language-pack';

export const vi = {
  code: 'vi',
  lines: {
    share: 'chia sẻ',
    related: 'xem thêm|đọc thêm|tin liên quan|bài liên quan',
    ad: 'quảng cáo',
    gallery: 'nguồn hình ảnh…40',
    tags: 'từ khóa:',
    navigation: 'mục lục',
  },
  says: {
    morning: 'SA|sáng',
    afternoon: 'CH|chiều|tối',
    dateLabel: '{đăng,cập nhật}{ lúc,}',
    updated: 'cập nhật',
  },
} satisfies LanguagePack;
