// Where an article has no structure: each paragraph's lead sentence, offered as a guide and never mixed into an outline.
import type { Block } from '../article';

export interface GuideEntry {
  /** Index of the block. */
  line: number;
  /** The paragraph's own first sentence. */
  text: string;
}

const SHORTEST_PARAGRAPH = 24;
const LONGEST_SENTENCE = 120;
/** “St. Croix”, “J. R. Smith”, “U.S. Senate”: the stop is the short word's own. */
const SENTENCE = /^.{6,}?(?:[。！？!?…]+[”’」』）)]*|(?<!\b\p{Lu}\p{L}{0,2})\.(?=\s+\p{Lu}))/su;
const SKIPPED = /caption|^(?:t[dh]|pre|h\d)$/;

/** [] for an article of fewer than three paragraphs: it needs no guide. */
export function readingGuide(blocks: readonly Block[]): GuideEntry[] {
  const entries = blocks.flatMap(({ text: words, tag, post }, line) => {
    const text = words.trim();
    if (SKIPPED.test(tag) || post?.head || text.length < SHORTEST_PARAGRAPH) return [];
    return [{ line, text: readLeadSentence(text) }];
  });
  return entries.length < 3 ? [] : entries;
}

function readLeadSentence(text: string): string {
  const head = text.slice(0, LONGEST_SENTENCE);
  const sentence = SENTENCE.exec(head)?.[0] ?? text;
  return sentence.length <= LONGEST_SENTENCE ? sentence.trim() : clip(head);
}

/** A sentence that runs on, cut between words and marked as cut. */
function clip(head: string): string {
  const whole = /[\p{L}\p{N}]/u.test(head.at(-1) ?? '') && /\s/.test(head.slice(-20));
  const end = whole ? Math.max(head.lastIndexOf(' '), head.length - 20) : head.length;
  return `${head.slice(0, end).trim()}…`;
}
