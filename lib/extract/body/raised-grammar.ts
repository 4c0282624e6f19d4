// What is raised or lowered behind what: 5th, 1er, m², H₂O.

/** Behind a number these say which: 5th, 1er. */
export const ORDINAL = /^(?:st|nd|rd|th|er|re|ère|e|è|ème|o|a|º|ª|TM|SM|[®©™]|\p{L}{4,})$/iu;
/** As many characters before it tell it, UTF-16 units. */
export const BASE_LENGTH = 4;

/** What can have a power or an index: a number, a bracket, a unit, a symbol, an element of chemistry. */
export const BASE =
  /(?:[\d)\]}’′°%]|(?<!\p{L})[\p{Script=Latin}\p{Script=Greek}℃µΩ]{1,3}|[a-z\d)][A-Z][a-z]?|[A-Z][a-z]?[A-Z][a-z]?)$/u;
