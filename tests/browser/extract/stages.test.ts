// What is taken out says which stage took it: by the name of the stage's own file.
import { expect, test } from 'vitest';
import { extract, pageWith } from './make-page';

const STAGES = Object.keys(
  import.meta.glob('../../../lib/extract/{body,lines,snapshot}/*.ts', { query: '?url' }),
).map((path) => path.split('/').at(-1)?.replace('.ts', ''));

const CLUTTER = {
  before: '<nav><ul><li><a href="/">Home</a></li></ul></nav><div hidden>Not yet.</div>',
  inside: '<div class="related"><a href="/1">Other</a> <a href="/2">news</a></div>',
  end: '<p>Photo: Jane Doe</p><p><a href="/3">Harbour plan: what the council said before</a></p>',
  after: '<div class="comments"><p>I was first.</p></div>',
};

test.each([
  ['read by itself', {}],
  ['picked by hand', { wholeText: true }],
])('%s: every removal names a stage', (_, options) => {
  const { removed } = extract(pageWith(CLUTTER), options).article;
  expect(removed.length).toBeGreaterThan(0);
  const unknown = removed.filter(
    ({ stage }) => stage !== 'remove-hidden' && !STAGES.includes(stage),
  );
  expect(unknown).toEqual([]);
});
