/**
 * Formulas as people see and type them in the locale of the data. Excel keeps them in English with commas; where the comma is the decimal
 * sign it shows and takes `;` between arguments, `,` in numbers and `\` between the columns of an array constant. Functions and TRUE
 * have their English names, as in Excel with Vietnamese menus.
 *
 * That Vietnamese Excel separates array columns with `\` is a guess from other countries with the decimal comma.
 */

import { tokenize, type Token } from '@borgar/fx';
import { getLocale } from 'numfmt';

/** Whether numbers have a decimal comma, and so arguments are separated by semicolons. */
export function hasDecimalComma(locale: string): boolean {
  return getLocale(locale)?.decimal === ',';
}

/** @example localFormula('=ROUND(A1*1.5,2)', 'vi-VN') // '=ROUND(A1*1,5;2)' */
export function localFormula(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  let inArray = false;
  return tokenize(formula, { withLocation: false, mergeRefs: true })
    .map((token) => {
      if (token.value === '{' || token.value === '}') inArray = token.value === '{';
      return localToken(token, inArray ? 'array' : 'formula');
    })
    .join('');
}

function localToken({ type, value }: Token, within: 'array' | 'formula'): string {
  if (type === 'number') return value.replace('.', ',');
  if (value === ',') return within === 'array' ? '\\' : ';';
  return type === 'structured' ? value.replaceAll(/\](\s*),(\s*)\[/g, ']$1;$2[') : value;
}

/**
 * A formula as it was typed, in English with commas; null for one that Excel would not take, since it separates with commas or has
 * a decimal point.
 *
 * @example englishFormula('=ROUND(A1*1,5;2)', 'vi-VN') // '=ROUND(A1*1.5,2)'
 */
export function englishFormula(text: string, locale: string): string | null {
  return hasDecimalComma(locale) ? new Reader(text).read() : text;
}

/** Parts that mean the same everywhere: texts, quoted sheet names, names that end in digits. */
const VERBATIM = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}_\\$][\p{L}\p{N}_.$?]*/uy;
const NUMBER = /(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y;

class Reader {
  #at = 0;
  #english = '';
  #inArray = false;

  constructor(private readonly text: string) {}

  read(): string | null {
    while (this.#at < this.text.length) if (!this.#step()) return null;
    return this.#english;
  }

  /** Takes one part of the text; false where it cannot be one. */
  #step(): boolean {
    const character = this.text.charAt(this.#at);
    if (character === '\\' && this.#inArray) return this.#take(1, ',');
    if (character === '[') return this.#bracket();
    const verbatim = this.#match(VERBATIM);
    if (verbatim !== null) return this.#take(verbatim.length, verbatim);
    const number = this.#match(NUMBER);
    if (number !== null) return this.#standsAlone(number) && this.#take(number.length, number.replace(',', '.'));
    if (character === ',' || (character === '.' && /\d/.test(this.text.charAt(this.#at + 1)))) return false;
    if (character === '{' || character === '}') this.#inArray = character === '{';
    return this.#take(1, character === ';' && !this.#inArray ? ',' : character);
  }

  /** A structured reference: names stand as they are, only between its parts is there a separator. */
  #bracket(): boolean {
    let depth = 0;
    let end = this.#at;
    do {
      const character = this.text.charAt(end);
      if (character === "'") end += 1;
      else if (character === '[') depth += 1;
      else if (character === ']') depth -= 1;
      end += 1;
    } while (depth > 0 && end < this.text.length);
    const part = this.text.slice(this.#at, end);
    return this.#take(part.length, part.replaceAll(/\](\s*);(\s*)\[/g, ']$1,$2['));
  }

  /** Not the end of `A1,5`, nor the beginning of `1.5`. */
  #standsAlone(number: string): boolean {
    const [before, after] = [this.#english.slice(-1), this.text.charAt(this.#at + number.length)];
    return !(number.startsWith(',') && /[\p{L}\p{N})\]"]/u.test(before)) && !/[.\d]/.test(after);
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  #take(length: number, english: string): true {
    this.#at += length;
    this.#english += english;
    return true;
  }
}
