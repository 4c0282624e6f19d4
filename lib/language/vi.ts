// Vietnamese.
import type { LanguagePack } from './language-pack';

export const vi = {
  code: 'vi',
  folders: { author: 'tac-gia' },
  lines: {
    share: 'chia sẻ',
    related: 'xem thêm|đọc thêm|tin liên quan|bài liên quan',
    ad: 'quảng cáo',
    gallery: 'nguồn hình ảnh…40',
    tags: 'từ khóa:',
    navigation: 'mục lục',
  },
  credits: {
    photographer: 'ảnh',
    author: 'tác giả|thực hiện|bài và ảnh',
  },
  says: {
    office: 'phóng viên',
    and: 'và',
    by: 'tác giả',
    morning: 'SA|sáng',
    afternoon: 'CH|chiều|tối',
    dateLabel: '{đăng,cập nhật}{ lúc,}',
    updated: 'cập nhật',
  },
} satisfies LanguagePack;
