// Word (.docx, ECMA-376): the outline as heading styles, quotes as quotations with a footnote that gives the reference, the list of
// references at the end. Loaded when it is chosen: the library that writes it is large.
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { OutlineNode } from '../../article';
import { listSourceFields } from '../../export/source-block';
import { linkOf, shownOf } from '../../quote/quote-parts';
import { cleanLine, cleanWords } from '../../text/clean-text';
import { isWeb } from '../../url/host';
import { DOCX_STYLES } from './docx-styles';
import type { KeptWork } from './kept-work';
import { noteLines } from './note-lines';
import { colonOf, type OutOptions, readyFor } from './out-options';
import { listReferences, referenceOf } from './reference-list';

/** Word's heading styles go as far. */
const DEEPEST = 9;

export async function writeDocx(
  works: readonly KeptWork[],
  options: OutOptions,
): Promise<Uint8Array> {
  const children = [
    ...works.flatMap((work) => writeWork(work, options)),
    ...writeReferenceList(works, options),
  ];
  const title = works.length === 1 ? (works[0]?.heading ?? '') : options.name;
  const document = new Document({
    title: words(title),
    creator: '',
    styles: DOCX_STYLES,
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function writeWork(work: KeptWork, options: OutOptions): Paragraph[] {
  const fields = listSourceFields(work.article, readyFor(work)).map(({ key, label, value }) =>
    paragraph('Source', [
      run(`${label}${readyFor(work).labels.colon}`),
      ...(key === 'link' ? link(value, value) : [run(value)]),
    ]),
  );
  const tags = work.tags.join(', ');
  return [
    paragraph('Heading1', [run(work.heading)]),
    ...fields,
    ...(tags ? [paragraph('Source', [run(`${options.labels.tags}${colonOf(work)}${tags}`)])] : []),
    ...noteLines(work.note).map((line) => paragraph('Normal', [run(line)])),
    ...work.article.outline.flatMap((node) => writeNode(node, 2)),
    ...work.quotes.flatMap((quote) => writeQuote(work, quote, options)),
  ];
}

function writeNode(node: OutlineNode, level: number): Paragraph[] {
  return [
    paragraph(`Heading${Math.min(level, DEEPEST)}`, [run(cleanLine(node.text))]),
    ...node.children.flatMap((child) => writeNode(child, level + 1)),
  ];
}

/** Its footnote stands behind the last words; a note of the reader's follows in the running text. */
function writeQuote(
  work: KeptWork,
  quote: KeptWork['quotes'][number],
  { style }: OutOptions,
): Paragraph[] {
  const lines = shownOf(quote).split('\n').map(cleanLine).filter(Boolean);
  const reference = referenceOf(work, style, quote.accessed || work.accessed);
  const passage = linkOf(quote, work.article);
  const footnote = new FootnoteReferenceRun({
    children: [
      new Paragraph({
        style: 'FootnoteText',
        children: [
          run(` ${reference} `),
          ...(reference.includes(passage) ? [] : link(passage, passage)),
        ],
      }),
    ],
  });
  return [
    ...lines.map((line, index) =>
      paragraph('Quote', [run(line), ...(index === lines.length - 1 ? [footnote] : [])]),
    ),
    ...noteLines(quote.note).map((line) => paragraph('Normal', [run(line)])),
  ];
}

function writeReferenceList(works: readonly KeptWork[], options: OutOptions): Paragraph[] {
  if (!options.withReferences) return [];
  const items = listReferences(works, options).map(({ number, text }) =>
    paragraph('Bibliography', [run(number + text)]),
  );
  return items.length > 0
    ? [paragraph('Heading1', [run(options.labels.references)]), ...items]
    : [];
}

const paragraph = (style: string, children: readonly ParagraphChild[]) =>
  new Paragraph({ style, children: [...children] } satisfies IParagraphOptions);

const run = (text: string) => new TextRun(words(text));

/** What no document may hold goes (XML 1.0, 2.2). */
const words = (text: string) => cleanWords(text).replace(/[\ufffe\uffff]/g, '');

/** Only web addresses are followed; anything else is its words. */
const link = (text: string, url: string): ParagraphChild[] =>
  isWeb(url)
    ? [
        new ExternalHyperlink({
          link: url,
          children: [new TextRun({ text: words(text), style: 'Hyperlink' })],
        }),
      ]
    : [run(text)];
