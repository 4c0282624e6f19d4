// Enumerations that stand inside paragraphs, as one table: 一是…二是…, 第一，…, 其一…, 首先…其次…, ①②, First, … Second, …
import { readCircled, readHanNumber } from './numerals';

/** Numbers of words that only say “and then” or “last”: they take whatever number comes next. */
export const NEXT = 0;
export const CLOSING = -1;
/** 然后 tells a story as often as it counts: alone it makes no second point. */
export const WEAK_NEXT = -2;

export interface RunInRule {
  kind: string;
  /** Global and sticky-free; group 1 is the number or word, group 2 (if any) what all members must share. */
  pattern: RegExp;
  number: (text: string) => number | null;
  /** No enumeration without its second member: a text that this does not find is not searched. */
  second: RegExp;
  least: number;
  /** How many lines later the next member may open a paragraph. */
  reach: number;
  /** Words of speech: they make an outline only of a text that has no headings. */
  spoken?: boolean;
  /** Below headings, too, where so many of them open paragraphs of their own. */
  apart?: number;
}

const HAN_DIGITS = '一二三四五六七八九十';
/** Where a clause may begin. */
const START = '(?<=^|[。；;：:，,！？!?”’」』）)])\\s?';
const SENTENCE = '(?<=^|[.;:!?…]["”’)]?\\s|[;,]\\sand\\s|[。；：！？])';

/** Ordinal words in order; the last group is the closing word. */
const ORDINALS: readonly (readonly [words: readonly string[], closing: readonly string[]])[] = [
  [
    [
      'first|firstly|first of all|first off',
      'second|secondly',
      'third|thirdly',
      'fourth|fourthly',
      'fifth|fifthly',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
    ],
    ['finally|lastly|last but not least'],
  ],
  [
    [
      "premièrement|tout d’abord|tout d'abord",
      'deuxièmement',
      'troisièmement',
      'quatrièmement',
      'cinquièmement',
    ],
    ['enfin'],
  ],
  [['erstens', 'zweitens', 'drittens', 'viertens', 'fünftens'], ['schließlich']],
  [
    [
      'en primer lugar|primero',
      'en segundo lugar|segundo',
      'en tercer lugar|tercero',
      'en cuarto lugar|cuarto',
    ],
    ['por último|finalmente'],
  ],
  [['во-первых', 'во-вторых', 'в-третьих', 'в-четвертых|в-четвёртых', 'в-пятых'], ['наконец']],
  [['em primeiro lugar', 'em segundo lugar', 'em terceiro lugar'], ['por fim']],
  [['첫째', '둘째', '셋째', '넷째', '다섯째'], ['마지막으로']],
];
const ORDINAL_NUMBERS = new Map<string, number>(
  ORDINALS.flatMap(([words]) =>
    words.flatMap((w, i) => w.split('|').map((x) => [x, i + 1] as const)),
  ),
);
const CLOSING_WORDS = ORDINALS.flatMap(([, closing]) => closing).join('|');
const ALL_ORDINALS = [...ORDINAL_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

const SECOND_WORDS = ORDINALS.flatMap(([words]) => words[1]?.split('|') ?? []).join('|');
/** What stands behind an ordinal that counts points. */
const AFTER_ORDINAL = '(?:,|:|\\s?[—–]|(?<=째)\\s)';

const FIRST_WORDS: Record<string, number> = {
  首先: 1,
  其次: NEXT,
  再次: NEXT,
  再者: NEXT,
  然后: WEAK_NEXT,
  然後: WEAK_NEXT,
  接着: WEAK_NEXT,
  接著: WEAK_NEXT,
  最后: CLOSING,
  最後: CLOSING,
};

export const RUN_IN_RULES: readonly RunInRule[] = [
  {
    kind: 'run-shi',
    second: /二[是要则則靠抓须須]/,
    pattern: new RegExp(`${START}([${HAN_DIGITS}]{1,2})([是要则則靠抓须須])(?!\\1)`, 'g'),
    number: readHanNumber,
    least: 2,
    reach: 40,
  },
  {
    kind: 'run-shi',
    second: /二[看问問查讲講评評思为為]/,
    pattern: new RegExp(`${START}([${HAN_DIGITS}]{1,2})([看问問查讲講评評思为為])(?!\\1)`, 'g'),
    number: readHanNumber,
    least: 3,
    reach: 12,
  },
  {
    kind: 'run-lai',
    spoken: true,
    second: /二[来來]/,
    pattern: new RegExp(`${START}([${HAN_DIGITS}]{1,2})(来|來)[，,]?`, 'g'),
    number: readHanNumber,
    least: 2,
    reach: 4,
  },
  {
    kind: 'run-di',
    spoken: true,
    apart: 3,
    second: /第[二2]/,
    pattern: new RegExp(
      `${START}第([${HAN_DIGITS}]{1,2}|\\d{1,2})((?:个|個|点|點|步|件|件事|方面|类|類|种|種|条|條|大|层|層)?)(?:[，,、：:]|是|就是|在于|在於)\\s?`,
      'g',
    ),
    number: readHanNumber,
    least: 2,
    reach: 40,
  },
  {
    kind: 'run-qi',
    second: /其二/,
    pattern: new RegExp(`${START}其([${HAN_DIGITS}]{1,2})[，,、：:是曰]\\s?`, 'g'),
    number: readHanNumber,
    least: 2,
    reach: 40,
  },
  {
    kind: 'run-first',
    spoken: true,
    second: /首先/,
    pattern: new RegExp(`${START}(${Object.keys(FIRST_WORDS).join('|')})[，,、：:是]?`, 'g'),
    number: (w) => FIRST_WORDS[w] ?? null,
    least: 3,
    reach: 8,
  },
  {
    kind: 'run-first',
    spoken: true,
    second: new RegExp(`(?:${SECOND_WORDS})${AFTER_ORDINAL}`, 'i'),
    pattern: new RegExp(`${SENTENCE}(${ALL_ORDINALS}|${CLOSING_WORDS})${AFTER_ORDINAL}\\s?`, 'gi'),
    number: readOrdinal,
    least: 2,
    reach: 8,
  },
  {
    kind: 'run-circ',
    second: /[②❷]/,
    pattern: /(?<=^|[。；;：:，,！？、])\s?([①-⑳❶-❿])\s?/g,
    number: readCircled,
    least: 2,
    reach: 0,
  },
  {
    // 包括①申请②受理③发证: no stop before the number; a footnote's number has one behind it.
    kind: 'run-circ',
    second: /[②❷]/,
    pattern: /([①-⑳❶-❿])\s?(?=[\p{L}“《「])/gu,
    number: readCircled,
    least: 3,
    reach: 0,
  },
  {
    kind: 'run-nump',
    second: /[（(]2[）)]/,
    pattern: /(?<=^|[。；;：:，,！？、.])\s?[（(](\d{1,2})[）)]\s?/g,
    number: Number,
    least: 2,
    reach: 0,
  },
  {
    kind: 'run-cnp',
    second: /[（(]二[）)]/,
    pattern: new RegExp(`(?<=^|[。；;：:，,！？、])\\s?[（(]([${HAN_DIGITS}]{1,3})[）)]\\s?`, 'g'),
    number: readHanNumber,
    least: 2,
    reach: 0,
  },
];

function readOrdinal(word: string): number {
  return ORDINAL_NUMBERS.get(word.toLowerCase()) ?? CLOSING;
}
