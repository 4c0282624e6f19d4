// Says sentence after sentence. No wait is without a limit: browsers without a working voice send no event at all (Firefox), and a
// page can end ours early, which cannot be told from a real end but by its haste.
import type { Sentence } from './list-sentences';
import type { Speaker, SpeechEvent } from './speaker';

/** 'silent': the voice does not answer. */
export type AloudStatus = 'reading' | 'paused' | 'done' | 'silent';

export interface AloudState {
  status: AloudStatus;
  /** Index of the sentence. */
  at: number;
}

/** ms until a voice has begun, and beyond what a sentence can last. */
const START_LIMIT = 5_000;
const MORE = 10_000;
/** ms for a character: none is said faster, and none slower. */
const FASTEST = 8;
const SLOWEST = 700;
/** How often a sentence is begun. */
const TRIES = 3;

export class ReadingAloud {
  state: AloudState;
  private speed = 1;
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly speaker: Speaker,
    private readonly onChange: (state: AloudState) => void,
  ) {
    this.state = { status: 'paused', at: 0 };
  }

  play(at = this.state.at): void {
    this.tell(at < this.sentences.length ? 'reading' : 'done', at);
    this.say(1);
  }

  /** Begins the sentence anew when it goes on: no browser pauses one reliably. */
  pause(): void {
    this.hush();
    this.tell('paused', this.state.at);
  }

  /** To a sentence before or behind. */
  step(by: number): void {
    const at = Math.min(Math.max(0, this.state.at + by), this.sentences.length - 1);
    if (this.state.status === 'reading') this.play(at);
    else this.tell('paused', at);
  }

  setSpeed(speed: number): void {
    if (speed === this.speed) return;
    this.speed = speed;
    if (this.state.status === 'reading') this.say(1);
  }

  stop(): void {
    this.hush();
  }

  private hush(): void {
    this.turn += 1;
    clearTimeout(this.timer);
    this.speaker.cancel();
  }

  private tell(status: AloudStatus, at: number): void {
    this.state = { status, at };
    this.onChange(this.state);
  }

  private say(attempt: number): void {
    this.hush();
    const { at } = this.state;
    const text = this.sentences[at]?.text;
    if (text === undefined) return;
    const turn = this.turn;
    let began = Date.now();
    const again = () => (attempt < TRIES ? this.say(attempt + 1) : this.fall());
    const onEvent = (event: SpeechEvent) => {
      if (turn !== this.turn) return;
      if (event === 'start') {
        began = Date.now();
        this.wait(MORE + (text.length * SLOWEST) / this.speed, () => this.play(at + 1));
      } else if (event === 'broken' || this.isHasty(text, began)) again();
      else this.play(at + 1);
    };
    this.wait(START_LIMIT, again);
    this.speaker.speak({ text, speed: this.speed }, onEvent);
  }

  private isHasty(text: string, began: number): boolean {
    return Date.now() - began < (text.length * FASTEST) / this.speed;
  }

  private fall(): void {
    this.hush();
    this.tell('silent', this.state.at);
  }

  private wait(ms: number, then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, ms);
  }
}
