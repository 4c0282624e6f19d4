// Whether two elements come from one template: what it repeats has the same tag and the same classes, numbers apart.

/** Same tag, and most of the class words in common. */
export function isSameTemplate(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  const [few, many] = [classWords(a), classWords(b)].sort((x, y) => x.length - y.length);
  if (!few?.length || !many) return false;
  return few.filter((word) => many.includes(word)).length * 2 > few.length;
}

const MAX_WORDS = 20;
/** “col-md-8”, “grid_4”, “w2”: how wide something is, which tells the body from a sidebar. */
const WIDTH =
  /(?:^|[-_])(?:cols?|grid|span|w|size|width|xs|sm|md|lg|xl|small|medium|large)[-_]?\d{1,3}$/i;

/** Without the numbers that builders give to each part: “row-3”, “section_12”. */
const classWords = (element: Element) =>
  [...element.classList]
    .slice(0, MAX_WORDS)
    .map((word) => (WIDTH.test(word) ? word : word.replace(/\d{1,6}$/, '')));
