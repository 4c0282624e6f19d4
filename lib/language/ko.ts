// Korean.
import type { LanguagePack } from './language-pack';

export const ko = {
  code: 'ko',
  lines: {
    share: '공유{하기,}|기사 공유하기|링크 복사|url 복사',
    related:
      '관련{ ,}{기사*,뉴스*}|함께 {볼 만한,읽으면}|많이 본 뉴스|추천 기사|함께 보면 좋은 기사',
    teaser: '더 읽기|더 보기|기사 더 보기',
    prompt: '구독하기|뉴스레터 신청하기',
    newsletter: '뉴스레터*…20{구독*,신청*}',
    disclaimer: [
      '저작권자*|무단{ ,}{전재*,복제*}',
      { max: 80, holds: '무단{ ,}전재{ ,} 및 재배포 금지*' },
    ],
    ad: '광고',
    player: '기사 듣기|기사 읽어주기|음성으로 듣기',
    comments: { is: '댓글|댓글 쓰기|댓글 보기', opens: '댓글 (' },
    gallery: '사진 출처…40',
    tags: '{태그,키워드}:',
    navigation: '목차',
  },
  credits: {
    photographer: '사진|사진 제공|사진제공',
    source: '출처',
    author: '글|글쓴이',
    translator: '번역|옮긴이',
    editor: '편집',
  },
  says: {
    notName:
      '기자|특파원|선임기자|온라인뉴스팀|온라인팀|디지털뉴스팀|뉴스팀|편집부|편집국|데스크|디지털뉴스부',
    agency: '연합뉴스|뉴시스|뉴스1|연합뉴스tv|연합',
    interface: {
      is: '댓글|공유|공유하기|저장|스크랩|인쇄|프린트|글자크기|구독|구독하기|기사 듣기|좋아요|본문 듣기',
    },
    morning: '오전',
    afternoon: '오후',
    dateLabel:
      '등록|입력|수정|게재|승인|기사입력|기사수정|최종수정|최종 수정|업데이트|발행|작성|송고시간|등록일|입력시간|지면',
    updated: '수정*|최종수정|최종 수정|업데이트',
    published: '입력|등록|게재|승인|기사입력|발행|송고시간',
    reporter: '기자*|특파원*|논설위원*|선임기자*|객원기자*|인턴기자*',
    notFoundTitle: '페이지를 찾을 수 없습니다',
    nextPage: '다음|다음 페이지',
    previousPage: '이전|이전 페이지',
  },
} satisfies LanguagePack;
