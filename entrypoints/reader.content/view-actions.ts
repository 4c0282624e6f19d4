// What the clean view's buttons and keys do.
import type { Article, BlockRange } from '../../lib/article';
import { applyCorrections, isCollected } from '../../lib/article-state';
import { sayFieldsToCheck } from '../../lib/citation/fields-to-check';
import { newId } from '../../lib/new-id';
import { sendToBackground } from '../../lib/platform/background-client';
import { writeClipboardInPage } from '../../lib/platform/clipboard';
import { lastingT as t } from '../../lib/platform/lasting-translate';
import { todayHere } from '../../lib/today';
import type { CleanViewActions } from '../../lib/ui/clean-view/clean-view-props';
import { printStage } from '../../lib/ui/clean-view/print-with-page';
import { documentOf } from '../../lib/ui/clean-view/stage';
import { findViewModule } from '../../lib/ui/view-module';
import type { SaveOutcome } from './article-memory';
import { showAgain } from './follow-arrival';
import { joinArticle } from './join-article';
import { isPassageLink, quotePassage } from './passages';
import type { Reading } from './reading';

export function buildViewActions(reader: Reading): CleanViewActions {
  const { page, view, memory } = reader;
  const tell = (outcome: SaveOutcome, done?: string) => {
    if (outcome === 'saved') done && view().say(done);
    else view().say(t(outcome === 'full' ? 'viewNotSaved' : 'viewUpdated'));
  };
  return {
    close: () => view().close(),
    print: () => {
      const { stage } = view();
      if (stage) printStage(stage);
    },
    saveOutline: () =>
      void sendToBackground('save-outline', {}).catch(() => view().say(t('viewUpdated'))),
    changeSettings(patch) {
      void memory.changeSettings(patch).then((outcome) => tell(outcome));
      view().change({});
    },
    copyQuote(passage) {
      reader.take();
      const article = corrected(reader);
      if (article) void copy(reader, article, passage);
    },
    async collect(passage) {
      reader.take();
      const article = corrected(reader);
      if (!article) return;
      const words = quotePassage(page, article, passage);
      if (isCollected(memory.state, words)) return view().say(t('viewCollected'));
      const quote = { ...words, id: newId(), note: '', accessed: todayHere() };
      const saved = memory.change(article, { kind: 'collect', quote });
      view().change({});
      tell(await saved, t('viewCollected'));
    },
    highlight(passage) {
      reader.take();
      const isMarked = view().toggleHighlight(passage);
      view().say(t(isMarked ? 'viewHighlighted' : 'viewHighlightRemoved'));
    },
    tellNothingSelected: () => view().say(t('viewNothingSelected')),
    joinPages: () => void joinArticle(reader),
    reread: () => void (page.isStale() ? reader.reopen() : showAgain(document, reader)),
  };
}

function corrected({ page, memory }: Reading): Article | null {
  const result = page.current()?.result;
  return result?.ok ? applyCorrections(result, memory.state) : null;
}

async function copy(
  { page, memory, view }: Reading,
  article: Article,
  passage: BlockRange,
): Promise<void> {
  const quote = quotePassage(page, article, passage);
  const payload = findViewModule()?.buildQuoteCopy(quote, article, memory.settings);
  if (!payload) return;
  const stage = view().stage;
  if (await writeClipboardInPage(payload, stage ? documentOf(stage.root) : document))
    view().tell({
      text: t(isPassageLink(quote) ? 'viewQuoteCopied' : 'viewPlainLink'),
      detail: sayFieldsToCheck(article, t),
    });
  else view().tell({ text: t('viewCopyRefused'), detail: payload.text, isToCopy: true });
}
