// Every change told to whoever shows the article: pages of ours by a channel, which wakes nobody and stays out of private windows,
// and the readers of tabs by message.
import type { ArticleChange } from '../../article-state';
import { browser } from '../browser';

export interface News {
  key: string;
  /** Null when the article as a whole went into the bin, or came back. */
  change: ArticleChange | null;
  /** The page of ours that made the change, which knows already. */
  by?: string | undefined;
  /** Done in a private window: for its own tabs alone. */
  isPrivate?: boolean;
}

const CHANNEL = 'library';

/** `tabs` without the one that made the change. */
export function tellNews(news: News, tabs: readonly number[]): void {
  // Chromium's private windows have a background and a channel of their own; Firefox's share this one, which other windows hear.
  if (!news.isPrivate || browser.extension.inIncognitoContext) {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(news);
    channel.close();
  }
  const message = { type: 'apply-change', args: { key: news.key, change: news.change } };
  for (const tabId of tabs)
    void browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {});
}

/** For pages of ours. Returns how to stop. */
export function hearNews(listener: (news: News) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(data as News);
  return () => channel.close();
}
