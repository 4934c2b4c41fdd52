/**
 * What Excel refused, in our own codes. Excel's error *code* decides, never its text: the text is in Excel's language and not for
 * people. What is not an error of Excel (a mistake of ours) is not turned into a value: it is thrown on.
 */

export type FailureCode =
  | 'cell-edit-mode'
  | 'protected'
  | 'sheet-gone'
  | 'too-large'
  | 'aborted'
  | 'not-in-this-excel'
  | 'sheet-changed'
  | 'not-written'
  | 'no-worksheet'
  | 'no-room-beside'
  | 'refused-by-excel';

export interface Failure {
  readonly code: FailureCode;
  /** Excel's own code, for a report to the developers. */
  readonly excelCode: string;
}

const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected',
  ItemNotFound: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RequestAborted: 'aborted',
  ActivityLimitReached: 'aborted',
  ServiceNotAvailable: 'aborted',
  // The library's own words for an Excel that does not answer.
  ConnectionFailure: 'aborted',
  Timeout: 'aborted',
  InvalidOrTimedOutSession: 'aborted',
  ApiNotFound: 'not-in-this-excel',
  ApiNotAvailable: 'not-in-this-excel',
  NotImplemented: 'not-in-this-excel',
};

/** A failure that we found ourselves while talking to Excel: it ends the run like Excel's own errors. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly excelCode = '',
  ) {
    super(excelCode === '' ? code : `${code} (${excelCode})`);
    this.name = 'ExcelFailure';
  }
}

/** Codes with which the library itself reports a mistake of its caller. */
const MISTAKES: ReadonlySet<string> = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'RunMustReturnPromise', 'InvalidObjectPath', 'InvalidRequestContext']);

/** The failure that an error stands for; throws the error on where it is none of Excel's. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ExcelFailure) return { code: error.code, excelCode: error.excelCode };
  if (error instanceof OfficeExtension.Error && !MISTAKES.has(error.code)) {
    return { code: CODES[error.code] ?? 'refused-by-excel', excelCode: error.code };
  }
  throw error;
}

/**
 * Whether an error says that a request or an answer was larger than Excel takes: surely, or perhaps (oversize may surface as
 * GeneralException, OfficeDev/office-js #1314).
 */
export function oversize(error: unknown): 'surely' | 'perhaps' | 'no' {
  if (!(error instanceof OfficeExtension.Error)) return 'no';
  if (CODES[error.code] === 'too-large') return 'surely';
  return error.code === 'GeneralException' ? 'perhaps' : 'no';
}

/** Whether Excel refused to keep a setting: the settings of a workbook hold about 2 MB in all. */
export function isSettingsRefusal(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && /^Setting/.test(error.debugInfo.errorLocation ?? '');
}
