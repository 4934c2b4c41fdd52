/** Texts that a sheet may hold as names, and that Excel, Word, a browser or XML would take for something else. */
import fc from 'fast-check';

export const NASTY_TEXTS: readonly string[] = [
  '=1+1', "=cmd|' /C calc'!A0", '+x', '-5', '-5,5,5%', '- Sở Y tế', '@a', ' =1+1', '\t=1+1', '\n=1+1', '\u00A0@a', '＝1+1', '－1', '"Ban A', '"a"\tb"', "'a", '5', '001', '1/2', 'TRUE',
  '<img src=x onerror=alert(1)>', '</td></table><script>alert(1)</script>', ']]>', '<!--', '&lt;', '&#0;', '{{name}}', '${name}',
  '\uFFFE', 'a\uFFFFb', '\uD800', 'a\uDC00b', '\uDC00\uD800', '😀', '\u0000', '\u0001\u0008\u001F', '\u007F\u0085\u2028', 'a\tb\nc\r\nd\ve\ff\rg', '_x0000_',
];

/** As long as a cell's text may be. */
export const LONGEST_TEXT = '<é=]>'.repeat(7_000).slice(0, 32_767);

/** One of them, or any mixture of their characters. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY_TEXTS),
  fc.string({ unit: fc.constantFrom(...new Set(NASTY_TEXTS.flatMap((text) => text.split('')))), minLength: 1, maxLength: 12 }),
);

/** What a document can show of a text: line ends as one sign, and U+FFFD for what XML does not have. */
export function shownText(text: string): string {
  return Array.from(text.replaceAll(/\r\n|[\n\v\f\r]/g, '⏎'), (character) => {
    const code = character.codePointAt(0) ?? 0;
    const inXml = code === 9 || (code >= 32 && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff);
    return inXml ? character : '\uFFFD';
  }).join('');
}
