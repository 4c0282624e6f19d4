// What each HTML element is to a reader: never content, a block of its own, or running text.

/* @__NO_SIDE_EFFECTS__ */
const set = (names: string) => new Set(names.split(' '));

/** Never holds words of an article; their subtree is not even copied. */
export const NEVER_CONTENT = set(
  'script style template iframe frame frameset object embed applet svg canvas audio video source track param ' +
    'input select textarea option datalist progress meter dialog link meta base map area noframes portal nextid',
);

/** Starts and ends a block of text. */
export const BLOCKS = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table caption tbody tfoot thead tr td th ul',
);

/** Running-text elements that mean something and are kept. */
export const KEPT_INLINE = set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var',
);

/** Blocks whose words are no running text of the article. */
export const SET_APART = set('figcaption pre td th');

/** Of a site or of a part of the page. */
export const FRAMES = set('header footer');

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');

/** Of NEVER_CONTENT, what says nothing about the kind of page either. */
export const SILENT = set(
  'script style template svg canvas param source track noframes nextid option',
);

/** Built-in elements that may host a shadow root (DOM, “valid shadow host name”); custom elements have a dash. */
export const SHADOW_HOSTS = set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);
