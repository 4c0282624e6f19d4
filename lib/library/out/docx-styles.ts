// The styles of a Word document: Word's own names, so that a navigation pane, a table of contents and a template find them.
import type { IStylesOptions } from 'docx';

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };
/** Half points: 小四, 12 pt. */
const BODY = 24;
const HEADINGS = [32, 28, 26, 24, 24, 24, 24, 24, 24];

const heading = (size: number, index: number) => ({
  id: `Heading${index + 1}`,
  name: `heading ${index + 1}`,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { size, bold: true },
  paragraph: { spacing: { before: 240, after: 120 }, outlineLevel: index, keepNext: true },
});

export const DOCX_STYLES: IStylesOptions = {
  default: { document: { run: { font: FONT, size: BODY } } },
  paragraphStyles: [
    ...HEADINGS.map(heading),
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 480, right: 480 },
        spacing: { before: 120, after: 120, line: 360 },
      },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: { size: 20, color: '595959' },
    },
    {
      id: 'Bibliography',
      name: 'Bibliography',
      basedOn: 'Normal',
      paragraph: { indent: { left: 480, hanging: 480 }, spacing: { after: 120 } },
    },
  ],
};
