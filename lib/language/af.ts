// Afrikaans.
import type { LanguagePack } from './language-pack';

export const af = {
  code: 'af',
  months:
    'januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember',
  lines: {
    share: 'deel|deel artikel|deel hierdie artikel',
    related: 'lees ook|verwante artikels|verwante stories',
    teaser: 'lees meer|nog oor die onderwerp',
    ad: 'advertensie',
    disclaimer: 'alle regte voorbehou',
  },
  credits: {
    author: 'deur|geskryf deur|teks|teks deur|skrywer',
    photographer: 'foto deur|fotograaf',
    translator: 'vertaal deur|vertaling',
  },
  says: {
    office:
      'verslaggewer|joernalis|redakteur|korrespondent|rubriekskrywer|nuusredakteur|sportredakteur',
    noNameHolds: 'redaksie|nuuskantoor|personeelverslaggewer|nuuslessenaar',
    and: 'en',
    by: 'deur|{geskryf,teks,foto,vertaal} deur',
    beforeClock: 'om',
    dateLabel: 'gepubliseer|gepubliseer op|geplaas|opgedateer|laas opgedateer',
    updated: 'opgedateer|bygewerk',
    published: 'gepubliseer|geplaas',
    notFoundTitle: 'bladsy nie gevind nie',
    nextPage: 'volgende|volgende bladsy',
    previousPage: 'vorige|vorige bladsy',
    pageWord: 'bladsy',
    aboutAuthor: 'oor die skrywer',
  },
} satisfies LanguagePack;
