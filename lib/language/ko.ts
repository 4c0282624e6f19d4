// Korean.
import type { LanguagePack } from './language-pack';

export const ko = {
  code: 'ko',
  lines: {
    share: '공유{하기,}',
    related: '관련{ ,}{기사*,뉴스*}|함께 {볼 만한,읽으면}',
    teaser: '더 읽기|더 보기',
    prompt: '구독하기',
    newsletter: '뉴스레터*…20{구독*,신청*}',
    disclaimer: '저작권자*|무단{ ,}{전재*,복제*}',
    ad: '광고',
    player: '기사 듣기',
    gallery: '사진 출처…40',
    tags: '태그:',
    navigation: '목차',
  },
  says: {
    notName: '기자|특파원|선임기자',
    agency: '연합뉴스',
    morning: '오전',
    afternoon: '오후',
    dateLabel: '등록|입력|수정|게재',
    updated: '수정*',
    reporter: '기자*|특파원*|논설위원*',
    nextPage: '다음',
    previousPage: '이전',
  },
} satisfies LanguagePack;
