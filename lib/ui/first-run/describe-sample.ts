// What a portal says of an article in its head; the page's own name stands behind the sample's, as a portal's does.
import type { SampleText } from '../sample/sample-texts';

export function describeSample(document: Document, { title, site }: SampleText): void {
  const facts = { 'og:title': title, 'og:site_name': site, 'og:type': 'article' };
  for (const [property, content] of Object.entries(facts)) {
    const meta = document.createElement('meta');
    meta.setAttribute('property', property);
    meta.content = content;
    document.head.append(meta);
  }
  document.title = `${title} - ${document.title}`;
}
