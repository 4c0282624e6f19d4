// Bytes of a saved page → text, by the rules of browsers: byte order mark, then the page's own <meta charset>, then UTF-8.

const META = /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{2,40})/i;

/** @param {Uint8Array} bytes @returns {string} */
function findEncoding(bytes) {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return META.exec(start)?.[1] ?? 'utf-8';
}

/** @param {Uint8Array} bytes @returns {string} */
export function decodePage(bytes) {
  const encoding = findEncoding(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // A charset that nobody knows.
    return new TextDecoder('utf-8').decode(bytes);
  }
}
