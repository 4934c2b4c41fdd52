/** Texts in texts. */

import { VALUE_ERROR } from '../../values/cell-error';
import { wildcardExpression } from '../conditional/wildcard';
import { type FunctionTable, define } from '../definition/define';
import { integer, omissible, optional, text } from '../definition/parameters';

/** The n-th occurrence replaced, from 1; occurrences do not overlap. */
function substituteOne(value: string, old: string, replacement: { readonly text: string; readonly occurrence: number }): string {
  let at = -1;
  for (let count = 0, from = 0; count < replacement.occurrence; count++, from = at + old.length) {
    at = value.indexOf(old, from);
    if (at < 0) return value;
  }
  return value.slice(0, at) + replacement.text + value.slice(at + old.length);
}

export const FINDING: FunctionTable = {
  /** Minds case, takes no wildcards. */
  FIND: define([text, text, optional(integer, 1)], ([sought, within, start]) => {
    if (start < 1 || start > within.length + 1) return VALUE_ERROR;
    const at = within.indexOf(sought, start - 1);
    return at < 0 ? VALUE_ERROR : at + 1;
  }),
  /** Minds no case, takes wildcards. */
  SEARCH: define([text, text, optional(integer, 1)], ([sought, within, start]) => {
    if (start < 1 || start > within.length + 1) return VALUE_ERROR;
    const at = within.slice(start - 1).search(wildcardExpression(sought, { match: 'part' }));
    return at < 0 ? VALUE_ERROR : at + start;
  }),
  SUBSTITUTE: define([text, text, text, omissible(integer, null)], ([value, old, replacement, occurrence]) => {
    if (occurrence !== null && occurrence < 1) return VALUE_ERROR;
    if (old === '') return value;
    return occurrence === null ? value.replaceAll(old, () => replacement) : substituteOne(value, old, { text: replacement, occurrence });
  }),
  EXACT: define([text, text], ([a, b]) => a === b),
};
