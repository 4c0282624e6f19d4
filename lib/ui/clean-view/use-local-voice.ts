// Whether the article can be read aloud: browsers tell of their voices a while after they are asked.
import { useEffect, useState } from 'preact/hooks';
import { findLocalVoice } from './local-voice';
import type { Stage } from './stage';

/** Where no speech is installed, Firefox says so across the window when it is first asked: not before somebody is about to want it. */
const minds = (window: Window) => 'scrollMaxY' in window;

/** Of the frame's own window: the page's could be held up by the page. */
export function useLocalVoice({ window }: Stage, lang: string) {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  const [isAsked, setAsked] = useState(!minds(window));
  useEffect(() => {
    const speech = isAsked && window.speechSynthesis;
    if (!speech) return;
    const update = () => setVoice(findLocalVoice(speech.getVoices(), lang));
    update();
    speech.addEventListener('voiceschanged', update);
    return () => speech.removeEventListener('voiceschanged', update);
  }, [window, lang, isAsked]);
  return { voice, ask: () => setAsked(true) };
}
