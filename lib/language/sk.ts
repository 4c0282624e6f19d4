// Slovak.
import type { LanguagePack } from './language-pack';

export const sk = {
  code: 'sk',
  months:
    'januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta|septembra|októbra október|novembra|decembra',
  names: { comments: 'diskusia komentare' },
  lines: {
    share: 'zdieľať|zdieľať článok|zdieľajte článok',
    related:
      'mohlo by vás zaujímať|prečítajte si {aj,tiež}|čítajte {aj,tiež}|súvisiace články|súvisiaci článok|viac k téme',
    teaser: 'čítajte viac|čítať ďalej|viac o téme',
    prompt: 'prihláste sa na odber|sledujte nás na|páči sa vám tento článok?',
    ad: 'reklama|inzercia|článok pokračuje pod reklamou',
    disclaimer: 'všetky práva vyhradené',
    comments: { is: 'diskusia|komentáre', opens: 'diskusia (' },
    tags: '{značky,kľúčové slová}:',
    'reading-bar': '#{-,}{min,min.,minút,minúty} čítania',
  },
  credits: {
    author: 'autorka|autori|autor/autorka|autorka/autor|napísal|napísala|spracoval|spracovala',
    photographer: 'fotografie|snímka|snímky',
    source: 'zdroj',
    editor: 'editorka',
    translator: 'preložil|preložila|preklad',
  },
  says: {
    by: 'napísal|napísala|spracoval|spracovala|autorka|autori',
    and: 'a',
    atPlace: 'zo',
    office:
      'redaktor|redaktorka|šéfredaktor|šéfredaktorka|novinár|novinárka|spravodajca|spravodajkyňa|reportér|reportérka|komentátor|komentátorka|publicista|publicistka',
    noNameHolds: 'redakcia|diskusia',
    agency: 'tasr|sita|čtk',
    interface: {
      is: 'diskusia|diskutovať|komentáre|zdieľať|uložiť|vypočuť|tlačiť|sledovať',
      opens: 'diskusia (',
    },
    dateLabel:
      'publikované|zverejnené|uverejnené|vydané|aktualizované|aktualizácia|naposledy aktualizované',
    updated: 'aktualizované|aktualizácia|upravené',
    published: 'publikované|zverejnené|uverejnené|vydané',
    beforeClock: 'o',
    notFoundTitle: 'stránka neexistuje|stránka sa nenašla|stránka nebola nájdená',
    paywall: 'tento článok je určený pre predplatiteľov|článok je určený pre predplatiteľov',
    nextPage: 'ďalšia strana|nasledujúca strana',
    previousPage: 'predchádzajúca strana',
    pageWord: 'strana',
    aboutAuthor: 'o autorovi|o autorke',
    bio: 'je|píše|pracuje',
  },
} satisfies LanguagePack;
