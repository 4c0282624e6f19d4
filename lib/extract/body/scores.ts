// Points that elements have from the paragraphs inside them: the more, the likelier an element is the body.
export type Scores = Map<Element, number>;
