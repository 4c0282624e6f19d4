// What a quote that was stored, imported or made elsewhere may bring into a text: its words and its address, checked on the way out.
import type { Quote } from '../article';
import { balanceBidi } from '../text/balance-bidi';
import { withoutUnseen } from '../text/unseen';
import { cleanAddress } from '../url/clean-link';

/** The words without characters that no reader sees and some program would obey. */
export const wordsOf = ({ exact }: Pick<Quote, 'exact'>): string => safeWords(exact);

/** The same for people: mc², a formula in words. Records of earlier versions hold none: there they are the page's own. */
export const shownOf = ({
  exact,
  shown = exact,
}: Pick<Quote, 'exact'> & Partial<Pick<Quote, 'shown'>>): string => safeWords(shown);

export const safeWords = (text: string): string => balanceBidi(withoutUnseen(text));

/** Of the passage, else of the page; '' when neither may be followed. */
export const linkOf = ({ link }: Pick<Quote, 'link'>, article: { url: string }): string =>
  cleanAddress(link) || cleanAddress(article.url);
