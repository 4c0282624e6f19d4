// What a table of phrases says about one kind of line.
import type { RemovalKind } from '../../article';

export interface PhraseRule {
  kind: RemovalKind;
  pattern: RegExp;
  /** Longest line it may match, in characters; longer ones are prose. */
  max: number;
  /** Only where the page sets the line apart: all of it bold or italic, or with a link in it. */
  apart?: boolean;
  /** Only where most of the line is links. */
  linked?: boolean;
}
