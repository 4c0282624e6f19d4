// What the body amounts to, for telling an article from other pages.
import { isStoryAddress } from '../../dates/read-address-day';
import { countInk } from '../../text/count-words';
import { type BodyLines, sizeOf } from '../lines/body-lines';
import type { Fields } from '../metadata/fields';
import type { Claim } from './page-claims';
import type { PageEvidence } from './page-evidence';

const LONG_LINE = 40;

export interface Beside {
  fields: Fields;
  url: string;
  claim: Claim | null;
}

/** `body` is null where none was found. */
export function weighBody(body: BodyLines | null, { fields, url, claim }: Beside): PageEvidence {
  const lines = body?.lines ?? [];
  const size = sizeOf(lines);
  const linked = lines.reduce((sum, { measure }) => sum + measure.linkSize, 0);
  const evidence: PageEvidence = {
    textLength: lines.reduce((sum, line) => sum + countInk(line.text), 0),
    paragraphs: lines.filter((line) => line.text.length >= LONG_LINE).length,
    linkDensity: size > 0 ? linked / size : 0,
    hasDate:
      fields.publishedTime !== '' &&
      (fields.found.publishedTime?.from !== 'address' || isStoryAddress(url)),
    hasCredit: fields.authors.length > 0 || fields.source !== '',
    ending: lines.at(-1)?.text ?? '',
    claim,
  };
  if (claim === 'gallery')
    evidence.pictures = body?.built.root.getElementsByTagName('img').length ?? 0;
  return evidence;
}
