// Summaries of other pages: a paragraph right under a headline that links to one. A list of articles is made of them.
import { leadsWithin } from '../snapshot/own-sites';
import type { BodyLine, BodyLines } from './body-lines';

/** Lines between a headline and its summary: a section, a day, an author. */
const REACH = 2;
/** Shorter words in a link are a button. */
const SHORTEST_HEADLINE = 8;
/** In units of `Measure.size`. */
const LONG_LINE = 40;
const MOST_LINKED = 0.5;

export function findSummaries(body: BodyLines): ReadonlySet<BodyLine> {
  const own = body.copy.ownSites;
  const summaries = new Set<BodyLine>();
  let headline = Number.NEGATIVE_INFINITY;
  for (const [i, line] of body.lines.entries()) {
    const isLinked = line.measure.linkSize > line.measure.size * MOST_LINKED;
    if (isLinked && leadsElsewhere(line, own)) headline = i;
    else if (line.measure.size >= LONG_LINE && i - headline <= REACH) {
      summaries.add(line);
      headline = Number.NEGATIVE_INFINITY;
    }
  }
  return summaries;
}

function leadsElsewhere({ element, text }: BodyLine, own: ReadonlySet<string>): boolean {
  if (text.length < SHORTEST_HEADLINE) return false;
  const link = element.getElementsByTagName('a')[0];
  return link !== undefined && leadsWithin(link, own);
}
