/**
 * Texts as they leave the workbook: names, headings and settings come from files of other people, and what Word, an e-mail or another sheet is given
 * of them must say the same and do nothing.
 *
 * A sheet that is pasted into reads what begins like a formula as one: `=cmd|…`, `+x`, `- Sở Y tế`. Of HTML, Excel takes a cell's format: text stays text.
 * Plain text has no formats. There an apostrophe goes before, as OWASP has it (ASVS 1.2.10): whoever knows Excel knows it as the mark of a text, and it
 * can be seen, which an invisible character cannot; a tab would move the cells, and Excel does not mind a blank. Word and e-mail take the HTML.
 */

/** What ends a line inside a cell; a vertical tab does in Word. */
export const LINE_END = /\r\n|[\n\v\f\r]/g;

/** All but the characters that XML 1.0 allows; of surrogates those without their half. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** How a sheet reads something else than the text, but not of a sign alone; a quotation mark takes all up to the next one, with the cells between. */
const READ_OTHERWISE = /^\s*(?:"|[=+\-@＝＋－＠]\s*\S)/;

const NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;

/** A cell of an HTML table that Excel is to take as text. */
export const TEXT_CELL = String.raw`mso-number-format:'\@';`;

/** The text with U+FFFD for each character that a document cannot hold. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '\u{FFFD}');
}

/**
 * The text inside an HTML element, or an attribute in double quotes.
 *
 * @example htmlText('<b>') // '&lt;b&gt;'
 */
export function htmlText(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** True for what a sheet reads as a number and nothing else. */
export function isPlainNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * The text as a field of plain text: on one line, without tabs, and nothing that a sheet would calculate.
 *
 * @example fieldText('=1+1') // "'=1+1"
 * @example fieldText('-5') // '-5'
 */
export function fieldText(text: string): string {
  const line = xmlText(text.replaceAll(LINE_END, ' ').replaceAll('\t', ' '));
  return READ_OTHERWISE.test(line) && !isPlainNumber(line) ? `'${line}` : line;
}
