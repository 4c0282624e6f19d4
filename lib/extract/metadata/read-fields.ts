// Everything the page says about the article, read from the working copy before any clutter is removed. Readers look at one place
// each; which of them is believed is decided in find-headline, choose-people and choose-times.

import type { FieldName, Found } from '../../article';
import { impliedOffset } from '../../dates/build-time';
import { findShownDates } from '../../dates/find-shown-dates';
import { readAddressDay } from '../../dates/read-address-day';
import { japaneseNames } from '../../names/japanese-names';
import { splitNames } from '../../names/split-names';
import { cleanText, EXCERPT_CAP } from '../../text/clean-text';
import { compareKey } from '../../text/compare-key';
import { isHanLanguage, isJapanese } from '../../text/language-tag';
import { arePersons } from '../credits/read-bare-signer';
import { collectPageLines, type PageLine } from '../snapshot/collect-page-lines';
import { blogOwner } from './blog-owner';
import { chooseAuthors } from './choose-people';
import { chooseSource } from './choose-source';
import { type Chosen, chooseModified, choosePublished } from './choose-times';
import { type Metadata, noFacts } from './facts';
import { emptyFields, type Fields } from './fields';
import { findHeadline } from './find-headline';
import type { HeadlineLines } from './headline-lines';
import { isHeadStale } from './is-head-stale';
import type { Witnesses } from './judge-fields';
import type { Headline, MetadataTitle } from './match-title';
import { titleOf } from './page-head';
import { readAddresses } from './read-addresses';
import { readHeadlineLines } from './read-headline-lines';
import { readJsonLd } from './read-json-ld';
import { readLanguage } from './read-language';
import { readMetaTags } from './read-meta-tags';
import { readMicrodata } from './read-microdata';
import { readPortalComment } from './read-portal-comment';
import { readScriptTimes } from './read-script-times';
import { siteNameOf } from './site-name';
import { type SplitTitle, splitTitle } from './split-title';

export interface FieldsFound {
  fields: Fields;
  /** Index of the headline among the lines; -1 when no line is it. */
  headline: number;
  /** What the places said from which the fields were chosen. */
  witnesses: Witnesses;
}

/** Reads the fields of a page from its working copy. Never changes the copy. */
export function readFields(copy: Document, url: string): Fields {
  return findFields(copy, url, collectPageLines(copy)).fields;
}

/** The same for a page whose lines are known. */
export function findFields(copy: Document, url: string, lines: readonly PageLine[]): FieldsFound {
  const metadata = {
    jsonLd: readJsonLd(copy),
    meta: readMetaTags(copy),
    microdata: readMicrodata(copy),
    comment: readPortalComment(copy),
    script: readScriptTimes(copy, url),
    address: { ...noFacts('address'), published: readAddressDay(url) },
  };
  const fields = emptyFields(url);
  const language = readLanguage(
    copy,
    metadata.meta.lang || metadata.jsonLd.lang,
    sampleOf(lines, titleOf(copy)),
  );
  set(fields, 'lang', { value: language.lang, from: language.from });
  fields.dir = language.dir;
  const titles = readTitles(copy, url, metadata);
  const headline = withoutSite(findHeadline(lines, titles.candidates), titles.known);
  set(fields, 'title', { value: headline.text, from: headline.from });
  setSite(fields, { url, metadata, split: titles.split });
  const near = readHeadlineLines(lines, headline.line, fields.lang);
  setPeopleAndTimes(fields, { url, near, metadata, pageTitle: titles.page });
  const isStale = isHeadStale([metadata.jsonLd.title, metadata.meta.title], {
    title: fields.title,
    page: titles.page,
  });
  setAddresses(fields, copy, { url, metadata, isStale });
  return {
    fields,
    headline: headline.line,
    witnesses: { titles: titles.candidates, near, metadata },
  };
}

/** A line that is no heading may hold the title as the head has it, with the site's name. */
const withoutSite = (headline: Headline, known: readonly string[]): Headline =>
  headline.from === 'title-line'
    ? { ...headline, text: splitTitle(headline.text, known).headline }
    : headline;

interface Titles {
  page: string;
  split: SplitTitle;
  /** Names of the site. */
  known: string[];
  /** In order of trust. */
  candidates: MetadataTitle[];
}

function readTitles(copy: Document, url: string, metadata: Metadata): Titles {
  const page = cleanText(titleOf(copy));
  const known = [siteNameOf(url), metadata.meta.site, metadata.jsonLd.site].filter(Boolean);
  const split = splitTitle(page, known);
  const texts = [
    { text: metadata.jsonLd.title, from: 'json-ld' },
    { text: metadata.comment.title, from: 'portal-comment' },
    // Word for word the title tag, the site's name with it: a copy says nothing more.
    { text: metadata.meta.title, from: metadata.meta.title === page ? 'title-tag' : 'meta' },
    { text: metadata.microdata.title, from: 'microdata' },
  ].flatMap(({ text, from }) => [
    // A dash may be the headline's own: it is told whole first, then without what may be the site's name.
    { text, from },
    { text: splitTitle(text, known).headline, from },
  ]);
  return {
    ...{ page, split, known },
    candidates: [
      ...texts,
      { text: split.headline, from: 'title-tag' },
      { text: page, from: 'title-tag' },
    ].filter(({ text }) => text !== '' && !isNameOf(known, text)),
  };
}

