// An English article, at an address with brackets in it.
import { FERRY_PAGE } from './english-page';
import type { PageCase, Selection } from './page-cases';

const SELECTIONS: Selection[] = [
  {
    what: 'half words',
    from: 'brary opened on Tues',
    to: 'brary opened on Tues',
    words: 'brary opened on Tues',
    passage: ['library opened on Tuesday'],
  },
  {
    what: 'quotation marks and an apostrophe',
    from: '“It’s the same',
    to: 'differently now.”',
    words:
      '“It’s the same river,” said Joan Pell, 71, a retired deckhand. “We just read it differently now.”',
    plain:
      '‘It’s the same river,’ said Joan Pell, 71, a retired deckhand. ‘We just read it differently now.’',
    passage: [
      '“It’s the same river,” said Joan Pell, 71, a retired deckhand. “We just read it differently now.”',
    ],
  },
  {
    what: 'inline tags and a no-break space',
    from: '4,200',
    to: 'waiting list',
    words: '4,200 volumes came from people on the waiting list',
    passage: ['4,200 volumes came from people on the waiting list'],
  },
  {
    what: 'a soft hyphen and a zero width space',
    from: 'holds the infra',
    to: 'out a chime.',
    words: 'holds the infrastructure of quiet: carpets, lamps and a clock without a chime.',
    passage: [
      'holds the infra\u00ADstructure of quiet: carpets, lamps and a clock with\u200Bout a chime.',
    ],
  },
  {
    what: 'over an advertisement',
    from: 'carpets',
    to: 'On the bridge',
    words: 'carpets, lamps and a clock without a chime.\n[…]\nOn the bridge',
    markdown: '> carpets, lamps and a clock without a chime.\n>\n> \\[…\\]\n>\n> On the bridge',
    html: '<p>carpets, lamps and a clock without a chime.</p><p>[…]</p><p>On the bridge</p>',
    org: 'carpets, lamps and a clock without a chime.\n\n[…]\n\nOn the bridge',
    isBlock: true,
    passage: ['carpets, lamps and a', 'On the bridge'],
  },
  {
    what: 'a heading and a list item',
    from: 'How it floats',
    to: 'of gravel',
    words: 'How it floats\nBallast: 40 tons of gravel',
    markdown: '> How it floats\n>\n> Ballast: 40 tons of gravel',
    html: '<p>How it floats</p><p>Ballast: 40 tons of gravel</p>',
    org: 'How it floats\n\nBallast: 40 tons of gravel',
    isBlock: true,
    passage: ['How it floats', '40 tons of gravel'],
  },
  {
    what: 'a list',
    from: 'Ballast',
    to: 'in 2024',
    words: 'Ballast: 40 tons of gravel\nPumps: two, checked weekly\nMoorings: replaced in 2024',
    markdown:
      '> Ballast: 40 tons of gravel\n>\n> Pumps: two, checked weekly\n>\n> Moorings: replaced in 2024',
    html: '<p>Ballast: 40 tons of gravel</p><p>Pumps: two, checked weekly</p><p>Moorings: replaced in 2024</p>',
    org: 'Ballast: 40 tons of gravel\n\nPumps: two, checked weekly\n\nMoorings: replaced in 2024',
    isBlock: true,
    passage: ['Ballast: 40 tons of', 'Moorings: replaced in 2024'],
  },
  {
    what: 'a caption',
    from: 'The reading deck',
    to: 'Ines Varga',
    words: 'The reading deck at dusk. Photo by Ines Varga',
    passage: ['The reading deck at dusk. Photo by Ines Varga'],
  },
  {
    what: 'a footnote mark',
    from: 'The hull was',
    to: 'insure it.',
    words: 'The hull was surveyed three times before the county agreed to insure it.',
    passage: ['The hull was surveyed three times[3] before the county agreed to insure it.'],
  },
  {
    what: 'characters that markup languages take for their own',
    from: 'The sign read',
    to: 'across it.',
    words:
      'The sign read <PLEASE WAIT> & “$5 per crossing”; the clerk had written *void* across it.',
    plain:
      'The sign read <PLEASE WAIT> & ‘$5 per crossing’; the clerk had written *void* across it.',
    markdown:
      '> The sign read \\<PLEASE WAIT\\> & “\\$5 per crossing”; the clerk had written \\*void\\* across it.',
    org: 'The sign read <PLEASE WAIT> & “$5 per crossing”; the clerk had written *\u200Bvoid* across it.',
    html: '<p>The sign read &lt;PLEASE WAIT&gt; &amp; “$5 per crossing”; the clerk had written *void* across it.</p>',
    passage: [
      'The sign read <PLEASE WAIT> & “$5 per crossing”; the clerk had written *void* across it.',
    ],
  },
  {
    what: 'a block quotation',
    from: 'A boat is',
    to: 'come back.',
    words: 'A boat is a promise to come back.',
    passage: ['A boat is a promise to come back.'],
  },
  {
    what: 'a sentence that runs from right to left',
    from: 'قال العامل',
    to: 'تنتظر».',
    words: 'قال العامل القديم: «النهر لا ينتظر أحداً، لكن الكتب تنتظر».',
    passage: ['قال العامل القديم: «النهر', 'أحداً، لكن الكتب تنتظر».'],
    passageInFirefox: ['قال', 'تنتظر».'],
  },
];

export const FERRY: PageCase = {
  name: 'an English article',
  path: '/2025/ferry_(town).html',
  host: 'news.test',
  body: FERRY_PAGE,
  address: '{site}/2025/ferry_(town).html',
  markdownAddress: '{site}/2025/ferry_%28town%29.html',
  frames: {
    plain:
      '“{words}” — Mara Ellison and Tom Okafor, “The Ferry That Became a Library,” Harbor Ledger, March 4, 2025\n{link}',
    plainBlock:
      '{words}\n\n— Mara Ellison and Tom Okafor, “The Ferry That Became a Library,” Harbor Ledger, March 4, 2025\n{link}',
    markdown:
      '{words}\n>\n> — Mara Ellison and Tom Okafor, [“The Ferry That Became a Library,”]({link}) Harbor Ledger, 2025-03-04',
    html: '<blockquote cite="{site}/2025/ferry_(town).html">{words}</blockquote><p>— Mara Ellison and Tom Okafor, <a href="{link}">“The Ferry That Became a Library,”</a> Harbor Ledger, <time datetime="2025-03-04">2025-03-04</time></p>',
    org: '#+begin_quote\n{words}\n#+end_quote\n— Mara Ellison and Tom Okafor, [[{link}][“The Ferry That Became a Library,”]] Harbor Ledger, 2025-03-04',
    template:
      '摘录：{words}\n[Mara Ellison and Tom Okafor | The Ferry That Became a Library | Harbor Ledger | March 4, 2025]\n{link}',
  },
  selections: SELECTIONS,
};
