import type { Examples } from './examples';

export const vi: Examples = {
  lines: {
    gallery: {
      takes: ['Nguồn hình ảnh, Getty Images'],
      leaves: [
        'Nguồn hình ảnh duy nhất về cây cầu cũ là cuốn sách mà thành phố in cách đây một trăm năm.',
      ],
    },
    tags: { takes: ['Từ khóa: cảng, cầu', 'Chủ đề: cảng, cầu'] },
    comments: { takes: ['Bình luận (3)', 'Ý kiến (12)'] },
    related: {
      takes: ['Có thể bạn quan tâm'],
      leaves: ['Đọc nhiều thư cũ, bà ngoại nói, giúp nhớ lại bến cảng ngày xưa.'],
    },
  },
  says: {
    dateLabel: {
      takes: ['Đăng lúc', 'Cập nhật', 'Cập nhật lúc'],
      leaves: ['Đăng ký', 'Cập nhật bản đồ'],
    },
    interface: {
      takes: ['Bình luận (3)', '12 bình luận', '1.204 lượt xem'],
      leaves: ['Nguyễn Văn An'],
    },
    noNameHolds: { takes: ['Ban biên tập', 'Nhóm phóng viên'] },
    agency: { takes: ['TTXVN'] },
    beforeClock: { takes: ['lúc 10:05'] },
  },
};
