// Pages of our own take markup from one policy alone (CSP `require-trusted-types-for`): whatever makes HTML of text hands it through
// here. The policy is found by a mark on the global, since scripts that were built apart share a page.

type Trust = (html: string) => unknown;

const MARK = Symbol.for('html-policy');
const world = globalThis as { [MARK]?: Trust };

/** @param trust `createHTML` of the policy. */
export function trustThrough(trust: Trust): void {
  world[MARK] = trust;
}

/** What the policy makes of it; the text itself on every other page. */
export const trusted = (html: string): string => (world[MARK]?.(html) ?? html) as string;
