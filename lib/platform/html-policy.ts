// The one Trusted Types policy there is, made in pages of the extension's own alone: their CSP takes HTML from no other, and that
// names a policy to sites is why none is made in theirs. It hands text to a parser whose document is inert; what comes of it is
// sanitised like everything else.
import { trustThrough } from '../trusted-html';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): unknown };
}

/** As the manifest's CSP has it: `trusted-types qingyue`. */
const NAME = 'qingyue';

export function openHtmlPolicy(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(NAME, { createHTML: (html) => html });
  if (policy) trustThrough((html) => policy.createHTML(html));
}
