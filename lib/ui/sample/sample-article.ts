// The sample as an article, for what is shown of quotes, outlines and files without any page.
import type { Article, Block, Quote } from '../../article';
import { withOutline } from '../../outline/with-outline';
import { SAMPLE_TEXTS, type SampleLanguage, type SampleText } from './sample-texts';

/** Where nothing is: reserved by RFC 2606. */
const ADDRESS = 'https://news.example/2026/10/reading-room';

/** @param tag of the interface's language; English for one that we have no sample in. */
export function sampleTextFor(tag: string): SampleText {
  return SAMPLE_TEXTS[Object.hasOwn(SAMPLE_TEXTS, tag) ? (tag as SampleLanguage) : 'en'];
}

export function buildSampleArticle({ paragraphs, author, title, ...text }: SampleText): Article {
  const blocks = paragraphs.map((paragraph, sourceIndex): Block => {
    const words = { text: paragraph.text, sourceText: paragraph.text };
    return { ...words, tag: paragraph.tag, sourceIndex, url: ADDRESS };
  });
  return withOutline({
    ok: true,
    title,
    authors: [author],
    byline: author,
    source: text.source,
    site: text.site,
    publishedTime: text.time,
    modifiedTime: '',
    lang: text.lang,
    dir: 'ltr',
    url: ADDRESS,
    canonicalUrl: '',
    excerpt: '',
    leadImage: '',
    content: '',
    textContent: blocks.map((block) => block.text).join('\n'),
    blocks,
    outline: [],
    credits: [],
    removed: [],
    found: {},
    pages: { current: 1, total: 1, next: [], joined: 1 },
    wordCount: 0,
    readingMinutes: 1,
    notices: [],
  });
}

export const sampleQuote = ({ sentence }: SampleText): Pick<Quote, 'exact' | 'shown' | 'link'> => ({
  exact: sentence,
  shown: sentence,
  link: `${ADDRESS}#:~:text=${encodeURIComponent(sentence.slice(0, 6))}`,
});
