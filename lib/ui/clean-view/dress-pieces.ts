// What the view adds to code and to cards of players: the language and a button to copy, what it is and where it opens.
// None of it is part of the words.
import type { MessageKey } from '../../message-key';

type Words = (key: MessageKey) => string;

export function dressPieces(fragment: DocumentFragment, words: Words): void {
  for (const pre of fragment.querySelectorAll('pre')) dressCode(pre, words);
  for (const figure of fragment.querySelectorAll('figure[data-embed]')) dressEmbed(figure, words);
}

function dressCode(pre: Element, words: Words): void {
  const frame = make(pre, 'div', 'code-frame');
  const bar = make(pre, 'div', 'code-bar qy-own');
  const language = make(pre, 'span', 'code-language');
  const button = make(pre, 'button', 'code-copy') as HTMLButtonElement;
  language.textContent = pre.getAttribute('data-language') ?? '';
  button.type = 'button';
  button.textContent = words('viewCodeCopy');
  button.addEventListener('click', () => {
    button.textContent = words(copyWhole(pre) ? 'viewCodeCopied' : 'viewCopyRefused');
  });
  bar.append(language, button);
  // Long lines scroll, by keyboard too.
  (pre as HTMLElement).tabIndex = 0;
  pre.replaceWith(frame);
  frame.append(bar, pre);
}

/** By the selection: the view's own answer to a copy takes it from there. */
function copyWhole(pre: Element): boolean {
  const page = pre.ownerDocument;
  const range = page.createRange();
  range.selectNode(pre);
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const done = page.execCommand('copy');
  selection?.removeAllRanges();
  return done;
}

const KINDS = {
  video: 'viewEmbedVideo',
  audio: 'viewEmbedAudio',
  post: 'viewEmbedPost',
  map: 'viewEmbedMap',
  chart: 'viewEmbedChart',
  frame: 'viewEmbedFrame',
} satisfies Record<string, MessageKey>;
const PLAYED = new Set(['video', 'audio']);

function dressEmbed(figure: Element, words: Words): void {
  const link = figure.querySelector('a');
  if (!link) return;
  const kind = figure.getAttribute('data-embed') ?? '';
  const label = make(figure, 'span', 'embed-kind qy-own');
  const open = make(figure, 'span', 'embed-open qy-own');
  label.textContent = words(KINDS[kind as keyof typeof KINDS] ?? KINDS.frame);
  open.textContent = words(PLAYED.has(kind) ? 'viewEmbedPlay' : 'viewEmbedOpen');
  link.prepend(label);
  link.append(open);
}

function make(beside: Element, tag: string, className: string): HTMLElement {
  const element = beside.ownerDocument.createElement(tag);
  element.className = className;
  return element;
}
