// Blocks of one template, counted together: what a page repeats is all of the article or all of something else.
import { type Measure, nothing } from '../snapshot/measure';
import type { Box, TextBlock } from './list-text-blocks';

export interface Template extends Measure {
  count: number;
  /** Of its prose, what stands in the core. */
  core: number;
}

const MAX_NAME = 120;
/** Without the numbers that builders give to each part: “row-3”, “section_12”. */
const nameOf = ({ localName, className }: Element) =>
  className ? `${localName}.${className.slice(0, MAX_NAME).replace(/\d{1,6}/g, '')}` : localName;

export const templateKey = ({ element, outer }: Box) =>
  outer ? `${nameOf(element)}<${nameOf(outer.element)}` : nameOf(element);

export function listTemplates(
  blocks: readonly TextBlock[],
  keys: readonly string[],
  isInCore: (block: TextBlock) => boolean,
): Map<string, Template> {
  const templates = new Map<string, Template>();
  blocks.forEach((block, i) => {
    const key = keys[i] as string;
    let template = templates.get(key);
    if (!template) {
      template = { ...nothing(), count: 0, core: 0 };
      templates.set(key, template);
    }
    const { size, linkSize, prose } = block.own;
    template.count++;
    template.size += size;
    template.linkSize += linkSize;
    template.prose += prose;
    if (isInCore(block)) template.core += prose;
  });
  return templates;
}
