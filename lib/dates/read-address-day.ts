// The day in a page's address: /2024-05/13/, /20240513/, t20240513_. What is left where the page itself shows and tells no date.

const DAY = /[/_t-]((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** YYYY-MM-DD; '' when the address holds no day. */
export function readAddressDay(url: string): string {
  const path = /^https?:\/\/[^/?#]+([^?#]{0,300})/i.exec(url)?.[1] ?? '';
  const match = DAY.exec(path);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : '';
}

const LISTS = ['node', 'index', 'list'];

/** A numbered page of its own below the day; a day's list ends in a slash, or is called node or index. */
export function isStoryAddress(url: string): boolean {
  const file = /^https?:\/\/[^?#]{1,400}\/([^/?#]{1,120})(?:$|[?#])/i.exec(url)?.[1] ?? '';
  return (
    /\d{3}\S{0,80}\.s?html?$/i.test(file) &&
    !LISTS.some((name) => file.toLowerCase().startsWith(name))
  );
}
