// Policies that a site may send, each with an address for reports. `control` in the page breaks one on purpose.

/** Its own script runs, nothing may be fetched: a fetch is the control. */
const RULES = "script-src 'nonce-own'; connect-src 'none'";

export const POLICIES: Record<string, string> = {
  strict: `default-src 'none'; ${RULES}`,
  'trusted-types': `require-trusted-types-for 'script'; trusted-types 'none'; ${RULES}`,
  pictures: `img-src 'self'; style-src 'none'; frame-src 'none'; ${RULES}`,
  sandbox: `sandbox allow-scripts; ${RULES}`,
  'sandbox-same-origin': `sandbox allow-scripts allow-same-origin; default-src 'none'; ${RULES}`,
};

/** As a page sets it for itself: no address for reports there, but events. */
export const META_POLICY = `default-src 'none'; ${RULES}`;

/** Handlers, styles and pictures as pages carry them; a script that counts what is held against the page. */
export function withHandlers(html: string, meta = ''): string {
  const handlers = `<div class="related" onclick="go()"><h3 style="color:red">推荐阅读</h3><ul>${'<li onclick="go()"><a href="/x" onmouseover="go()" style="top:0">夏天去哪里看水的一篇短文</a></li>'.repeat(4)}</ul></div>
    <noscript><img src="/n.png" onerror="go()"></noscript>`;
  const counter = `<script nonce="own">window.held = [];
    addEventListener('securitypolicyviolation', (e) => held.push(e.effectiveDirective + ' ' + e.blockedURI));</script>`;
  const policy = meta && `<meta http-equiv="content-security-policy" content="${meta}">`;
  return html
    .replace('<head>', `<head>${policy}${counter}`)
    .replace(
      '<blockquote>',
      `<p onclick="go()" style="left:0">${'老人说，这条街从前卖的是油纸伞和竹器，'.repeat(4)}</p><blockquote onclick="go()">`,
    )
    .replace('<div class="tall">', `${handlers}<div class="tall">`);
}
