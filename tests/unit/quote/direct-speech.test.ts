import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/article';
import { findDirectSpeech, type SpeechCandidate } from '../../../lib/quote/direct-speech';
import { SPEECH_ARTICLES, type SpeechArticle } from './speech-articles';
import { ENGLISH, MAINLAND, type SpeechSentence, TAIWAN } from './speech-sentences';

const toBlocks = (texts: string[]): Block[] =>
  texts.map((text, i) => ({ text, tag: 'p', sourceText: text, sourceIndex: i, url: '' }));

interface Score {
  right: number;
  wrong: SpeechCandidate[];
  missed: string[];
  speakers: number;
}

function score({ blocks, speech }: SpeechArticle): Score {
  const found = findDirectSpeech({ blocks: toBlocks(blocks) });
  const expected = new Map(speech);
  const right = found.filter(({ text }) => expected.has(text));
  return {
    right: right.length,
    wrong: found.filter(({ text }) => !expected.has(text)),
    missed: speech.map(([text]) => text).filter((text) => !found.some((f) => f.text === text)),
    speakers: right.filter(({ text, speaker }) => expected.get(text) === speaker).length,
  };
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

describe('findDirectSpeech', () => {
  const scores = SPEECH_ARTICLES.map(score);
  const right = sum(scores.map((s) => s.right));

  it('finds the speech of thirteen articles: precision ≥ 0.95, recall ≥ 0.85, speakers ≥ 0.9', () => {
    const wrong = scores.flatMap((s) => s.wrong.map(({ text }) => text));
    const missed = scores.flatMap((s) => s.missed);
    expect(right / (right + wrong.length), `wrong: ${wrong.join(' / ')}`).toBeGreaterThanOrEqual(
      0.95,
    );
    expect(right / (right + missed.length), `missed: ${missed.join(' / ')}`).toBeGreaterThanOrEqual(
      0.85,
    );
    expect(sum(scores.map((s) => s.speakers)) / right).toBeGreaterThanOrEqual(0.9);
  });

  it.each(SPEECH_ARTICLES.map((article) => [article.name, article] as const))(
    '%s',
    (_, article) => {
      const { wrong, missed } = score(article);
      expect({ wrong: wrong.map(({ text }) => text), missed }).toEqual({ wrong: [], missed: [] });
    },
  );

  describe.each([
    ['the mainland press', MAINLAND],
    ['the press of Taiwan', TAIWAN],
    ['the English-language press', ENGLISH],
  ])('sentences of %s', (_, sentences) => {
    const results = sentences.map(([text, ...speech]: SpeechSentence) =>
      score({ name: text, lang: '', blocks: [text], speech }),
    );
    const found = sum(results.map((result) => result.right));

    it('nothing is offered that nobody said', () => {
      expect(results.flatMap(({ wrong }) => wrong.map((candidate) => candidate.text))).toEqual([]);
    });

    it('nine of ten speeches are found, with the right speaker', () => {
      const missed = results.flatMap((result) => result.missed);
      expect(found / (found + missed.length), missed.join(' / ')).toBeGreaterThanOrEqual(0.9);
      expect(sum(results.map(({ speakers }) => speakers)) / found).toBeGreaterThanOrEqual(0.9);
    });
  });

  it('gives a range that holds the very words', () => {
    for (const { blocks } of SPEECH_ARTICLES) {
      for (const { text, range } of findDirectSpeech({ blocks: toBlocks(blocks) })) {
        if (range.startBlock !== range.endBlock) continue;
        expect(blocks[range.startBlock]?.slice(range.startOffset, range.endOffset)).toBe(text);
      }
    }
  });

  it.each([
    ['他说：“好。”', '好。', null],
    ['“行吗？”母亲问。', '行吗？', '母亲'],
    [
      '外交部发言人林清在例行记者会上答问时表示：“我们一贯反对。”',
      '我们一贯反对。',
      '外交部发言人林清',
    ],
    ['“我们走吧。”李雷、韩梅梅说。', '我们走吧。', '李雷、韩梅梅'],
    ['"No," she said.', 'No', null],
    ['Smith told the BBC: “It was a mistake.”', 'It was a mistake.', 'Smith'],
    ['“It was late,” according to nobody.', undefined, null],
  ])('%s', (text, words, speaker) => {
    const [found] = findDirectSpeech({ blocks: toBlocks([text]) });
    expect(found?.text).toBe(words);
    if (words !== undefined) expect(found?.speaker).toBe(speaker);
  });

  it.each([
    '所谓“断舍离”，是一种生活方式。',
    '他被称为“当代愚公”。',
    '会议强调“两个确立”的重要意义。',
    '电影“流浪”系列票房走高。',
    'He was reading “The Old Man and the Sea” on the train.',
    'The so-called “smart city” is years late.',
    '这块屏幕有 5" 大，那块有 6" 大。',
  ])('leaves out terms and titles: %s', (text) => {
    expect(findDirectSpeech({ blocks: toBlocks([text]) })).toEqual([]);
  });

  it('stays fast on a page of nothing but marks', () => {
    const started = performance.now();
    for (const mark of ['“', '"', '「', '”', '，', '说', 'said ', 'A ', "'", '‘a ', " 'a", '’ '])
      findDirectSpeech({ blocks: toBlocks([mark.repeat(20_000), `“${mark.repeat(20_000)}”说。`]) });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
