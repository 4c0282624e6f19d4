// What the popup knows and does. Components only draw it and call it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article';
import {
  type ArticleChange,
  type ArticleState,
  applyCorrections,
  buildSummary,
  EMPTY_STATE,
} from '../../article-state';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import type { MessageKey } from '../../translate';
import { useTranslate } from '../translate-context';
import type { PopupPorts, Reading, ReadOutcome } from './ports';
import { type ProblemReason, readProblem } from './problems';

/** After how long the skeleton says that the page is large, and when we stop waiting, ms. */
const SLOW_AFTER = 1_500;
const GIVE_UP_AFTER = 15_000;

export type Page =
  | { kind: 'loading'; isSlow: boolean }
  | { kind: 'problem'; reason: ProblemReason }
  | ArticlePage;

export interface ArticlePage {
  kind: 'article';
  reading: Reading;
  /** As the page gives it. */
  original: Article;
  /** With the user's corrections and outline. */
  article: Article;
  state: ArticleState;
}

export interface Toast {
  text: string;
  tone: 'plain' | 'bad';
  action?: { label: string; run(): void };
  seq: number;
}

export interface Session {
  settings: Settings;
  toast: Toast | null;
  isSettingsOpen: boolean;
  /** Text that the browser would not put on the clipboard; shown selected. */
  refusedCopy: string | null;
  joining: 'idle' | 'busy' | 'failed';
}

export type PopupModel = ReturnType<typeof usePopup>;

const FIRST_SESSION: Session = {
  settings: DEFAULT_SETTINGS,
  toast: null,
  isSettingsOpen: false,
  refusedCopy: null,
  joining: 'idle',
};

export function usePopup(ports: PopupPorts) {
  const t = useTranslate();
  const [page, setPage] = useState<Page>({ kind: 'loading', isSlow: false });
  const [session, setSession] = useState(FIRST_SESSION);
  const patch = (changed: Partial<Session>) => setSession((before) => ({ ...before, ...changed }));
  const count = useRef(0);
  const pageRef = useRef(page);
  pageRef.current = page;

  const say = (key: MessageKey, action?: Toast['action'], tone: Toast['tone'] = 'plain') => {
    count.current += 1;
    patch({ toast: { text: t(key), tone, action, seq: count.current } });
  };

  const show = async (outcome: ReadOutcome) => {
    if ('problem' in outcome) return setPage({ kind: 'problem', reason: outcome.problem });
    const { result } = outcome.reading;
    if (!result.ok)
      return setPage({ kind: 'problem', reason: readProblem(result.reason, result.detail) });
    const state = await ports.getState(result).catch(() => EMPTY_STATE);
    setPage(buildArticlePage(outcome.reading, result, state));
  };

  const read = async (mode: 'auto' | 'whole-text') => {
    setPage({ kind: 'loading', isSlow: false });
    const slow = setTimeout(
      () => setPage((now) => (now.kind === 'loading' ? { ...now, isSlow: true } : now)),
      SLOW_AFTER,
    );
    await show(await within(GIVE_UP_AFTER, ports.read(mode)));
    clearTimeout(slow);
  };

  useEffect(() => {
    void read('auto');
    ports.getSettings().then(
      (settings) => patch({ settings }),
      () => say('toastNoSettings', undefined, 'bad'),
    );
  }, []);

  /** Shows the change at once, keeps it, and says so when it could not be kept. */
  const change = async (wanted: ArticleChange) => {
    const now = pageRef.current;
    if (now.kind !== 'article') return;
    const answer = await ports
      .change(now.original, wanted, buildSummary(now.original))
      .catch(() => null);
    if (!answer) return say('toastNotSaved', undefined, 'bad');
    setPage(buildArticlePage(now.reading, now.original, answer.value));
    if (!answer.saved) say('toastNotSaved', undefined, 'bad');
  };

  const copy = async (
    payload: { text: string; html?: string },
    done: MessageKey = 'toastCopied',
  ) => {
    if (await ports.copy(payload)) say(done);
    else patch({ refusedCopy: payload.text });
  };

  const join = async () => {
    patch({ joining: 'busy' });
    const outcome = await ports.joinPages().catch((): ReadOutcome => ({ problem: 'failed' }));
    const isWhole =
      'reading' in outcome &&
      outcome.reading.result.ok &&
      outcome.reading.result.pages.next.length === 0;
    // What was there before stays when joining fails.
    if ('reading' in outcome && outcome.reading.result.ok) await show(outcome);
    patch({ joining: isWhole ? 'idle' : 'failed' });
  };

  const tryOrSay = async (attempt: Promise<boolean>) => {
    if (!(await attempt.catch(() => false))) say('toastPageGone', undefined, 'bad');
  };

  const setSettings = async (changed: Partial<Settings>) => {
    setSession((before) => ({ ...before, settings: { ...before.settings, ...changed } }));
    const answer = await ports.setSettings(changed).catch(() => null);
    if (!answer?.saved) say('toastNotSaved', undefined, 'bad');
  };

  const actions = {
    say,
    read,
    change,
    copy,
    join,
    setSettings,
    save: (file: Parameters<PopupPorts['save']>[0]) => {
      const isStarted = ports.save(file);
      say(isStarted ? 'toastSaved' : 'toastSaveFailed', undefined, isStarted ? 'plain' : 'bad');
    },
    openCleanView: (block?: number, words?: string) => tryOrSay(ports.openCleanView(block, words)),
    showBlock: (block: number) => tryOrSay(ports.showBlock(block)),
    pickBlock: () => tryOrSay(ports.pickBlock()),
    openExtensionSettings: () => ports.openExtensionSettings(),
    openSettings: (isSettingsOpen: boolean) => patch({ isSettingsOpen }),
    closeManualCopy: () => patch({ refusedCopy: null }),
    hideToast: (seq: number) =>
      setSession((before) => (before.toast?.seq === seq ? { ...before, toast: null } : before)),
  };
  return useMemo(() => ({ page, session, ...actions }), [page, session]);
}

function buildArticlePage(reading: Reading, original: Article, state: ArticleState): ArticlePage {
  return { kind: 'article', reading, original, state, article: applyCorrections(original, state) };
}

/** The answer, or the problem 'no-answer' when it takes too long and 'failed' when it breaks. */
async function within(ms: number, answer: Promise<ReadOutcome>): Promise<ReadOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ReadOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ problem: 'no-answer' }), ms);
  });
  const safe = answer.catch((): ReadOutcome => ({ problem: 'failed' }));
  return Promise.race([safe, late]).finally(() => clearTimeout(timer));
}
