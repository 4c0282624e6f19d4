// The sample as a portal shows it: share prompt, date and source, credits and teasers around the words. The reader reads this page as any
// other, so what comes of it comes of real work.
import type { SampleText } from '../sample/sample-texts';

export function SamplePage({ text }: { text: SampleText }) {
  return (
    <div class="portal" lang={text.lang}>
      <nav class="portal-bar" aria-label={text.site}>
        <span class="portal-name">{text.site}</span>
      </nav>
      <main>
        <article class="sample-article">
          <h1>{text.title}</h1>
          <p class="sample-facts">
            <time dateTime={text.time}>{text.shownTime}</time> <span>{text.sourceLine}</span>{' '}
            <span class="author">{text.byline}</span>
          </p>
          <div class="share">{text.share}</div>
          {text.paragraphs.map(({ tag, text: words }) =>
            tag === 'h2' ? <h2 key={words}>{words}</h2> : <p key={words}>{words}</p>,
          )}
          <p class="editor">{text.editorLine}</p>
        </article>
        <aside class="related" aria-label={text.related}>
          <h2>{text.related}</h2>
          <ul>
            {text.teasers.map((teaser) => (
              <li key={teaser}>{teaser}</li>
            ))}
          </ul>
        </aside>
      </main>
    </div>
  );
}
