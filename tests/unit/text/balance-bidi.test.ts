import { expect, test } from 'vitest';
import { balanceBidi } from '../../../lib/text/balance-bidi';

const [RLO, LRE, PDF, RLI, PDI] = ['\u202e', '\u202a', '\u202c', '\u2067', '\u2069'];

test.each([
  ['plain words', 'plain words'],
  [`a ${RLI}شمال${PDI} b`, `a ${RLI}شمال${PDI} b`],
  [`a ${RLO}cod.exe`, 'a cod.exe'],
  [`a${PDF}b${PDI}c`, 'abc'],
  [`${LRE}a${RLO}b${PDF}c`, `a${RLO}b${PDF}c`],
  [`${RLI}a${RLO}b${PDI}c`, `${RLI}ab${PDI}c`],
  [`${RLI}a${PDF}b${PDI}`, `${RLI}ab${PDI}`],
  [`${RLO}a\nb${PDF}`, 'a\nb'],
])('%j', (text, balanced) => {
  expect(balanceBidi(text)).toBe(balanced);
});
