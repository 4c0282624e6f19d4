// What keys and menu entries do with a page, without the popup. The answer is shown in the page; where no script may
// run, the popup opens and says why.
import type { Article, Quote } from '../article';
import { buildArticleKey } from '../article-key';
import { applyCorrections } from '../article-state';
import { buildOutlineFile, readOutlineFormat } from '../clipboard/build-outline-copy';
import { buildQuoteCopy } from '../clipboard/build-quote-copy';
import type { MessageKey } from '../message-key';
import type { Stores } from './background-calls';
import { browser } from './browser';
import { writeClipboardInTab } from './clipboard';
import type { ReadResult } from './messages';
import { readPage, sendToReader } from './reader-client';
import { t } from './translate';

export interface CommandTab {
  id?: number | undefined;
  incognito?: boolean;
}

export type PageCommand = 'toggle-clean-view' | 'copy-quote' | 'save-outline';

export async function runPageCommand(
  command: PageCommand,
  tab: CommandTab | undefined,
  stores: Stores,
): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    await COMMANDS[command](tab.id, tab.incognito ?? false, stores);
  } catch {
    await browser.action.openPopup().catch(() => {});
  }
}

type Command = (tabId: number, isPrivate: boolean, stores: Stores) => Promise<void>;

const COMMANDS: Record<PageCommand, Command> = {
  'toggle-clean-view': async (tabId) => {
    await sendToReader(tabId, 'toggle-clean-view', {});
  },
  'copy-quote': copyQuote,
  'save-outline': saveOutline,
};

export function isPageCommand(name: string): name is PageCommand {
  return Object.hasOwn(COMMANDS, name);
}

async function copyQuote(tabId: number, isPrivate: boolean, stores: Stores): Promise<void> {
  const [reading, settings] = await Promise.all([readAny(tabId), stores.settings.get()]);
  if (!reading.result.ok) return say(tabId, 'answerNoArticle');
  if (!reading.selection) return say(tabId, 'answerNothingSelected');
  const article = await correct(reading.result, isPrivate, stores);
  const payload = buildQuoteCopy(reading.selection, article, settings);
  if (await writeClipboardInTab(tabId, payload))
    return say(tabId, 'answerQuoteCopied', firstWords(reading.selection));
  // Refused: the words are shown, selected, one key press from being copied.
  await sendToReader(tabId, 'notify', {
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

async function saveOutline(tabId: number, isPrivate: boolean, stores: Stores): Promise<void> {
  const [{ result }, settings] = await Promise.all([
    readPage(tabId, 'auto'),
    stores.settings.get(),
  ]);
  if (!result.ok) return say(tabId, 'answerNoArticle');
  const article = await correct(result, isPrivate, stores);
  if (article.outline.length === 0) return say(tabId, 'answerNoOutline');
  const file = buildOutlineFile(article, readOutlineFormat(settings.outlineFormat), {
    links: settings.outlineLinks,
  });
  const { started } = await sendToReader(tabId, 'download', file);
  return say(tabId, started ? 'answerOutlineSaved' : 'answerSaveFailed', file.filename);
}

async function correct(article: Article, isPrivate: boolean, stores: Stores): Promise<Article> {
  const states = isPrivate ? stores.privateStates : stores.states;
  const state = await states.get(buildArticleKey(article.url, article.canonicalUrl));
  return applyCorrections(article, state);
}

async function say(tabId: number, key: MessageKey, detail?: string): Promise<void> {
  await sendToReader(tabId, 'notify', { text: t(key), ...(detail ? { detail } : {}) });
}

const FIRST_WORDS = 60;
function firstWords({ exact }: Quote): string {
  const letters = [...exact];
  return letters.length > FIRST_WORDS ? `${letters.slice(0, FIRST_WORDS).join('')}…` : exact;
}
