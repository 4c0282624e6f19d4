// What the clean view's buttons and keys do.
import type { Article, BlockRange, Quote } from '../../lib/article';
import { applyCorrections, isCollected } from '../../lib/article-state';
import { sayFieldsToCheck } from '../../lib/citation/fields-to-check';
import { newId } from '../../lib/new-id';
import { sendToBackground } from '../../lib/platform/background-client';
import { writeClipboardInPage } from '../../lib/platform/clipboard';
import { isAlive } from '../../lib/platform/is-alive';
import { isPassageLink } from '../../lib/quote/passage-link';
import { REFUSAL_WORDS } from '../../lib/refusal-words';
import { todayHere } from '../../lib/today';
import type { CleanViewActions } from '../../lib/ui/clean-view/clean-view-props';
import { printStage } from '../../lib/ui/clean-view/print-with-page';
import { documentOf } from '../../lib/ui/clean-view/stage';
import { findPart } from '../../lib/ui/page-parts';
import type { SaveOutcome } from './article-memory';
import { buildChoosingActions } from './choose-text';
import { showAgain } from './follow-arrival';
import { type Marked, markPassage } from './mark-passage';
import type { Reading } from './reading';
import { copyArticle, forecastPictures } from './take-article';

export function buildViewActions(reading: Reading): CleanViewActions {
  const { reader, page, view, memory, t } = reading;
  const tell = (outcome: SaveOutcome, done?: string) => {
    if (outcome === 'saved') done && view().say(done);
    else view().say(t(notKeptWords(outcome)));
  };
  return {
    close: () => view().close(),
    print: () => {
      const { stage } = view();
      if (stage) printStage(stage);
    },
    saveOutline: () =>
      void sendToBackground('save-outline', {}).catch(() =>
        view().say(t(isAlive() ? 'viewNotHanded' : 'viewUpdated')),
      ),
    saveToLibrary() {
      reading.freeze();
      void saveToLibrary(reading).catch(() => view().say(t('viewUpdated')));
    },
    openLibrary: () =>
      void sendToBackground('open-library', {}).catch(() => view().say(t('viewUpdated'))),
    changeSettings(patch) {
      void memory.changeSettings(patch).then((outcome) => tell(outcome));
      view().change({});
    },
    copyQuote(passage) {
      reading.freeze();
      const article = corrected(reading);
      if (article) void copy(reading, article, passage);
    },
    ...buildMarkingActions(reading),
    ...buildChoosingActions(reading),
    ...buildTakingActions(reading),
    say: (sentence) => view().say(t(sentence)),
    tellNothingSelected: () => view().say(t('viewNothingSelected')),
    joinPages: () => void reader.joinPages(),
    reread: () => void (page.isStale() ? reopen(reading) : showAgain(document, reading)),
  };
}

type Marking = 'collect' | 'highlight' | 'markForNote' | 'change' | 'loadPart';

/** For what is kept of the article. */
function buildMarkingActions(reading: Reading): Pick<CleanViewActions, Marking> {
  const { reader, page, view, memory, t } = reading;
  const change: CleanViewActions['change'] = (wanted) => {
    const { result } = page.current() ?? {};
    if (!result?.ok) return;
    const saved = memory.change(result, wanted);
    // Where one reads is not shown, and nothing to be told of.
    if (wanted.kind === 'place') return;
    view().change({});
    void saved.then((outcome) => {
      if (outcome === 'saved') return;
      view().say(t(notKeptWords(outcome)));
      view().change({});
    });
  };
  return {
    change,
    async collect(passage) {
      reading.freeze();
      const article = corrected(reading);
      if (!article) return;
      const words = quote(reading, article, passage);
      if (!words) return view().say(t('viewUpdated'));
      if (isCollected(memory.state, words)) return view().say(t('viewCollected'));
      const collected = { ...words, id: newId(), note: '', accessed: todayHere() };
      const { result } = page.current() ?? {};
      const saved = result?.ok
        ? memory.change(result, { kind: 'collect', quote: collected })
        : 'failed';
      view().change({});
      const outcome = await saved;
      tellCollected(reading, outcome, copyOf(reading, words, article).text);
      // What was not kept is not marked any more.
      if (outcome !== 'saved') view().change({});
    },
    async highlight(passage, colour) {
      reading.freeze();
      const marked = await markPassage(reading, passage, colour);
      if (marked) tellMarked(reading, marked, change);
    },
    async markForNote(passage) {
      reading.freeze();
      const marked = await markPassage(reading, passage, 'keep');
      if (marked && marked.outcome !== 'saved') tellMarked(reading, marked, change);
      return marked?.outcome === 'saved' ? marked.quote.id : '';
    },
    async loadPart(name) {
      const part = await reader.loadPart(name);
      if (part) reader.keepSentences(part.sentences);
      else view().say(t('viewUpdated'));
      return part;
    },
  };
}

