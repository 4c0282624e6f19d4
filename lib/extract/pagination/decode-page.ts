// Bytes of a page to text: byte order mark, then the header's charset, then the page's own <meta>, then UTF-8
// (WHATWG Encoding, “decode”: the mark wins over everything; HTML, “prescan a byte stream”).

const PRESCAN = 4096;

/** `contentType` is the response header; an unknown charset counts as none. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const label =
    charsetOfMark(bytes) || known(charsetIn(contentType)) || known(charsetOfMeta(bytes)) || 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

function charsetOfMark(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
}

function charsetIn(text: string): string {
  return /charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{2,40})/i.exec(text)?.[1] ?? '';
}

function charsetOfMeta(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const named =
    head
      .match(/<meta\s[^>]{0,400}/gi)
      ?.map(charsetIn)
      .find(Boolean) ?? '';
  // A page read as ASCII enough to find the tag cannot be UTF-16.
  return named.toLowerCase().startsWith('utf-16') ? 'utf-8' : named;
}

function known(label: string): string {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return '';
  }
}
