// The bar of reading aloud: back, go and rest, on, speed, and the sentence that is said now shown in the article.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, BlockRange } from '../../article';
import type { MessageKey } from '../../message-key';
import { NUMBERS } from '../../settings/settings';
import { useTranslate } from '../translate-context';
import { listSentences, sentenceAt } from './list-sentences';
import { type AloudState, ReadingAloud } from './reading-aloud';
import { openSpeaker, type Speaker } from './speaker';

export interface AloudProps {
  article: Pick<Article, 'blocks' | 'lang'>;
  voice: SpeechSynthesisVoice;
  /** The window whose speech is used: the frame's. */
  window: Window;
  /** Another speaker than the system's. */
  speaker?: Speaker;
  /** Where to begin. */
  from: { block: number; offset: number };
  speed: number;
  /** Shows the sentence that is said; null: none. */
  onSentence(range: BlockRange | null): void;
  onSpeed(speed: number): void;
  onClose(): void;
}

export function AloudBar(props: AloudProps) {
  const { article, from, speed, onSentence, onSpeed, onClose } = props;
  const t = useTranslate();
  const sentences = useMemo(() => listSentences(article), [article.blocks]);
  const speaker = useMemo(
    () => props.speaker ?? openSpeaker(props.window, props.voice),
    [props.speaker, props.voice],
  );
  const [state, setState] = useState<AloudState>({ status: 'paused', at: 0 });
  const reading = useRef<ReadingAloud | null>(null);
  useEffect(() => {
    const own = new ReadingAloud(sentences, speaker, setState);
    reading.current = own;
    own.setSpeed(speed);
    own.play(sentenceAt(sentences, from.block, from.offset));
    return () => own.stop();
  }, [sentences, speaker, from]);
  useEffect(() => reading.current?.setSpeed(speed), [speed]);
  useEffect(() => {
    onSentence(state.status === 'done' ? null : (sentences[state.at]?.range ?? null));
  }, [state.at, state.status === 'done']);
  useEffect(() => () => onSentence(null), []);
  const isReading = state.status === 'reading';
  const toggle = () => {
    if (isReading) reading.current?.pause();
    else reading.current?.play(state.status === 'done' ? 0 : state.at);
  };
  return (
    <section class="aloud-bar" aria-label={t('aloudTitle')}>
      <Button path={BACK} label={t('aloudBack')} onClick={() => reading.current?.step(-1)} />
      <Button
        path={isReading ? REST : GO}
        label={t(isReading ? 'aloudRest' : 'aloudGo')}
        onClick={toggle}
      />
      <Button path={ON} label={t('aloudOn')} onClick={() => reading.current?.step(1)} />
      <span class="aloud-place" role="status">
        {t(...placeWords(state, sentences.length))}
      </span>
      <Speed speed={speed} onSpeed={onSpeed} />
      <Button path="M6 6l12 12M18 6L6 18" label={t('viewClose')} onClick={onClose} />
    </section>
  );
}

function placeWords({ status, at }: AloudState, all: number): [MessageKey, ...number[]] {
  if (status === 'silent') return ['aloudSilent'];
  if (status === 'done') return ['aloudDone'];
  return ['aloudPlace', at + 1, all];
}

function Speed({ speed, onSpeed }: Pick<AloudProps, 'speed' | 'onSpeed'>) {
  const t = useTranslate();
  const { min, max, step } = NUMBERS.voiceSpeed.offered;
  const change = (by: number) =>
    onSpeed(Math.round(Math.min(max, Math.max(min, speed + by * step)) * 10) / 10);
  return (
    <span class="aloud-speed">
      <Button path="M6 12h12" label={t('aloudSlower')} onClick={() => change(-1)} />
      <output aria-label={t('aloudSpeed')}>{speed.toFixed(1)}×</output>
      <Button path="M6 12h12M12 6v12" label={t('aloudFaster')} onClick={() => change(1)} />
    </span>
  );
}

const BACK = 'M15.5 6v12L8.5 12z';
const ON = 'M8.5 6v12l7-6z';
const GO = 'M8 5v14l11-7z';
const REST = 'M8.5 5.5v13M15.5 5.5v13';

interface ButtonProps {
  path: string;
  label: string;
  onClick(): void;
}

function Button({ path, label, onClick }: ButtonProps) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onClick}>
      <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
