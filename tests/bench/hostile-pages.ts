// Bundled and run in Chromium: pages that nobody writes but to hurt, built by script; they are read step by step.
import { Readability } from '@mozilla/readability';
import type { Article, Failure } from '../../lib/article';
import type { Wishes } from '../../lib/extract/drive';
import { WISHES } from '../../lib/extract/extract-article';
import { extractionSteps } from '../../lib/extract/extraction-steps';

const PROSE =
  'The council voted on Tuesday to approve the plan, after a debate, which lasted more than six hours, officials said. ';
const HAN =
  '市议会周二表决通过了这一方案，此前的辩论持续了六个多小时，有关负责人说，工程将于明年春天开始。';
const URL = 'https://harbour.example/a';

type Build = (article: Element, page: Document) => void;

function add(into: Element, tag: string, text = ''): Element {
  const element = into.ownerDocument.createElement(tag);
  element.textContent = text;
  into.append(element);
  return element;
}

const paragraphs =
  (count: number): Build =>
  (article) => {
    for (let i = 0; i < count; i++) add(article, 'p', `Short line ${i}, with a comma.`);
  };

const nested =
  (count: number): Build =>
  (article) => {
    let inner = article;
    for (let i = 0; i < count; i++) inner = add(inner, 'div');
    inner.append(PROSE.repeat(5));
  };

function links(article: Element): void {
  const list = add(article, 'ul');
  for (let i = 0; i < 50_000; i++)
    add(add(list, 'li'), 'a', `link ${i}`).setAttribute('href', `/x${i}`);
}

const linksInProse =
  (count: number): Build =>
  (article) => {
    for (let i = 0; i < count; i++) {
      const paragraph = add(article, 'p', 'The council said, on Friday, that ');
      add(paragraph, 'a', `work ${i}`).setAttribute('href', `/x${i}`);
      paragraph.append(' would begin in spring, after years of storms.');
    }
  };

function table(article: Element): void {
  const rows = add(add(article, 'table'), 'tbody');
  for (let i = 0; i < 40_000; i++) {
    const row = add(rows, 'tr');
    for (let j = 0; j < 4; j++) add(row, 'td', `cell ${j}`);
  }
}

/** In one paragraph, words between them. */
const repeated =
  (count: number, tag: string, text: string, attributes: Record<string, string> = {}): Build =>
  (article) => {
    const paragraph = add(article, 'p', 'The sea wall was raised');
    for (let i = 0; i < count; i++) {
      const element = add(paragraph, tag, text);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      paragraph.append(' by x');
    }
    add(article, 'p', 'What the marks lead to.').id = 'note';
  };

function longParagraphs(article: Element): void {
  const paragraph = HAN.repeat(40);
  for (let size = 0; size < 7_000_000; size += paragraph.length) add(article, 'p', paragraph);
}

const PAGES: Record<string, Build> = {
  '50,000 paragraphs': paragraphs(50_000),
  '150,000 paragraphs': paragraphs(150_000),
  '50,000 links in a list': links,
  '50,000 links in prose': linksInProse(50_000),
  'a table of 40,000 rows': table,
  '20 MB of Chinese in paragraphs': longParagraphs,
  '20 MB of Chinese in one': (article) => add(article, 'p', HAN.repeat(7_000_000 / HAN.length)),
  '20 MB of Chinese with breaks': (article) => {
    const box = add(article, 'div');
    for (let i = 0; i < 7_000_000 / HAN.length; i++) {
      box.append(HAN);
      add(box, 'br');
    }
  },
  '50,000 raised numbers in one': repeated(50_000, 'sup', '2'),
  '50,000 pictures in one': repeated(50_000, 'img', '', { src: '/a.png' }),
  '5,000 marks of notes': repeated(4900, 'a', '[1]', { href: '#note' }),
  'depth 3,000': nested(3000),
  'depth 10,000': nested(10_000),
};

function build(name: string): Document {
  const page = document.implementation.createHTMLDocument('Harbour plan approved');
  const article = add(page.body, 'article');
  for (let i = 0; i < 8; i++) add(article, 'p', PROSE.repeat(3));
  PAGES[name]?.(article, page);
  return page;
}

let prepared: Document = document;

/** Makes the page that `step` and `readability` are then timed on. */
function prepare(task: { name?: string; html?: string }): void {
  prepared =
    task.html === undefined
      ? build(task.name ?? '')
      : new DOMParser().parseFromString(task.html, 'text/html');
  steps = extractionSteps(prepared, URL, {});
  (globalThis as { gc?: () => void }).gc?.();
}

let steps: ReturnType<typeof extractionSteps>;

let given: Wishes[keyof Wishes] | null = null;
let result: Article | Failure;

/** Takes one step of the reading; whether it was the last. */
function step(): boolean {
  const next = steps.next(given);
  if (next.done) result = next.value.result;
  else given = next.value ? WISHES[next.value] : null;
  return next.done === true;
}

/** What came of the reading. */
function outcome() {
  return {
    told: result.ok ? result.notices.join(' ') || 'whole' : `${result.reason} ${result.detail}`,
    size: result.ok ? result.textContent.length : 0,
    json: JSON.stringify(result).length,
  };
}

function readability(): void {
  new Readability(prepared.cloneNode(true) as Document).parse();
}

Object.assign(globalThis, {
  hostile: { names: Object.keys(PAGES), outcome, prepare, readability, step },
});
