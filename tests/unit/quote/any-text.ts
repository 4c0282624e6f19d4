// Any text a page may hold: marks of every format, both scripts, controls, halves of surrogate pairs.
import fc from 'fast-check';

const UNITS = [
  ...'ab Z09一二“”‘’「」《》（）。，：；？！…—"\'`<>&{}[]()*_#|~$^%\\/=+-.:;,!?@',
  '\n',
  '\t',
  '\u3000',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\u0000',
  '\u001b',
  '\ud83d',
  '\udc68',
  '👨‍👩‍👧',
  'ß',
  'İ',
  'é',
  'ﷺ',
];

export function anyText(maxLength = 60): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...UNITS), maxLength });
}
