// Korean.
import type { LanguagePack } from './language-pack';

export const ko = {
  code: 'ko',
  lines: {
    share: { is: '공유{하기,}' },
    related: [
      { opens: '관련{ ,}{기사*,뉴스*}|함께 {볼 만한,읽으면}' },
      { linked: true, opens: '더 읽기|더 보기' },
    ],
    prompt: [{ opens: '구독하기' }, { apart: 240, holds: '뉴스레터*…20{구독*,신청*}' }],
    disclaimer: { opens: '저작권자*|무단{ ,}{전재*,복제*}' },
    ad: { is: '광고' },
    player: { opens: '기사 듣기' },
    gallery: { is: '사진 출처…40' },
    tags: { opens: '태그:' },
    navigation: { is: '목차' },
  },
  says: {
    morning: { opens: '오전' },
    afternoon: { opens: '오후' },
    dateLabel: { is: '등록|입력|수정|게재' },
    updated: { holds: '수정*' },
    reporter: { holds: '기자*|특파원*|논설위원*' },
    nextPage: { is: '다음' },
    previousPage: { is: '이전' },
  },
} satisfies LanguagePack;
