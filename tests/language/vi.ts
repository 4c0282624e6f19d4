import type { Examples } from './examples';

export const vi: Examples = {
  lines: {
    gallery: {
      takes: ['Nguồn hình ảnh, Getty Images'],
      leaves: [
        'Nguồn hình ảnh duy nhất về cây cầu cũ là cuốn sách mà thành phố in cách đây một trăm năm.',
      ],
    },
    tags: { takes: ['Từ khóa: cảng, cầu'] },
  },
  says: {
    dateLabel: { takes: ['Đăng lúc', 'Cập nhật'], leaves: ['Đăng ký'] },
  },
};
