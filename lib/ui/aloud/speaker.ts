// What says a sentence: the system's voice, or one of a test's own.

export interface Words {
  text: string;
  /** Times the voice's own. */
  speed: number;
}

/** 'broken': refused, or somebody stopped it. */
export type SpeechEvent = 'start' | 'end' | 'broken';

export interface Speaker {
  /** Instead of what is being said. */
  speak(words: Words, onEvent: (event: SpeechEvent) => void): void;
  cancel(): void;
}

/** `cancel` before each `speak`: a page that paused the speech before us would keep ours silent for ever (Chromium). */
export function openSpeaker(window: Window, voice: SpeechSynthesisVoice): Speaker {
  const { speechSynthesis } = window;
  const { SpeechSynthesisUtterance } = window as Window & typeof globalThis;
  // Held until it ends: browsers collect one that nobody holds, and its events with it.
  let held: SpeechSynthesisUtterance | null = null;
  return {
    speak({ text, speed }, onEvent) {
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate: speed });
      utterance.onstart = () => onEvent('start');
      utterance.onend = () => onEvent('end');
      utterance.onerror = () => onEvent('broken');
      held = utterance;
      speechSynthesis.cancel();
      speechSynthesis.speak(held);
    },
    cancel() {
      held = null;
      speechSynthesis.cancel();
    },
  };
}
