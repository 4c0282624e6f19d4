import type { Examples } from './examples';

export const ko: Examples = {
  lines: {
    share: {
      takes: ['공유하기'],
      leaves: ['공유 자전거 백 대가 항구에 놓이자 아이들이 먼저 달려왔다.'],
    },
    related: {
      takes: ['관련기사', '함께 볼 만한 뉴스'],
      leaves: ['관련 부처는 다리의 안전을 다시 점검하겠다고 밝혔다.'],
    },
    newsletter: {
      takes: ['항구 뉴스레터 구독하기'],
      leaves: ['시청의 뉴스레터는 다리가 계속 닫혀 있다고 알렸다.'],
    },
    disclaimer: {
      takes: [
        '저작권자 © 항구신문',
        '무단 전재 및 재배포 금지',
        '[ⓒ 항구신문, 무단전재 및 재배포 금지]',
      ],
      leaves: [
        '저작권을 둘러싼 재판은 삼 년을 끌었다.',
        '무단으로 배를 몰고 나간 소년은 새벽에 돌아왔다.',
      ],
    },
    gallery: {
      takes: ['사진 출처, Getty Images'],
      leaves: [
        '사진 출처를 묻자 노인은 장롱에서 낡은 사진첩을 꺼내 다리가 떠내려가던 날의 이야기를 오래도록 들려주었다.',
      ],
    },
    tags: { takes: ['태그: 항구', '키워드: 항구, 다리'] },
    comments: { takes: ['댓글 (14)'] },
  },
  says: {
    notName: { takes: ['기자', '특파원', '온라인뉴스팀'], leaves: ['김민수'] },
    updated: { takes: ['수정', '최종수정'], leaves: ['입력'] },
    reporter: {
      takes: [
        '김항구 기자',
        '김항구 특파원',
        '김항구 논설위원',
        '선임기자',
        '객원기자',
        '인턴기자',
      ],
      leaves: ['김항구'],
    },
  },
};