/** Reads the page anew at its new address. */
function reopen({ reader, view, t }: Reading): void {
  view().close();
  void reader.open().then((isOpen) => {
    if (!isOpen) view().say(t('viewNoArticle'));
  });
}

/** With a way back, or to a file where nothing is kept. */
async function saveToLibrary({ view, memory, t }: Reading): Promise<void> {
  const { text, undo, isForFile } = await sendToBackground('save-to-library', {});
  const { articleFormat: format, articlePictures: withPictures } = memory.settings;
  const choice = { format, withPictures, withQuotes: true };
  const run = async () => {
    if (!undo) return void (await sendToBackground('save-article', { choice }));
    const { saved } = await sendToBackground('undo-save', { key: undo.key, undo });
    view().say(t(saved ? 'saveUndone' : 'notKeptFailed'));
  };
  const label = t(undo ? 'undo' : 'saveAsFile');
  view().tell({ text, ...(undo || isForFile ? { action: { label, run } } : {}) });
}

type Taking = 'forecastPictures' | 'copyArticle' | 'saveArticle';

/** For taking the whole article out. */
function buildTakingActions(reading: Reading): Pick<CleanViewActions, Taking> {
  const { view, t } = reading;
  return {
    async forecastPictures() {
      const article = corrected(reading);
      return article && forecastPictures(reading, article);
    },
    copyArticle(choice) {
      reading.freeze();
      const article = corrected(reading);
      if (article) void copyArticle(reading, article, choice);
    },
    saveArticle(choice) {
      reading.freeze();
      view().say(t('exportMaking'));
      void sendToBackground('save-article', { choice }).catch(() => view().say(t('viewUpdated')));
    },
  };
}

const COLLECTED = {
  kept: 'viewCollected',
  private: 'viewCollectedPrivate',
  never: 'viewCollectedNever',
} as const;

const MARKED = {
  kept: 'viewHighlighted',
  private: 'viewHighlightedPrivate',
  never: 'viewHighlightedNever',
} as const;

function tellMarked(
  { view, memory, t }: Reading,
  { outcome, undo, quote }: Marked,
  change: CleanViewActions['change'],
): void {
  if (outcome !== 'saved') view().tell({ text: t(notKeptWords(outcome)), detail: quote.shown });
  else if (undo) {
    const action = { label: t('undo'), run: () => change(undo) };
    view().tell({ text: t('viewHighlightRemoved'), detail: quote.shown, action });
  } else view().say(t(MARKED[memory.keeping]));
}

/** Words that could not be kept are shown selected, one key press from being copied. */
function tellCollected({ view, memory, t }: Reading, outcome: SaveOutcome, words: string): void {
  if (outcome === 'saved') view().say(t(COLLECTED[memory.keeping]));
  else view().tell({ text: t(notKeptWords(outcome)), detail: words, isToCopy: true });
}

const notKeptWords = (outcome: Exclude<SaveOutcome, 'saved'>) =>
  outcome === 'gone' ? 'viewUpdated' : REFUSAL_WORDS[outcome];

function copyOf({ memory }: Reading, quote: Quote, article: Article) {
  const payload = findPart('quoting')?.buildQuoteCopy(quote, article, memory.settings);
  return payload ?? { text: quote.exact };
}

function corrected({ page, memory }: Reading): Article | null {
  const result = page.current()?.result;
  return result?.ok ? applyCorrections(result, memory.state) : null;
}

/** What quotes came with the view; null when the extension had gone by then. */
function quote({ page }: Reading, article: Article, passage: BlockRange): Quote | null {
  const elementAt = page.current()?.elementAt ?? (() => null);
  return findPart('quoting')?.quotePassage(article, passage, elementAt) ?? null;
}

async function copy(reading: Reading, article: Article, passage: BlockRange): Promise<void> {
  const { view, memory, t } = reading;
  const words = quote(reading, article, passage);
  if (!words) return view().say(t('viewUpdated'));
  const payload = copyOf(reading, words, article);
  const stage = view().stage;
  const isLinked = isPassageLink(words) || !memory.settings.passageLinks;
  if (await writeClipboardInPage(payload, stage ? documentOf(stage.root) : document))
    view().tell({
      text: t(isLinked ? 'viewQuoteCopied' : 'viewPlainLink'),
      detail: sayFieldsToCheck(article, t),
    });
  else view().tell({ text: t('viewCopyRefused'), detail: payload.text, isToCopy: true });
}
