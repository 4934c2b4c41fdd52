/**
 * What a function in a cell cannot answer. The pure functions throw it, and `functions.ts`, the one edge to Excel, turns it into the
 * cell's error with a sentence. Faults are sentences by code, so that the functions need no language and no Office.
 */

/** The arguments that are ranges. */
export type RangeName = 'scores' | 'units' | 'groups' | 'tiebreaks' | 'own_tiebreaks';

/** What each fault needs to be said. */
export interface FaultParameters {
  'score-not-among-scores': { readonly score: number };
  'score-missing': Readonly<Record<string, never>>;
  'score-is-no-number': { readonly text: string };
  'score-is-error': { readonly error: string };
  'scores-missing': { readonly argument: RangeName };
  'rows-ragged': { readonly argument: RangeName };
  'shapes-differ': {
    readonly argument: 'groups' | 'units' | 'tiebreaks';
    readonly rows: number;
    readonly columns: number;
    readonly scoreRows: number;
    readonly scoreColumns: number;
  };
  'tiebreaks-too-many': { readonly given: number; readonly most: number };
  'tiebreaks-count': { readonly argument: 'directions' | 'own_tiebreaks'; readonly given: number; readonly columns: number };
  'tiebreaks-not-among': { readonly score: number };
  'tiebreak-is-no-number': { readonly text: string; readonly unit: number; readonly column: number };
  'no-units': Readonly<Record<string, never>>;
  'order-unknown': { readonly given: string };
  'ties-unknown': { readonly given: string };
  'decimals-unknown': { readonly given: string };
  'headings-unknown': { readonly given: string };
  'text-is-no-score': { readonly text: string };
  'text-says-not-scored': { readonly text: string };
  'text-ambiguous': { readonly text: string; readonly asDecimal: number; readonly asThousands: number };
}

export type FaultCode = keyof FaultParameters;

/** A fault's code and what its sentence needs. */
export type Fault = { [Code in FaultCode]: { readonly code: Code; readonly with: FaultParameters[Code] } }[FaultCode];

/** The error that the cell shows. */
export type CellErrorCode = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!';

/** Thrown by the functions, never by what they call. */
export class FunctionFault extends Error {
  constructor(
    readonly cellError: CellErrorCode,
    readonly fault: Fault,
  ) {
    super(`${cellError}: ${fault.code}`);
    this.name = 'FunctionFault';
  }
}

/** The cell's error for an argument that cannot be used. */
export function invalidArgument(fault: Fault): FunctionFault {
  return new FunctionFault('#VALUE!', fault);
}

/** The cell's error where there is nothing to answer. */
export function notAvailable(fault: Fault): FunctionFault {
  return new FunctionFault('#N/A', fault);
}

/** Errors that a function may answer, as they are. #REF!, #NAME? and the newer ones it may not: they become #VALUE!. */
const PASSED_ON: ReadonlySet<string> = new Set<CellErrorCode>(['#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/** An error in the one cell that was asked about is the answer, as it is in Excel's own functions. */
export function passOn(error: string): FunctionFault {
  return new FunctionFault(isPassedOn(error) ? error : '#VALUE!', { code: 'score-is-error', with: { error } });
}

function isPassedOn(error: string): error is CellErrorCode {
  return PASSED_ON.has(error);
}
