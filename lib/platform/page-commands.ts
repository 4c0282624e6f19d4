// What keys and menu entries do with a page, without the popup. The answer is shown in the page; where no script may
// run, the popup opens and says why.
import type { Article, Failure, Quote } from '../article';
import { addressOf } from '../article-key';
import { type ArticleState, applyCorrections } from '../article-state';
import { sayFieldsToCheck } from '../citation/fields-to-check';
import { readOutlineFormat } from '../clipboard/build-outline-copy';
import { buildQuoteCopy } from '../clipboard/build-quote-copy';
import type { ArticleChoice } from '../export/article-files';
import { FAILURE_WORDS, readFailureKind } from '../failure-words';
import type { MessageKey } from '../message-key';
import { isPassageLink } from '../quote/passage-link';
import { buildArticleJob } from '../save/article-job';
import { browser } from './browser';
import type { Stores } from './call-means';
import { writeClipboardInTab } from './clipboard';
import type { FileSaver, SavingTab } from './file-saver';
import { summaryOf } from './library/article-client';
import type { ReadResult, SaveOutcome } from './messages';
import { readPage, sendToReader } from './reader-client';
import { openPopupWindow } from './toolbar-button';
import { t } from './translate';

export interface CommandTab extends SavingTab {
  incognito?: boolean;
}

export type PageCommand = 'toggle-clean-view' | 'copy-quote' | 'save-outline' | 'open-popup';

/** What the commands work with. */
export interface CommandMeans {
  stores: Stores;
  saver: Pick<FileSaver, 'save'>;
}

interface KnownTab extends CommandTab {
  id: number;
}

export async function runPageCommand(
  command: PageCommand,
  tab: CommandTab | undefined,
  means: CommandMeans,
): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    await COMMANDS[command]({ ...tab, id: tab.id }, means);
  } catch {
    await openPopup(tab);
  }
}

type Command = (tab: KnownTab, means: CommandMeans) => Promise<void>;

const COMMANDS: Record<PageCommand, Command> = {
  'toggle-clean-view': toggleCleanView,
  'copy-quote': copyQuote,
  'save-outline': saveOutline,
  'open-popup': openPopupWindow,
};

export function isPageCommand(name: string): name is PageCommand {
  return Object.hasOwn(COMMANDS, name);
}

async function toggleCleanView(tab: KnownTab): Promise<void> {
  const { refused, readyState = 'complete' } = await sendToReader(tab.id, 'toggle-clean-view', {});
  if (refused) await sayNoArticle(tab, { result: refused, readyState });
}

/** On a site chosen for it: nothing is said where there is nothing to open. */
export async function openUnasked(tabId: number): Promise<void> {
  await sendToReader(tabId, 'toggle-clean-view', { isUnasked: true }).catch(() => {});
}

async function copyQuote(tab: KnownTab, { stores }: CommandMeans): Promise<void> {
  const [reading, settings] = await Promise.all([readAny(tab.id), stores.settings.get()]);
  const { result, selection } = reading;
  if (!result.ok) return sayNoArticle(tab, { ...reading, result });
  if (!selection) return say(tab, 'answerNothingSelected');
  const article = await correct(result, tab, stores);
  const payload = buildQuoteCopy(selection, article, settings);
  if (await writeClipboardInTab(tab.id, payload)) {
    const toCheck = sayFieldsToCheck(article, t);
    const part = selection.runsOut ? t('selectionRunsOut') : '';
    const words = [firstWords(selection), part, toCheck].filter(Boolean).join('\n');
    const isAsWanted = isPassageLink(selection) || !settings.passageLinks;
    return say(tab, isAsWanted ? 'answerQuoteCopied' : 'viewPlainLink', words);
  }
  // Refused: the words are shown, selected, one key press from being copied.
  await sendToReader(tab.id, 'notify', {
    text: t('answerCopyRefused'),
    detail: payload.text,
    isToCopy: true,
  });
}

