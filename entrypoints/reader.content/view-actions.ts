// What the clean view's buttons and keys do.
import type { Article, BlockRange, Quote } from '../../lib/article';
import { applyCorrections, isCollected } from '../../lib/article-state';
import { sayFieldsToCheck } from '../../lib/citation/fields-to-check';
import { newId } from '../../lib/new-id';
import { sendToBackground } from '../../lib/platform/background-client';
import { writeClipboardInPage } from '../../lib/platform/clipboard';
import { isAlive } from '../../lib/platform/is-alive';
import { keepSentences, lastingT as t } from '../../lib/platform/lasting-translate';
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
import { joinArticle } from './join-article';
import { loadPart } from './load-part';
import { type Marked, markPassage } from './mark-passage';
import type { Reading } from './reading';
import { copyArticle, forecastPictures } from './take-article';

export function buildViewActions(reader: Reading): CleanViewActions {
  const { page, view, memory } = reader;
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
      reader.freeze();
      void saveToLibrary(reader).catch(() => view().say(t('viewUpdated')));
    },
    openLibrary: () =>
      void sendToBackground('open-library', {}).catch(() => view().say(t('viewUpdated'))),
    changeSettings(patch) {
      void memory.changeSettings(patch).then((outcome) => tell(outcome));
      view().change({});
    },
    copyQuote(passage) {
      reader.freeze();
      const article = corrected(reader);
      if (article) void copy(reader, article, passage);
    },
    ...buildMarkingActions(reader),
    ...buildChoosingActions(reader),
    ...buildTakingActions(reader),
    say: (sentence) => view().say(t(sentence)),
    tellNothingSelected: () => view().say(t('viewNothingSelected')),
    joinPages: () => void joinArticle(reader),
    reread: () => void (page.isStale() ? reader.reopen() : showAgain(document, reader)),
  };
}

type Marking = 'collect' | 'highlight' | 'markForNote' | 'change' | 'loadPart';

/** For what is kept of the article. */
function buildMarkingActions(reader: Reading): Pick<CleanViewActions, Marking> {
  const { page, view, memory } = reader;
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
      reader.freeze();
      const article = corrected(reader);
      if (!article) return;
      const words = quote(reader, article, passage);
      if (!words) return view().say(t('viewUpdated'));
      if (isCollected(memory.state, words)) return view().say(t('viewCollected'));
      const collected = { ...words, id: newId(), note: '', accessed: todayHere() };
      const { result } = page.current() ?? {};
      const saved = result?.ok
        ? memory.change(result, { kind: 'collect', quote: collected })
        : 'failed';
      view().change({});
      const outcome = await saved;
      tellCollected(reader, outcome, copyOf(reader, words, article).text);
      // What was not kept is not marked any more.
      if (outcome !== 'saved') view().change({});
    },
    async highlight(passage, colour) {
      reader.freeze();
      const marked = await markPassage(reader, passage, colour);
      if (marked) tellMarked(reader, marked, change);
    },
    async markForNote(passage) {
      reader.freeze();
      const marked = await markPassage(reader, passage, 'keep');
      if (marked && marked.outcome !== 'saved') tellMarked(reader, marked, change);
      return marked?.outcome === 'saved' ? marked.quote.id : '';
    },
    async loadPart(name) {
      const part = await loadPart(name);
      if (part) keepSentences(part.sentences);
      else view().say(t('viewUpdated'));
      return part;
    },
  };
}

/** With a way back, or to a file where nothing is kept. */
async function saveToLibrary({ view, memory }: Reading): Promise<void> {
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
function buildTakingActions(reader: Reading): Pick<CleanViewActions, Taking> {
  const { view } = reader;
  return {
    async forecastPictures() {
      const article = corrected(reader);
      return article && forecastPictures(article);
    },
    copyArticle(choice) {
      reader.freeze();
      const article = corrected(reader);
      if (article) void copyArticle(reader, article, choice);
    },
    saveArticle(choice) {
      reader.freeze();
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
  { view, memory }: Reading,
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
function tellCollected({ view, memory }: Reading, outcome: SaveOutcome, words: string): void {
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

async function copy(reader: Reading, article: Article, passage: BlockRange): Promise<void> {
  const { view, memory } = reader;
  const words = quote(reader, article, passage);
  if (!words) return view().say(t('viewUpdated'));
  const payload = copyOf(reader, words, article);
  const stage = view().stage;
  const isLinked = isPassageLink(words) || !memory.settings.passageLinks;
  if (await writeClipboardInPage(payload, stage ? documentOf(stage.root) : document))
    view().tell({
      text: t(isLinked ? 'viewQuoteCopied' : 'viewPlainLink'),
      detail: sayFieldsToCheck(article, t),
    });
  else view().tell({ text: t('viewCopyRefused'), detail: payload.text, isToCopy: true });
}
