// Things the reader must be told about an article that is there: that a paywall hides the rest, that it breaks off.
import { jsonLdOf } from '../metadata/page-head';
import type { PageLine } from '../snapshot/collect-page-lines';
import type { PageEvidence } from './page-evidence';

const PAYWALL =
  /(?:订阅后?(?:即可|可|继续)?(?:阅读|查看)(?:全文|更多)|(?:付费|会员|VIP|订户)(?:后)?(?:可|即可|才能|专享|独享)?(?:阅读|查看)?全文|本文为付费(?:内容|文章)|(?:购买|开通会员|成为会员)后?(?:阅读|查看)(?:全文|更多)?|试读(?:已)?结束|(?:剩余|还剩)\s?\d{1,3}\s?%|此为付费|訂閱(?:後|以)?(?:閱讀|觀看)全文|本文(?:為|为)(?:訂戶|订户|会员)|登录后阅读全文|登入後閱讀全文|subscribe (?:now )?to (?:continue|keep) reading|to (?:continue|keep) reading[,.]? (?:please )?(?:subscribe|sign|log|register|create)|this (?:article|content|story) is (?:for|only available to|reserved for|exclusive to) (?:paying |our )?(?:subscribers|members)|already a subscriber\?|(?:subscribers|members)[ -]only|read the full (?:story|article) with|diesen artikel weiterlesen|article réservé (?:à nos|aux) abonnés|il vous reste \d{1,3}\s?%|contenido exclusivo para suscriptores)/i;
const APP_ONLY =
  /(?:打开|下载|在|到|前往)[^，。\s]{0,10}(?:APP|客户端|App)[^，。\s]{0,8}(?:查看|阅读|看)(?:全文|完整|更多|原文)|未完待续|全文请(?:见|看|点击)|(?:continue|keep) reading (?:in|on) (?:the|our) app/i;
const BREAKS_OFF = /(?:[…⋯]|\.{3}|\[…\]|\[\.{3}\]|[（(]未完[）)])\s?$/;
const READ_ON =
  /^(?:[［[（(【]?\s?(?:阅读全文|查看全文|阅读更多|继续阅读|閱讀更多|繼續閱讀|read (?:more|on|the full)|continue reading|weiterlesen|lire la suite|leer más).{0,12})$/i;

/** What the page's other words say, read before they are cleared away. */
export interface Prompts {
  paywall: boolean;
  /** “Read more” and its kin, as a line of its own. */
  readOn: boolean;
  /** The rest is to be had in an app only. */
  appOnly: boolean;
}

const LONGEST_PROMPT = 120;

/** Reads the prompts of a page; `lines` are the lines of the copy. */
export function readPrompts(copy: Document, lines: readonly PageLine[]): Prompts {
  const short = lines.filter((line) => line.text.length < LONGEST_PROMPT).map((line) => line.text);
  return {
    paywall: PAYWALL.test(short.join('\n')) || isMarkedPaid(copy),
    readOn: short.some((text) => text.length < 40 && READ_ON.test(text)),
    appOnly: short.some((text) => text.length < 40 && APP_ONLY.test(text)),
  };
}

/** Bodies longer than this are taken for whole whatever the page's templates say. */
const WHOLE = 1500;

/** 'paywall', 'truncated'; [] for a whole article. */
export function noticesOf(prompts: Prompts, evidence: PageEvidence): string[] {
  if (evidence.textLength >= WHOLE) return [];
  if (prompts.paywall) return ['paywall'];
  const cut = prompts.appOnly || (prompts.readOn && breaksOff(evidence.ending ?? ''));
  return cut ? ['truncated'] : [];
}

const SHORTEST_BREAK = 30;

/** A paragraph that ends in an ellipsis; “Tell us what you think...” is none. */
function breaksOff(ending: string): boolean {
  return ending.length >= SHORTEST_BREAK && BREAKS_OFF.test(ending);
}

const PAID = /"isAccessibleForFree"\s{0,4}:\s{0,4}"?false/i;

/** schema.org isAccessibleForFree: false. */
function isMarkedPaid(copy: Document): boolean {
  return jsonLdOf(copy).some((text) => PAID.test(text.slice(0, 200_000)));
}
