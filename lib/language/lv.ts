// Latvian. Bare “un” (and) is left out: it fills sentences of French, Spanish, Italian and Romanian.
import type { LanguagePack } from './language-pack';

export const lv = {
  code: 'lv',
  months:
    'janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī',
  names: { comments: 'komentari' },
  folders: { author: 'autors autori' },
  lines: {
    share: 'dalies|dalīties|dalies ar rakstu',
    related: 'lasi arī|lasiet arī|lasi vēl|saistītie raksti|līdzīgi raksti|skaties arī',
    teaser: 'lasīt vairāk|lasi vairāk|lasīt tālāk',
    prompt: 'seko mums|sekojiet mums|piesakies jaunumiem',
    ad: 'reklāma|raksts turpinās pēc reklāmas',
    disclaimer: 'visas tiesības aizsargātas',
    comments: { is: 'komentāri|komentēt', opens: 'komentāri (' },
    tags: '{atslēgvārdi,birkas}:',
  },
  credits: {
    author: 'autors|autore|autori|teksts|sagatavoja|rakstīja',
    photographer: 'fotogrāfs|fotogrāfe|attēls',
    source: 'avots|avoti',
    editor: 'redaktors|redaktore',
    translator: 'tulkoja|tulkojums',
  },
  says: {
    by: 'autors|autore|autori|sagatavoja|rakstīja',
    office:
      'žurnālists|žurnāliste|redaktors|redaktore|korespondents|korespondente|komentētājs|komentētāja|reportieris|reportiere',
    noNameHolds: 'redakcija|komentāri',
    agency: 'leta|leta/afp|bns',
    interface: {
      is: 'komentāri|komentēt|dalies|dalīties|saglabāt|drukāt|klausies|klausīties|sekot',
      opens: 'komentāri (',
    },
    dateLabel: 'publicēts|publicēta|atjaunots|atjaunota|pēdējās izmaiņas|pievienots',
    updated: 'atjaunots|atjaunota|izmaiņas',
    published: 'publicēts|publicēta|pievienots',
    beforeClock: 'plkst.|plkst|pulksten',
    notFoundTitle: 'lapa nav atrasta|lapa neeksistē',
    nextPage: 'nākamā|nākamā lapa',
    previousPage: 'iepriekšējā|iepriekšējā lapa',
    pageWord: 'lapa',
    aboutAuthor: 'par autoru|par autori',
  },
} satisfies LanguagePack;
