// Hostile pieces of HTML: our own, one or two of each class, or those of a file.
import { readFileSync } from 'node:fs';

export interface Payload {
  id: string;
  html: string;
  /** Where it stands: 'body' when not said, else 'title', 'author', 'description', 'sitename', 'h1', 'lang' … */
  where?: string;
}

const OWN: Record<string, string> = {
  script: '<script>alert(1)</script>',
  handler: '<img src="/none.png" onerror="alert(1)"><p onclick="alert(1)">Click here, please.</p>',
  'handler in svg':
    '<svg onload="alert(1)"><animate onbegin="alert(1)" attributeName="x" dur="1s"/></svg>',
  'script address':
    '<p>It was said <a href="javascript:alert(1)">here</a>, and <a href=" jAva&#9;script:alert(1)">there</a>.</p>',
  'address in svg': '<svg><a xlink:href="javascript:alert(1)"><text y="20">here</text></a></svg>',
  'address in math':
    '<math><mtext href="javascript:alert(1)" xlink:href="javascript:alert(1)">x</mtext></math>',
  srcdoc: '<iframe srcdoc="&lt;script&gt;parent.alert(1)&lt;/script&gt;"></iframe>',
  object:
    '<object data="data:text/html,<script>parent.alert(1)</script>"></object><embed src="javascript:alert(1)">',
  'foreign object':
    '<svg><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="/none.png" onerror="alert(1)"></body></foreignObject></svg>',
  'mutation through math':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  'mutation through svg': '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  'mutation through noscript':
    '<noscript><p title="</noscript><img src=1 onerror=alert(1)>"></noscript>',
  'mutation through template':
    '<template><img src=1 onerror=alert(1)></template><select><template><style><a title="</style><img src=1 onerror=alert(1)>">',
  'nested forms':
    '<form><div></form><form id="x"><button formaction="javascript:alert(1)">Send</button>',
  clobbering:
    '<form id="body"><input name="attributes"><input name="parentNode"></form><img name="createElement">',
  styles:
    '<style>*{position:fixed;background:url(http://other.test/styles.gif)}</style><p style="background:url(http://other.test/style.gif)">Styled, it stood there.</p>',
  meta: '<meta http-equiv="refresh" content="3600;url=http://other.test/"><base href="http://other.test/">',
  link: '<link rel="stylesheet" href="http://other.test/sheet.css"><link rel="prefetch" href="http://other.test/next">',
  media:
    '<video poster="http://other.test/poster.gif" onplay="alert(1)" autoplay><source onerror="alert(1)" src="/none.mp4"></video>',
  details:
    '<details open ontoggle="alert(1)"><summary>More</summary>There is more to be said.</details>',
  'data address':
    '<p>As said <a href="data:text/html,<script>alert(1)</script>">here</a> before.</p>',
  interface:
    '<div popover id="p">Buy</div><button popovertarget="p">Buy</button><dialog open>Sign in</dialog><p contenteditable autofocus onfocus="alert(1)">Write.</p>',
};

const IN_FIELDS: Record<string, string> = {
  title: '"><img src=1 onerror=alert(1)>',
  author: '<img src=1 onerror=alert(1)>',
  description: '</script><script>alert(1)</script>',
  sitename: '<svg onload=alert(1)>',
  h1: '<iframe srcdoc="<script>parent.alert(1)</script>">',
  lang: 'en" onload="alert(1)',
};

/** @param file JSON: a list of `{id, html, where?}` */
export function readPayloads(file: string | undefined): Payload[] {
  if (file) return JSON.parse(readFileSync(file, 'utf8'));
  const body = Object.entries(OWN).map(([id, html]) => ({ id, html }));
  const fields = Object.entries(IN_FIELDS).map(([where, html]) => ({
    id: `in ${where}`,
    html,
    where,
  }));
  return [...body, ...fields];
}

/** Those that stand in the text share a page, a few at a time; every other has its own. */
export function groupPayloads(payloads: readonly Payload[], perPage: number): Payload[][] {
  const inBody = payloads.filter(({ where }) => !where || where === 'body');
  const alone = payloads.filter(({ where }) => where && where !== 'body').map((one) => [one]);
  const groups = [];
  for (let i = 0; i < inBody.length; i += perPage) groups.push(inBody.slice(i, i + perPage));
  return [...groups, ...alone];
}
