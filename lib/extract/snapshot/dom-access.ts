// Reads a page whose own names may shadow DOM properties: <input name="parentNode"> makes `form.parentNode` an input.
// Everything goes through the prototypes, which names in the page cannot touch.

function getter<T, K extends keyof T>(prototype: T, name: K): (target: T) => T[K] {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!read) throw new Error(`no getter for ${String(name)}`);
  return (target) => read.call(target);
}

export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const localNameOf = getter(Element.prototype, 'localName');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const currentSourceOf = getter(HTMLImageElement.prototype, 'currentSrc');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const implementationOf = getter(Document.prototype, 'implementation');
export const contentTypeOf = getter(Document.prototype, 'contentType');

const { getAttribute } = Element.prototype;
const { importNode } = Document.prototype;

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** A copy of one element, with its attributes and without its children, that belongs to `target`. */
export function copyOf(target: Document, element: Element): Element {
  return importNode.call(target, element, false) as Element;
}

/** The same with all that is in it. */
export function deepCopyOf(target: Document, element: Element): Element {
  return importNode.call(target, element, true) as Element;
}
