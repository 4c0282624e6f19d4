// Reading aloud with a voice of the test's own: sentence after sentence, and never waiting without a limit.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../../lib/article';
import { listSentences, sentenceAt } from '../../../../lib/ui/aloud/list-sentences';
import { type AloudState, ReadingAloud } from '../../../../lib/ui/aloud/reading-aloud';
import type { SpeechEvent, Words } from '../../../../lib/ui/aloud/speaker';
import { findLocalVoice } from '../../../../lib/ui/clean-view/local-voice';

const block = (sourceText: string, tag = 'p'): Block => ({
  ...{ text: sourceText, sourceText, tag, sourceIndex: -1, url: '' },
});
const ARTICLE = {
  lang: 'zh-CN',
  blocks: [
    block('桥修好了。大家都来看！'),
    block('let a = 1;', 'pre'),
    block('……'),
    block('账目在墙上。'),
  ],
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('sentences stand in order with their places; code and bare marks are none', () => {
  const sentences = listSentences(ARTICLE);
  expect(sentences.map(({ text }) => text)).toEqual(['桥修好了。', '大家都来看！', '账目在墙上。']);
  expect(sentences[1]?.range).toEqual({
    startBlock: 0,
    startOffset: 5,
    endBlock: 0,
    endOffset: 11,
  });
  expect(sentenceAt(sentences, 0, 6)).toBe(1);
  expect(sentenceAt(sentences, 1)).toBe(2);
  expect(sentenceAt(sentences, 9)).toBe(0);
});

test('a language that is none does not break it', () => {
  expect(listSentences({ lang: 'x-!!', blocks: [block('One. Two.')] })).toHaveLength(2);
});

describe('voices', () => {
  const voice = (lang: string, localService = true, isDefault = false) => ({
    ...{ lang, localService, default: isDefault, name: lang },
  });
  test.each([
    ['zh-CN', [voice('zh-TW'), voice('zh-CN')], 'zh-CN'],
    ['zh-Hant', [voice('zh-CN'), voice('zh_TW')], 'zh_TW'],
    ['zh-CN', [voice('cmn-CN')], 'cmn-CN'],
    ['zh-HK', [voice('cmn-TW'), voice('yue')], 'yue'],
    ['zh', [voice('zh-TW'), voice('zh-CN', true, true)], 'zh-CN'],
    ['en', [voice('en-GB')], 'en-GB'],
    ['en-US', [voice('en-US', false), voice('en-IN')], 'en-IN'],
    ['en-US', [voice('en-US', false)], undefined],
    ['ja', [voice('zh-CN')], undefined],
    ['', [voice('')], undefined],
  ])('for %s one of the system’s own: %#', (lang, voices, wanted) => {
    expect(findLocalVoice(voices, lang)?.lang).toBe(wanted);
  });
});

function start() {
  const said: Words[] = [];
  const states: AloudState[] = [];
  let tell: (event: SpeechEvent) => void = () => {};
  const cancel = vi.fn();
  const speaker = {
    speak(words: Words, onEvent: (event: SpeechEvent) => void) {
      said.push(words);
      tell = onEvent;
    },
    cancel,
  };
  const reading = new ReadingAloud(listSentences(ARTICLE), speaker, (state) => states.push(state));
  const sayThrough = () => {
    tell('start');
    vi.advanceTimersByTime(1_000);
    tell('end');
  };
  return {
    ...{ reading, states, cancel, sayThrough },
    tell: (event: SpeechEvent) => tell(event),
    teller: () => tell,
    words: () => said.map(({ text }) => text),
    speeds: () => said.map(({ speed }) => speed),
    now: () => reading.state,
  };
}

describe('reading', () => {
  test('goes from sentence to sentence to the end', () => {
    const { reading, sayThrough, words, now } = start();
    reading.play();
    for (let i = 0; i < 3; i++) sayThrough();
    expect(words()).toEqual(['桥修好了。', '大家都来看！', '账目在墙上。']);
    expect(now().status).toBe('done');
  });

  test('rests and goes on with the same sentence, from its beginning', () => {
    const { reading, sayThrough, words, now, teller } = start();
    reading.play();
    sayThrough();
    const late = teller();
    reading.pause();
    // What the voice says of the one that was stopped counts no more.
    late('end');
    expect(now()).toEqual({ status: 'paused', at: 1 });
    reading.play();
    expect(words()).toEqual(['桥修好了。', '大家都来看！', '大家都来看！']);
  });

  test('skips forth and back, and not beyond the ends; resting it only moves', () => {
    const { reading, words, now } = start();
    reading.play(1);
    reading.step(1);
    reading.step(1);
    expect(now()).toEqual({ status: 'reading', at: 2 });
    reading.pause();
    reading.step(-5);
    expect(now()).toEqual({ status: 'paused', at: 0 });
    expect(words()).toEqual(['大家都来看！', '账目在墙上。', '账目在墙上。']);
  });

  test('another speed begins the sentence anew', () => {
    const { reading, speeds, words } = start();
    reading.play();
    reading.setSpeed(1.5);
    reading.setSpeed(1.5);
    expect(speeds()).toEqual([1, 1.5]);
    expect(words()).toEqual(['桥修好了。', '桥修好了。']);
  });

  test('a voice that never begins is tried three times, then told', () => {
    const { reading, words, now, cancel } = start();
    reading.play();
    vi.advanceTimersByTime(20_000);
    expect(words()).toHaveLength(3);
    expect(now()).toEqual({ status: 'silent', at: 0 });
    expect(cancel).toHaveBeenCalled();
    reading.play();
    expect(now().status).toBe('reading');
  });

  test('one that never ends is left behind', () => {
    const { reading, tell, now } = start();
    reading.play();
    tell('start');
    vi.advanceTimersByTime(30_000);
    expect(now().at).toBe(1);
  });

  test('an end too early to be true is said again; broken off three times it is told', () => {
    const { reading, tell, words, now } = start();
    reading.play();
    tell('start');
    tell('end');
    expect(words()).toEqual(['桥修好了。', '桥修好了。']);
    tell('broken');
    tell('broken');
    expect(now()).toEqual({ status: 'silent', at: 0 });
  });

  test('after it was stopped nothing is said any more', () => {
    const { reading, words, teller } = start();
    reading.play();
    const late = teller();
    reading.stop();
    late('end');
    vi.advanceTimersByTime(60_000);
    expect(words()).toHaveLength(1);
  });
});
