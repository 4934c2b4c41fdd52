/** The error values of Excel. One object for each code, so that equal errors are the same object; an error with a sentence has its own. */

import type { ErrorValue } from '../../engine/port';

export class CellError implements ErrorValue {
  /** @param message the sentence that Excel shows beside the cell; null for none */
  constructor(
    readonly error: string,
    readonly message: string | null = null,
  ) {}
}

export const NULL_ERROR = new CellError('#NULL!');
export const DIVISION_BY_ZERO = new CellError('#DIV/0!');
export const VALUE_ERROR = new CellError('#VALUE!');
export const REFERENCE_ERROR = new CellError('#REF!');
export const NAME_ERROR = new CellError('#NAME?');
export const NUMBER_ERROR = new CellError('#NUM!');
export const NOT_AVAILABLE = new CellError('#N/A');
export const SPILL_ERROR = new CellError('#SPILL!');
export const CALC_ERROR = new CellError('#CALC!');
/** What a cell shows while a custom function that it calls is running. */
export const BUSY = new CellError('#BUSY!');

/** In the order of ERROR.TYPE, from 1; the numbers 9 to 13 belong to data types that this workbench has not. */
const BY_TYPE = [NULL_ERROR, DIVISION_BY_ZERO, VALUE_ERROR, REFERENCE_ERROR, NAME_ERROR, NUMBER_ERROR, NOT_AVAILABLE, BUSY, SPILL_ERROR];
const BY_CODE = new Map([...BY_TYPE, CALC_ERROR].map((error) => [error.error, error]));

/** `#N/A` -> the one error of that code; a code that is not listed gets an object of its own. */
export function errorOf(code: string): CellError {
  return BY_CODE.get(code.toUpperCase()) ?? new CellError(code);
}

/** The number that ERROR.TYPE gives; 14 is #CALC! (there are gaps), null a code that Excel does not number. */
export function errorNumber(error: CellError): number | null {
  if (error.error === CALC_ERROR.error) return 14;
  const place = BY_TYPE.findIndex((known) => known.error === error.error);
  return place < 0 ? null : place + 1;
}