/** A selection can be quoted on any page with words: where there is no article, all text counts as one. */
async function readAny(tabId: number): Promise<ReadResult> {
  const reading = await readPage(tabId, 'auto');
  return reading.result.ok ? reading : readPage(tabId, 'whole-text');
}

async function saveOutline(tab: KnownTab, { stores, saver }: CommandMeans): Promise<void> {
  const [reading, settings] = await Promise.all([readPage(tab.id, 'auto'), stores.settings.get()]);
  const { result } = reading;
  if (!result.ok) return sayNoArticle(tab, { ...reading, result });
  const article = await correct(result, tab, stores);
  if (article.outline.length === 0) return say(tab, 'answerNoOutline');
  const format = readOutlineFormat(settings.outlineFormat);
  const job = { kind: 'outline' as const, article, format, links: settings.outlineLinks };
  await tellOutcome(tab, await saver.save(job, tab));
}

/** The whole article of the tab, as it was chosen in the clean view over it. */
export async function saveArticle(
  tab: CommandTab,
  choice: ArticleChoice,
  { stores, saver }: CommandMeans,
): Promise<void> {
  if (tab.id === undefined) return;
  const known = { ...tab, id: tab.id };
  const [reading, settings] = await Promise.all([readPage(tab.id, 'auto'), stores.settings.get()]);
  const { result } = reading;
  if (!result.ok) return sayNoArticle(known, { ...reading, result });
  const state = await stateOf(result, known, stores);
  const job = buildArticleJob(applyCorrections(result, state), state.tray, {
    ...choice,
    tabId: tab.id,
    frontMatter: settings.articleFrontMatter,
  });
  const outcome = await saver.save(job, tab);
  if (outcome.state !== 'handed-over') return tellOutcome(known, outcome);
  await say(known, 'answerArticleHandedOver', describeFile(outcome));
}

function describeFile({ filename, pictures }: SaveOutcome & { state: 'handed-over' }): string {
  if (!pictures?.total) return filename;
  return `${filename}\n${t('exportPicturesIn', pictures.embedded, pictures.total)}`;
}

async function tellOutcome(tab: KnownTab, outcome: SaveOutcome): Promise<void> {
  if (outcome.state === 'handed-over') return say(tab, 'answerHandedOver', outcome.filename);
  if (outcome.state === 'failed') return say(tab, 'answerSaveFailed');
}

async function correct(article: Article, tab: KnownTab, stores: Stores): Promise<Article> {
  return applyCorrections(article, await stateOf(article, tab, stores));
}

async function stateOf(
  article: Article,
  { incognito }: KnownTab,
  stores: Stores,
): Promise<ArticleState> {
  const library = incognito ? stores.privateLibrary : stores.library;
  const { state } = await library.open({
    address: addressOf(article),
    about: summaryOf(article),
    words: article.textContent,
  });
  return state;
}

type Refusal = Pick<ReadResult, 'readyState'> & { result: Failure };

/** Why there is none, and the way on; a page that is still coming has nothing to be blamed for. */
async function sayNoArticle(tab: KnownTab, { result, readyState }: Refusal): Promise<void> {
  if (readyState === 'loading') return say(tab, 'answerStillLoading');
  const kind = readFailureKind(result);
  // Over Chromium's viewer nothing of ours is seen.
  if (kind === 'pdf') return openPopup(tab);
  const [title] = FAILURE_WORDS[kind];
  await sendToReader(tab.id, 'notify', { text: t(title), detail: t('answerOtherWays') });
}

async function say(tab: KnownTab, key: MessageKey, detail?: string): Promise<void> {
  await sendToReader(tab.id, 'notify', { text: t(key), ...(detail ? { detail } : {}) });
}

/** Where the browser lets it: Firefox does within a key press only. */
async function openPopup({ windowId }: CommandTab): Promise<void> {
  await browser.action.openPopup(windowId === undefined ? {} : { windowId }).catch(() => {});
}

const FIRST_WORDS = 60;
function firstWords({ shown }: Quote): string {
  const letters = [...shown];
  return letters.length > FIRST_WORDS ? `${letters.slice(0, FIRST_WORDS).join('')}…` : shown;
}
