// Albanian.
import type { LanguagePack } from './language-pack';

export const sq = {
  code: 'sq',
  months: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor',
  lines: {
    share: 'shpërndaje|shpërndaj|ndaje',
    related: 'lexo edhe|lexoni edhe|lexo gjithashtu|artikuj të ngjashëm',
    teaser: 'lexo më shumë|lexo më tepër',
    ad: 'reklamë|reklama',
    disclaimer: 'të gjitha të drejtat e rezervuara',
    comments: { is: 'komente|komentet', opens: 'komente (' },
    tags: 'etiketa:',
  },
  credits: {
    author: 'autori|autorja|shkruan|nga autori|shkroi|përgatiti',
    photographer: 'fotografi|fotografia|fotografitë',
    source: 'burimi',
    editor: 'redaktoi',
    translator: 'përktheu|përkthimi',
  },
  says: {
    by: 'shkruan|shkroi|përgatiti|autori',
    and: 'dhe',
    office:
      'gazetar|gazetare|gazetari|redaktor|redaktore|korrespondent|korrespondente|kryeredaktor|analist',
    noNameHolds: 'redaksia|komente',
    agency: 'agjencia telegrafike shqiptare|kosovapress',
    interface: { is: 'komente|komentet|shpërndaj|ruaj|printo|dëgjo|ndiq', opens: 'komente (' },
    dateLabel:
      'publikuar|publikuar më|përditësuar|përditësimi i fundit|data e publikimit|përditësuar më',
    updated: 'përditësuar|përditësimi',
    published: 'publikuar|publikimit',
    beforeClock: 'ora|në orën|në ora|në',
    notFoundTitle: 'faqja nuk u gjet|faqja nuk ekziston',
    nextPage: 'faqja tjetër|tjetra',
    previousPage: 'faqja e mëparshme',
    pageWord: 'faqja',
    aboutAuthor: 'rreth autorit|për autorin',
  },
} satisfies LanguagePack;
