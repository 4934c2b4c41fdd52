/**
 * Where the caret stands in a formula that is being typed: in the beginning of a function's name, and among the arguments of which call.
 * The text need not be a whole formula. Places count from 0 in the text, which begins with its `=`.
 */

import { hasDecimalComma } from './entering/locale-notation';

export interface TypedName {
  readonly text: string;
  /** Of its first letter. */
  readonly from: number;
}

export interface TypedCall {
  /** As it was typed, e.g. `XEPHANG.RANK`. */
  readonly name: string;
  /** The argument at the caret; the first is 0. */
  readonly argument: number;
}

export interface FormulaPlace {
  /** What stands before the caret may become a function's name; null where it cannot. */
  readonly name: TypedName | null;
  /** The innermost call that is open at the caret; null outside of all. */
  readonly call: TypedCall | null;
}

const NOWHERE: FormulaPlace = { name: null, call: null };

/** Texts and quoted sheet names, closed or not; structured references; array constants; names; everything else letter by letter. */
const PARTS = /"(?:[^"]|"")*(?<closedText>"?)|'(?:[^']|'')*(?<closedName>'?)|\[[^\]]*\]?|\{[^}]*\}?|(?<word>[\p{L}_\\$#\d][\p{L}\p{N}_.$:!#]*)|[^]/gu;

const FUNCTION_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * @param locale of the data: says by which sign arguments are separated
 * @example formulaPlace('=ROUND(XEP', 10, 'en-US') // name XEP from 7, in the first argument of ROUND
 */
export function formulaPlace(text: string, caret: number, locale: string): FormulaPlace {
  if (!text.startsWith('=') || caret < 1) return NOWHERE;
  const separator = hasDecimalComma(locale) ? ';' : ',';
  const open: { readonly name: string | null; argument: number }[] = [];
  let word: TypedName | null = null;
  let inside = false;
  for (const part of text.slice(1, caret).matchAll(PARTS)) {
    const [found] = part;
    const { closedText, closedName, word: typed } = part.groups ?? {};
    inside = closedText === '' || closedName === '' || ((found.startsWith('[') || found.startsWith('{')) && !/[\]}]$/.test(found));
    if (found === '(') open.push({ name: word?.text ?? null, argument: 0 });
    else if (found === ')') open.pop();
    else if (found === separator) {
      const last = open.at(-1);
      if (last !== undefined) last.argument += 1;
    }
    word = typed !== undefined && FUNCTION_NAME.test(typed) ? { text: typed, from: part.index + 1 } : null;
  }
  const call = [...open].reverse().find(({ name }) => name !== null);
  return { name: inside ? null : word, call: call === undefined || call.name === null ? null : { name: call.name, argument: call.argument } };
}
