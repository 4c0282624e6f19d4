// Polish.
import type { LanguagePack } from './language-pack';

export const pl = {
  code: 'pl',
  months:
    'stycznia styczeń|lutego luty|marca marzec|kwietnia kwiecień|maja maj|czerwca czerwiec|lipca lipiec|sierpnia sierpień|września wrzesień|października październik|listopada|grudnia grudzień',
  names: { comments: 'komentarze' },
  folders: { author: 'autor autorzy' },
  lines: {
    share: 'udostępnij|udostępnij artykuł|podziel się|podziel się artykułem',
    related:
      '{przeczytaj,czytaj,zobacz} {także,też,również}|może cię zainteresować|powiązane artykuły|podobne artykuły',
    teaser: 'czytaj więcej|czytaj dalej|więcej na ten temat|zobacz więcej',
    prompt:
      'aby {zobaczyć,wyświetlić} tę treść|treść zewnętrzna…12|obserwuj nas|bądź na bieżąco|zapisz się {na,do}|dołącz do nas|dziękujemy, że przeczytałaś|masz ciekawy temat?',
    ad: 'reklama|dalszy ciąg artykułu pod …30|materiał sponsorowany|artykuł sponsorowany',
    disclaimer: 'wszelkie prawa zastrzeżone',
    comments: { is: 'komentarze|skomentuj|dodaj komentarz', opens: 'komentarze (' },
    player: 'posłuchaj artykułu|odsłuchaj artykuł',
    tags: '{tagi,słowa kluczowe,tematy}:',
    'reading-bar':
      'czas czytania…2#{-,}{min,min.,minut,minuty}|#{-,}{min,min.,minut,minuty} czytania',
  },
  credits: {
    photographer: 'zdjęcia|zdjęcie|fot.|fot|fotograf|fotografie',
    author:
      'autorka|autorka/autor|autor/autorka|autorzy|tekst|opracowanie|opracowała|opracował|oprac.|rozmawiał|rozmawiała|napisał|napisała',
    source: 'źródło|źródła',
    editor: 'redakcja tekstu|redagował|redagowała|redaktor prowadzący|redaktorka prowadząca',
    translator: 'tłumaczenie|tłumaczył|tłumaczyła|przekład|przełożył|przełożyła',
  },
  says: {
    agency: 'pap|polska agencja prasowa|agencje|iar',
    office:
      'dziennikarz|dziennikarka|redaktor|redaktorka|reporter|reporterka|korespondent|korespondentka|publicysta|publicystka|felietonista|felietonistka|komentator|komentatorka',
    noNameHolds: 'redakcja|komentarze',
    interface: {
      is: 'komentarze|skomentuj|udostępnij|zapisz|drukuj|posłuchaj|obserwuj|wyślij|podziel się|zapisz artykuł',
      opens: 'komentarze (|komentarzy:',
      closes: '*komentarzy|*komentarze|*wyświetleń',
    },
    and: 'i|oraz',
    dateLabel:
      'opublikowano|aktualizacja|data publikacji|publikacja|data aktualizacji|dodano|utworzono|ostatnia aktualizacja|zaktualizowano|data dodania|opublikowany|opublikowana|zmodyfikowano',
    updated: 'aktuali*|zaktuali*|zmodyfikowano',
    published: 'opublikowan*|publikacja|publikacji|dodano|utworzono',
    beforeClock: 'godz.|godz|o godz.|godzina|o|g.|r.|r., godz.|r. godz.|r. o|roku, o',
    by: 'przez|rozmawiał{a,}|opracowała|opracował|napisał|napisała|tłumaczył{a,}|przełożył{a,}|autorka|autorzy',
    notFoundTitle: 'strona nie została znaleziona|nie znaleziono strony|strona nie istnieje',
    paywall:
      'ten artykuł jest dostępny tylko dla prenumeratorów|artykuł dostępny tylko dla subskrybentów',
    nextPage: 'następna|następna strona|następny',
    previousPage: 'poprzednia|poprzednia strona|poprzedni',
    pageWord: 'strona',
    aboutAuthor: 'o autorze|o autorce|o autorach',
    bio: 'jest|pisze|pracuje',
  },
} satisfies LanguagePack;
