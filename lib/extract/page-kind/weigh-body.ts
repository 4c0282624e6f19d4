// What the body amounts to, for telling an article from other pages.

import { isStoryAddress } from '../../dates/read-address-day';
import { countInk } from '../../text/count-words';
import { type BodyLine, sizeOf } from '../lines/body-lines';
import type { CleanBody } from '../lines/clean-body';
import type { Fields } from '../metadata/fields';
import type { Claim } from './page-claims';
import type { PageEvidence } from './page-evidence';

const LONG_LINE = 40;

export interface Beside {
  fields: Fields;
  url: string;
  claim: Claim | null;
}

/** `clean` is null where no body was found. */
export function weighBody(clean: CleanBody | null, { fields, url, claim }: Beside): PageEvidence {
  const lines = clean?.body.lines ?? [];
  const size = sizeOf(lines);
  const linked = lines.reduce((sum, { measure }) => sum + measure.linkSize, 0);
  const paragraphs = lines.filter((line) => line.text.length >= LONG_LINE);
  const evidence: PageEvidence = {
    textLength: inkOf(lines),
    paragraphs: paragraphs.length,
    summaries: lines.filter((line) => clean?.summaries.has(line)).length,
    prose: inkOf(paragraphs.filter((line) => saysItself(line, clean?.summaries))),
    linkDensity: size > 0 ? linked / size : 0,
    hasDate:
      fields.publishedTime !== '' &&
      (fields.found.publishedTime?.from !== 'address' || isStoryAddress(url)),
    hasCredit: fields.authors.length > 0 || fields.source !== '',
    ending: lines.at(-1)?.text ?? '',
    claim,
  };
  if (claim === 'gallery')
    evidence.pictures = clean?.body.built.root.getElementsByTagName('img').length ?? 0;
  return evidence;
}

const inkOf = (lines: readonly BodyLine[]) =>
  lines.reduce((sum, line) => sum + countInk(line.text), 0);

/** Says something itself: neither a link nor the summary of another page. */
const saysItself = (line: BodyLine, summaries?: ReadonlySet<BodyLine>) =>
  line.measure.linkSize < line.measure.size / 2 && !summaries?.has(line);
