/**
 * A formula in the tokens of `@borgar/fx`, with lost references as one error token each. The tokenizer takes them apart, and the parser
 * refuses them: `Sheet1!#REF!` where cells were deleted, `#REF!A1` where the sheet was, `Scores[#REF!]` where the column was.
 */

import { stringifyTokens, tokenize, type Token } from '@borgar/fx';

export const LOST = '#REF!';

export interface TokenOptions {
  readonly withLocation: boolean;
}

export function formulaTokens(formula: string, { withLocation }: TokenOptions = { withLocation: false }): Token[] {
  const tokens = tokenize(formula, { withLocation, mergeRefs: true });
  if (!formula.includes(LOST)) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const length = lostReferenceAt(tokens, index);
    const parts = tokens.slice(index, index + Math.max(1, length));
    const [first] = parts;
    if (first !== undefined) joined.push(length === 0 ? first : joinedToken(first, parts));
    index += parts.length;
  }
  return joined;
}

/** A formula with its tokens written otherwise; all else, spaces included, stays as it is. */
export function rewriteTokens(formula: string, rewrite: (token: Token) => string): string {
  return stringifyTokens(formulaTokens(formula).map((token) => ({ ...token, value: rewrite(token) })));
}

/** How many tokens from one on are a lost reference; 0 for none. */
function lostReferenceAt(tokens: readonly Token[], index: number): number {
  const [first, second, third] = tokens.slice(index, index + 3);
  if (first === undefined || second === undefined) return 0;
  if (first.type.startsWith('context') && second.value === '!' && third?.value === LOST) return 3;
  if (first.value === LOST && second.type.startsWith('range')) return 2;
  const name = first.type.startsWith('range') ? 1 : 0;
  return name === 1 || first.type === 'unknown' ? bracketsWithLoss(tokens, index, name) : 0;
}

/** `Scores[#REF!]`, `[[#All],[#REF!]]`: the tokens of a table's name and its brackets, where an error stands in these. */
function bracketsWithLoss(tokens: readonly Token[], index: number, name: number): number {
  let depth = 0;
  let lost = false;
  for (let at = index + name; at < tokens.length; at++) {
    const { value } = tokens[at] ?? { value: '' };
    depth += value.split('[').length - value.split(']').length;
    if (depth <= 0 && !value.includes(']')) return 0;
    lost ||= value === LOST;
    if (depth === 0) return lost ? at - index + 1 : 0;
  }
  return 0;
}

function joinedToken(first: Token, parts: readonly Token[]): Token {
  const [start, end] = [first.loc?.[0], parts.at(-1)?.loc?.[1]];
  const value = parts.map((part) => part.value).join('');
  return { ...first, type: 'error', value, ...(start === undefined || end === undefined ? {} : { loc: [start, end] }) };
}
