// Swahili. Bare “na” (by, and) is left out: it fills sentences of Slavic languages and of Portuguese.
import type { LanguagePack } from './language-pack';

export const sw = {
  code: 'sw',
  common: 'kwa katika hiyo huo baada lakini ambao ambayo kuwa hii',
  months:
    'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba disemba',
  names: { comments: 'maoni' },
  folders: { contact: 'wasiliana' },
  lines: {
    share: 'shiriki makala|sambaza habari',
    related: 'soma {pia,zaidi}|tazama pia|habari {zinazohusiana,zaidi}|unaweza pia kupenda',
    prompt: 'jiunge nasi|tufuate {kwenye,katika}|pakua programu yetu',
    newsletter:
      'jarida…100{jisajili,jiandikishe,bila malipo}|{jisajili,jiandikishe,bila malipo}…100jarida',
    ad: 'tangazo|matangazo',
    player: 'sikiliza {habari,makala}',
    disclaimer: 'haki zote zimehifadhiwa',
    comments: 'toa maoni|andika maoni',
    tags: 'mada:',
    gallery: 'chanzo cha picha…40|# kati ya #',
  },
  credits: {
    author: 'imeandikwa na|imeripotiwa na|mwandishi|mwandishi wetu',
    editor: 'mhariri|imehaririwa na',
    photographer: 'picha|picha na|mpiga picha',
    source: 'chanzo',
    translator: 'imetafsiriwa na',
  },
  says: {
    by: '{imeandikwa,imeripotiwa} na',
    beforeClock: 'saa',
    dateLabel: '{imechapishwa,imesasishwa,iliyochapishwa}{ tarehe,}',
    updated: 'imesasishwa',
    published: 'imechapishwa|iliyochapishwa',
    reporter: 'mwandishi',
    office: 'mwanahabari|mhariri|ripota',
    noNameHolds: 'mwandishi wetu|waandishi wetu|chumba cha habari',
    readOn: 'endelea kusoma',
    notFoundTitle: 'ukurasa haujapatikana',
    nextPage: 'ukurasa unaofuata',
    previousPage: 'ukurasa uliotangulia',
    pageWord: 'ukurasa',
    aboutAuthor: 'kuhusu mwandishi',
    bio: 'ni',
  },
} satisfies LanguagePack;
