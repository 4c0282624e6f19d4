// No article, and a frame that may hold it: that is the reason to tell.
import type { FailureReason } from '../../lib/article';
import type { Extraction } from '../../lib/extract/extraction-steps';
import { findTextFrame } from '../../lib/find-text-frame';

const WITHOUT_TEXT: ReadonlySet<FailureReason> = new Set(['no-article', 'too-little-text']);

export function nameFrame(extraction: Extraction, document: Document): Extraction {
  const { result } = extraction;
  if (result.ok || !WITHOUT_TEXT.has(result.reason)) return extraction;
  const frame = findTextFrame(document);
  if (!frame) return extraction;
  return { ...extraction, result: { ok: false, reason: 'text-in-frame', detail: frame } };
}
