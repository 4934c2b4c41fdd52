/**
 * Text as a person would have to type it for Excel to keep it as text. What is written through `formulas` or `values` is read by Excel
 * as if typed: "=1+1" becomes a formula, "6" a number, "1/2" a date. A leading apostrophe keeps the text, and Excel does not show it.
 */

/** Could Excel read this text as something else? Any digit may make a number, a date or a time: better one apostrophe too many. */
const COULD_BE_READ = /^\s*['=+\-@#＝＋－＠]|\d|^\s*(?:true|false)\s*$/i;

/**
 * What to write so that the cell reads back as exactly this text.
 *
 * @example typedText('6', 'General') // "'6"
 * @example typedText('6', '@') // '6'
 * @example typedText('Xếp hạng', 'General') // 'Xếp hạng'
 */
export function typedText(text: string, numberFormat: string): string {
  if (numberFormat === '@') return text.startsWith("'") ? `'${text}` : text;
  return COULD_BE_READ.test(text) ? `'${text}` : text;
}

/**
 * What a cell's `formulas` gives after `content` was written into it: the text without the apostrophe that kept it.
 *
 * @example untyped("'6") // '6'
 */
export function untyped<Content extends string | number | boolean>(content: Content): Content | string {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}

/**
 * What to write to have a content of `formulas` again: a text that begins with = is taken for a formula.
 *
 * @example entered('6', 'General') // "'6"
 * @example entered('=1+1', 'General') // '=1+1'
 */
export function entered<Content extends string | number | boolean>(content: Content, numberFormat: string): Content | string {
  return typeof content === 'string' && content !== '' && !content.startsWith('=') ? typedText(content, numberFormat) : content;
}
