// A plausible article around hostile pieces.
import type { Payload } from './payload-list';
import { countCalls } from './scan';

const SENTENCES = [
  'The council voted on Tuesday to approve the new harbour plan, after a debate that lasted, by most accounts, more than six hours.',
  'Officials said the work, which is expected to begin next spring, would cost about forty million, and be paid for over ten years.',
  'Residents who had gathered outside the hall, some of them carrying signs, said that they had not been told until last week.',
];
export const OPENING =
  'What follows has been supplied by readers, and is given here, as it came, without a change.';

const inMarkup = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const paragraph = (i: number) =>
  `<p>${SENTENCES[i % SENTENCES.length]} It was, several members noted, session ${i} of the year.</p>\n`;

export function wrap(payloads: readonly Payload[]): string {
  const at = (where: string, otherwise: string) =>
    payloads.find((one) => one.where === where)?.html ?? otherwise;
  const meta = (name: string, where: string, otherwise: string) =>
    `<meta name="${name}" property="${name}" content="${inMarkup(at(where, otherwise))}">`;
  const data = {
    '@type': 'NewsArticle',
    headline: at('jsonld', 'Harbour plan approved'),
    author: { '@type': 'Person', name: at('jsonld', 'A. Writer') },
    datePublished: at('published', '2026-11-01'),
  };
  const inBody = payloads.filter(({ where }) => !where || where === 'body');
  return `<!doctype html><html lang="${inMarkup(at('lang', 'en'))}" dir="${inMarkup(at('dir', 'ltr'))}"><head><meta charset="utf-8"><script>(${countCalls})()</script>
<title>${inMarkup(at('title', 'Harbour plan approved'))}</title>${meta('author', 'author', 'A. Writer')}${meta('og:site_name', 'sitename', 'Example News')}
${meta('description', 'description', 'The council approved the plan.')}${meta('og:title', 'ogtitle', 'Harbour plan approved')}${meta('article:published_time', 'published', '2026-11-01')}
<script type="application/ld+json">${at('jsonldraw', JSON.stringify(data).replace(/<\//g, '<\\/'))}</script></head>
<body><main><article><h1>${inMarkup(at('h1', 'Harbour plan approved after long debate'))}</h1>
${[0, 1, 2, 3].map(paragraph).join('')}<p>${OPENING}</p>
${inBody.map(({ html }, i) => `${html}\n${paragraph(4 + i)}`).join('')}
${[20, 21, 22].map(paragraph).join('')}</article></main></body></html>`;
}
