// Whether the article can be read aloud: browsers tell of their voices a while after they are asked.
import { useEffect, useState } from 'preact/hooks';
import { findLocalVoice } from './local-voice';
import type { Stage } from './stage';

/** Of the frame's own window: the page's could be held up by the page. */
export function useLocalVoice({ window }: Stage, lang: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const { speechSynthesis } = window;
    if (!speechSynthesis) return;
    const update = () => setVoice(findLocalVoice(speechSynthesis.getVoices(), lang));
    update();
    speechSynthesis.addEventListener('voiceschanged', update);
    return () => speechSynthesis.removeEventListener('voiceschanged', update);
  }, [window, lang]);
  return voice;
}
