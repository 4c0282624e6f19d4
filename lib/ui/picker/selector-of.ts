// A CSS selector for an element that was picked by hand: by names that other pages of the site have too, as far as there are any.

/** Names with a number in them are of one page alone: post-48213, css-1x9f7k2. */
const PASSING = /\d{3}|[a-z]\d[a-z]|^\d/i;
const MOST_CLASSES = 2;

/** '' where no selector leads to it: inside a shadow root. */
export function selectorOf(element: Element): string {
  const { ownerDocument: document } = element;
  let path = '';
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const step = nameOf(at);
    path = path ? `${step} > ${path}` : step;
    if (isOnly(document, path, element)) return path;
  }
  return findByPlace(element);
}

function nameOf(element: Element): string {
  if (element.id && !PASSING.test(element.id)) return `#${CSS.escape(element.id)}`;
  const classes = [...element.classList].filter((name) => !PASSING.test(name));
  const names = classes.slice(0, MOST_CLASSES).map((name) => `.${CSS.escape(name)}`);
  return element.localName + names.join('');
}

/** Where names do not tell, the place among the children does. */
function findByPlace(element: Element): string {
  const { ownerDocument: document } = element;
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const place = [...(at.parentElement?.children ?? [])].indexOf(at) + 1;
    steps.unshift(`${at.localName}:nth-child(${place})`);
  }
  const path = ['body', ...steps].join(' > ');
  return isOnly(document, path, element) ? path : '';
}

function isOnly(document: Document, selector: string, element: Element): boolean {
  const found = document.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}
