/** The same text written otherwise: case, spaces, single characters. */

import { NOT_AVAILABLE, VALUE_ERROR } from '../../values/cell-error';
import { type FunctionTable, define } from '../definition/define';
import { integer, text } from '../definition/parameters';

/** The characters that Windows-1252, which CHAR and CODE count in, has from 128 to 159; others there are the control characters of Unicode. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function codeOf(character: string): number {
  const place = WINDOWS_1252.indexOf(character);
  if (place >= 0) return place + 128;
  const code = character.charCodeAt(0);
  // What the code page lacks is a question mark there.
  return code > 255 ? 63 : code;
}

export const WRITING: FunctionTable = {
  UPPER: define([text], ([value]) => value.toUpperCase()),
  LOWER: define([text], ([value]) => value.toLowerCase()),
  PROPER: define([text], ([value]) => value.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))),
  /** Spaces at both ends, and of several together all but one; a no-break space stays. */
  TRIM: define([text], ([value]) => value.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')),
  CLEAN: define([text], ([value]) => Array.from(value).filter((character) => character.charCodeAt(0) >= 32).join('')),
  CHAR: define([integer], ([code]) => {
    if (code < 1 || code > 255) return VALUE_ERROR;
    return code >= 128 && code <= 159 ? WINDOWS_1252.charAt(code - 128) : String.fromCharCode(code);
  }),
  CODE: define([text], ([value]) => (value === '' ? VALUE_ERROR : codeOf(value.charAt(0)))),
  UNICHAR: define([integer], ([code]) => {
    if (code < 1 || code > 0x10ffff) return VALUE_ERROR;
    return code >= 0xd800 && code <= 0xdfff ? NOT_AVAILABLE : String.fromCodePoint(code);
  }),
  UNICODE: define([text], ([value]) => value.codePointAt(0) ?? VALUE_ERROR),
};