/** “lake.example”: some sites call every page by their own name. */
const isNameOf = (known: readonly string[], text: string): boolean =>
  known.some((name) => compareKey(name) === compareKey(text));

/** Text enough to tell the language: lines that are sentences rather than menus. */
function sampleOf(lines: readonly PageLine[], title: string): string {
  const sentences = lines.filter(
    (line) => line.text.length > 40 && line.linked * 2 < line.text.length,
  );
  const chosen = sentences.length > 0 ? sentences : lines;
  return `${title} ${chosen
    .slice(0, 20)
    .map((line) => line.text)
    .join(' ')}`;
}

function set(fields: Fields, name: FieldName, { value, from }: Omit<Found, 'sure'>): void {
  if (value === '') return;
  if (name !== 'authors') fields[name] = value;
  fields.found[name] = { value, from, sure: true };
}

function setSite(
  fields: Fields,
  page: { url: string; metadata: Metadata; split: SplitTitle },
): void {
  const { url, metadata, split } = page;
  const named = [
    { value: siteNameOf(url), from: 'host' },
    { value: metadata.meta.site, from: 'meta' },
    { value: metadata.jsonLd.site, from: 'json-ld' },
    { value: split.site, from: 'title-tag' },
    { value: metadata.microdata.site, from: 'microdata' },
  ]
    .map(({ value, from }) => ({ value: cleanSite(value), from }))
    .find(({ value }) => value !== '');
  if (named) set(fields, 'site', named);
}

const LONG_SITE = 24;

/** A name, not an address; of a name with a motto behind a mark, the name. */
function cleanSite(value: string): string {
  if (/^(?:https?:|www\.)|^[\w-]+\.[\w.-]+\/|^@/i.test(value)) return '';
  return value.length > LONG_SITE ? (value.split(/\s[|｜–—-]\s/)[0] ?? '') : value;
}

interface Page {
  url: string;
  near: HeadlineLines;
  metadata: Metadata;
  pageTitle: string;
}

function setPeopleAndTimes(fields: Fields, { url, near, metadata, pageTitle }: Page): void {
  const han = isHanLanguage(fields.lang);
  const authors = chooseAuthors(near, metadata, { site: fields.site, lang: fields.lang });
  const tail = pageTitle.replace(fields.title, ' ');
  const names = { site: fields.site, title: tail, authors: authors.names };
  const { source, account } = chooseSource(near, metadata, names);
  set(fields, 'source', source);
  if (authors.names.length > 0) setAuthors(fields, authors);
  else if (account && han && !isTitle(account, fields.title))
    setAuthors(fields, { names: [...signersIn(account, fields.lang)], from: 'account' });
  else if (han) setAuthors(fields, { names: blogOwner(tail), from: 'title-tag' });
  if (authors.names.length > 0 && fields.source === '')
    set(fields, 'source', { value: account, from: 'date-line' });
  const implied = impliedOffset(fields.lang, url);
  const machines = [
    metadata.jsonLd,
    metadata.comment,
    metadata.meta,
    metadata.microdata,
    { ...noFacts('date-line'), published: near.dates.length > 0 ? '' : near.moment },
    metadata.script,
    metadata.address,
  ];
  const published = choosePublished(near.dates, machines, implied);
  set(fields, 'publishedTime', published.value === '' ? dayIn(tail, fields.lang) : published);
  const modified = chooseModified(near.dates, machines, implied);
  set(fields, 'modifiedTime', modified);
}

/** A headline that is a link in the line of its date. */
const isTitle = (text: string, title: string): boolean => compareKey(title) === compareKey(text);

/** “科学部・田中花子”, “王某某、李某某” beside the date; an account stands as it is. */
function signersIn(account: string, lang: string): readonly string[] {
  const persons = arePersons(account) ? splitNames(account).names : [];
  // “王某某（某某大学教授）”; an account may end as what a person does is called.
  if (persons.length > 1 || account.includes('（')) return persons.length > 0 ? persons : [account];
  const names = isJapanese(lang) ? japaneseNames(account) : [];
  return names.length > 0 ? names : [account];
}

/** “Headline - 07.12.2017 - Lake Post”: a day that only the title tag tells. */
function dayIn(tail: string, lang: string): Chosen {
  const [date] = findShownDates(tail, lang);
  return { value: date?.day ?? '', from: date ? 'title-tag' : '' };
}

function setAuthors(fields: Fields, { names, from }: { names: string[]; from: string }): void {
  fields.authors = names;
  set(fields, 'authors', { value: names.join('、'), from });
}

function setAddresses(
  fields: Fields,
  copy: Document,
  { url, metadata, isStale }: { url: string; metadata: Metadata; isStale: boolean },
): void {
  const images = [metadata.meta.image, metadata.jsonLd.image];
  const { canonicalUrl, leadImage } = readAddresses(copy, url, { images, isStale });
  fields.canonicalUrl = canonicalUrl.value;
  set(fields, 'canonicalUrl', canonicalUrl);
  set(fields, 'leadImage', leadImage);
  const meta = cleanText(metadata.meta.excerpt, EXCERPT_CAP);
  set(fields, 'excerpt', {
    value: meta || metadata.jsonLd.excerpt,
    from: meta ? 'meta' : 'json-ld',
  });
}
