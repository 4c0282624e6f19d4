// Reads a page whose own names may shadow DOM properties: <input name="parentNode"> makes `form.parentNode` an input, and
// <img name="defaultView"> does the same to the document. Forms and documents alone are shadowed; what may be one is read through
// the prototypes, which names in the page cannot touch. They are found from the document itself, up its prototype chain: a parsed
// document has no window, and outside of a page none of them has a name.

export interface DomAccess {
  nodeTypeOf(node: Node): number;
  firstChildOf(node: Node): Node | null;
  nextSiblingOf(node: Node): Node | null;
  localNameOf(element: Element): string;
  shadowRootOf(element: Element): ShadowRoot | null;
  attributeOf(element: Element, name: string): string | null;
  rootElementOf(document: Document): Element | null;
  implementationOf(document: Document): DOMImplementation;
  contentTypeOf(document: Document): string;
  elementsOf(document: Document, tag: string): HTMLCollectionOf<Element>;
  /** A copy of one element that belongs to `target`, with its attributes; with all that is in it when `deep`. */
  copyOf(target: Document, element: Element, deep: boolean): Element;
}

const known = new WeakMap<object, DomAccess>();

export function accessTo(document: Document): DomAccess {
  const prototype = Object.getPrototypeOf(document) as object;
  const access = known.get(prototype) ?? findAccess(document);
  known.set(prototype, access);
  return access;
}

/** The window that shows the document; null for one that was parsed or made. */
export const viewOf = (document: Document): Window | null =>
  getter<Document, 'defaultView'>(document, 'defaultView')(document);

export const bodyOf = (document: Document): HTMLElement | null =>
  getter<Document, 'body'>(document, 'body')(document);

function findAccess(document: Document): DomAccess {
  const implementationOf = getter<Document, 'implementation'>(document, 'implementation');
  const element = implementationOf(document).createHTMLDocument('').documentElement;
  // Asked of every node of a page, these are functions of their own: of a maker's many an engine does not see what each calls.
  const nodeType = getterOf<Node, 'nodeType'>(document, 'nodeType');
  const firstChild = getterOf<Node, 'firstChild'>(document, 'firstChild');
  const nextSibling = getterOf<Node, 'nextSibling'>(document, 'nextSibling');
  const localName = getterOf<Element, 'localName'>(element, 'localName');
  const importNode = method(document, 'importNode');
  const getAttribute = method(element, 'getAttribute');
  const getElementsByTagName = method(document, 'getElementsByTagName');
  return {
    implementationOf,
    nodeTypeOf: (of) => nodeType.call(of),
    firstChildOf: (of) => firstChild.call(of),
    nextSiblingOf: (of) => nextSibling.call(of),
    rootElementOf: getter<Document, 'documentElement'>(document, 'documentElement'),
    contentTypeOf: getter<Document, 'contentType'>(document, 'contentType'),
    localNameOf: (of) => localName.call(of),
    shadowRootOf: getter<Element, 'shadowRoot'>(element, 'shadowRoot'),
    attributeOf: (of, name) => getAttribute.call(of, name),
    elementsOf: (of, tag) => getElementsByTagName.call(of, tag),
    copyOf: (target, of, deep) => importNode.call(target, of, deep) as Element,
  };
}

function getter<T extends object, K extends keyof T>(sample: T, name: K): (target: T) => T[K] {
  const read = getterOf(sample, name);
  return (target) => read.call(target);
}

function getterOf<T extends object, K extends keyof T>(sample: T, name: K): (this: T) => T[K] {
  const read = descriptorOf(sample, name)?.get;
  if (!read) throw new Error(`no getter for ${String(name)}`);
  return read;
}

function method<T extends object, K extends keyof T>(sample: T, name: K): T[K] {
  return descriptorOf(sample, name)?.value as T[K];
}

/** Never the sample's own property: the page may have put it there. */
function descriptorOf(sample: object, name: PropertyKey): PropertyDescriptor | undefined {
  let at = Object.getPrototypeOf(sample) as object | null;
  while (at && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at) as object | null;
  return at ? Object.getOwnPropertyDescriptor(at, name) : undefined;
}
