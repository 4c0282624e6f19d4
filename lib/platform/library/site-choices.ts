// For the page of options: the sites whose text the reader chose, and the way to forget one. Calls, since the background alone writes.
import type { Kept } from '../../library/kept';
import type { SiteChoice } from '../../library/text-choices';
import { sendToBackground } from '../background-client';

export type { SiteChoice };

/** By name; rejects when the store cannot be read. */
export const listSiteChoices = (): Promise<SiteChoice[]> =>
  sendToBackground('list-site-choices', {});

/** @param host as `listSiteChoices` names it. */
export const forgetSiteChoice = (host: string): Promise<Kept> =>
  sendToBackground('forget-site-choice', { host });
