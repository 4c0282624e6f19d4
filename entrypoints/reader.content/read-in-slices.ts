// Drives an extraction so that the page has its turn meanwhile, and brings what few pages need.
import { driveInSlices } from '../../lib/extract/drive';
import {
  type Extraction,
  type ExtractOptions,
  extractionSteps,
} from '../../lib/extract/extraction-steps';
import { createSlicing } from '../../lib/platform/slices';
import { loadPart } from './load-part';

/** Rejects when the signal stops it. */
export function readInSlices(
  page: { document: Document; url: string },
  options: ExtractOptions,
  signal: AbortSignal,
): Promise<Extraction> {
  return driveInSlices(extractionSteps(page.document, page.url, options), {
    ...createSlicing(signal),
    bring: (wish) => loadPart(wish),
  });
}
