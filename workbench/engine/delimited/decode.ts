/**
 * The text of a .csv or .tsv file, whatever its encoding.
 *
 * Excel writes UTF-8 with a byte order mark, UTF-16 ("Unicode text"), or the code page of the computer, which for Vietnamese is
 * Windows-1258. Without a mark, bytes that are valid UTF-8 are UTF-8: a text of another encoding with Vietnamese letters
 * hardly ever is.
 */

/** Null for bytes that are no text. A text does not hold zero bytes, nor control characters other than tabs and line ends. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return printable(new TextDecoder(marked).decode(bytes));
  const utf8 = decodeUtf8(bytes);
  return printable(utf8 ?? new TextDecoder(vietnameseCodePage(bytes)).decode(bytes).normalize('NFC'));
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Windows-1258 has combining tones where Windows-1252 has rare letters (Ì, Ò, Õ, ì, ò, Þ …), and Đ, đ, Ơ, ơ, Ư, ư where it has
 * Ð, ð, Õ, õ, Ý, ý. Western European text seldom has those, and Vietnamese cannot do without.
 */
function vietnameseCodePage(bytes: Uint8Array): 'windows-1258' | 'windows-1252' {
  const tonesAndLetters = new Set([0xcc, 0xd0, 0xd2, 0xd5, 0xdd, 0xde, 0xec, 0xf0, 0xf2, 0xf5, 0xfd]);
  return bytes.some((byte) => tonesAndLetters.has(byte)) ? 'windows-1258' : 'windows-1252';
}

function printable(text: string): string | null {
  // eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
}
