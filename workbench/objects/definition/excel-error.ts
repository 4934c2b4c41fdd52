/**
 * The errors with which Excel answers a failing action: a code that add-ins test for, Excel's English sentence and the member that
 * failed. Codes and sentences are those of Microsoft's page "Error handling with the application-specific JavaScript APIs".
 */

const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is currently in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestAborted: 'The request was aborted during run time.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  /** Ours, not Excel's: the call is real, but the workbench does not have it. */
  WorkbenchNotImplemented: 'The call is not implemented by the workbench.',
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

export class ExcelError extends Error {
  /** The member that failed, e.g. `Range.values`; the batch fills it in where the thrower does not know it. */
  readonly location: string | null;

  constructor(
    readonly code: ExcelErrorCode,
    options: { readonly message?: string; readonly location?: string } = {},
  ) {
    super(options.message ?? MESSAGES[code]);
    this.name = 'ExcelError';
    this.location = options.location ?? null;
  }
}

/** Thrown for what Excel has and the workbench lacks. Named, so that nobody takes the workbench's gap for Excel's behaviour. */
export function notImplemented(member: string): ExcelError {
  return new ExcelError('WorkbenchNotImplemented', { message: `NotImplemented: ${member} is not implemented by the workbench`, location: member });
}
