// Filipino. Bare “ni”, “nina” (by) and “at” (and) are left out: they are names or words of places elsewhere.
import type { LanguagePack } from './language-pack';

export const tl = {
  code: 'tl',
  months: 'enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre',
  lines: {
    share: 'ibahagi|i-share',
    related: 'basahin din|basahin:|basahin pa|kaugnay na balita|mga kaugnay na balita',
    ad: 'patalastas',
    disclaimer: 'lahat ng karapatan ay nakalaan',
  },
  credits: {
    author: 'isinulat ni|isinulat nina|ulat ni|ulat nina|sinulat ni|may-akda',
    photographer: 'larawan|mga larawan|kuha ni|larawan ni',
    translator: 'isinalin ni',
    source: 'pinagmulan',
  },
  says: {
    by: 'isinulat ni|isinulat nina|ulat ni|ulat nina|sinulat ni|kuha ni|larawan ni|isinalin ni',
    particle: 'dela|delos',
    office: 'mamamahayag|patnugot|kolumnista',
    dateLabel: 'inilathala|nailathala|in-update|huling na-update|petsa ng paglathala',
    updated: 'in-update|na-update',
    published: 'inilathala|nailathala',
    agency: 'pna|philippine news agency',
    pageWord: 'pahina',
    aboutAuthor: 'tungkol sa may-akda',
  },
} satisfies LanguagePack;
