// Sections that stand in a row are named for what each of them is: the id of one is no evidence of clutter.

const PART_HEADINGS = new Set(['h2', 'h3', 'h4']);

/** One of several boxes of one make, side by side, each under a heading of the same level. */
export function isPartOfRow(element: Element): boolean {
  const heading = element.firstElementChild?.localName ?? '';
  if (!PART_HEADINGS.has(heading)) return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (beside) =>
      beside?.localName === element.localName &&
      beside.className === element.className &&
      beside.firstElementChild?.localName === heading,
  );
}
