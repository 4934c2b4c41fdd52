import type { FailureCode, FailureParameters, Said, Sentences } from '../catalogue';
import { joined } from '../names';

/** What became of the cells, where they may not be as before: it stands in the headline. */
const LEFT_BEHIND: Readonly<Record<FailureParameters['undone'], string>> = { 'nothing-written': '', 'put-back': '', 'not-put-back': 'Cells were not put back.', 'not-known': 'Cells may have changed.' };

function afterFailure(undone: FailureParameters['undone']): string {
  switch (undone) {
    case 'nothing-written':
      return 'Nothing was changed.';
    case 'put-back':
      return 'Every cell was put back as it was.';
    case 'not-put-back':
      return 'What was written could not be put back: click Restore, or Undo (Ctrl+Z) in Excel.';
    case 'not-known':
      return 'Whether anything was written is not known: once Excel answers again click Restore, which looks first and puts back only what was written.';
  }
}

function failure(what: string, next: string): (values: Pick<FailureParameters, 'undone'>) => Exclude<Said, string> {
  return ({ undone }) => ({ headline: joined(what, LEFT_BEHIND[undone]), details: joined(afterFailure(undone), next) });
}

/** A failure of which Excel's own code tells more. */
function coded(what: string, next: string): (values: FailureParameters) => Said {
  return ({ undone, excelCode }) => {
    const { headline, details } = failure(what, next)({ undone });
    return { headline, details: joined(details, excelCode === '' ? '' : `Excel’s code: ${excelCode}.`) };
  };
}

/** Excel refused, or was stopped. */
export const failures: Pick<Sentences, FailureCode> = {
  cancelled: failure('Stopped as asked.', ''),
  'failure-cell-edit-mode': failure('A cell is being edited.', 'Press Enter or Esc, then try again.'),
  'failure-protected': failure('The area is protected, so Excel refused.', 'Unprotect the sheet and try again.'),
  'failure-sheet-gone': failure('The sheet was deleted or replaced meanwhile.', 'Open the sheet again and try again.'),
  'failure-too-large': failure('The data is larger than Excel takes at once.', 'Split the table over several sheets.'),
  'failure-aborted': failure('Excel did not answer in full.', 'Check the network, wait a moment and try again.'),
  'failure-not-in-this-excel': coded('This version of Excel lacks what is needed.', 'Excel 2021 or newer has it.'),
  'failure-sheet-changed': failure('The data was changed while XepHang was at work.', 'Try again to work with what is there now.'),
  'failure-not-written': failure('Some cells do not hold what was written.', 'Check their format and whether anyone is editing the sheet, then try again.'),
  'failure-no-worksheet': failure('The open sheet is a chart or has no cells.', 'Open the sheet with the units.'),
  'failure-no-room-beside': failure('No column right of the table is free.', 'Move the table to the left, or clear a column beside it, then try again.'),
  'failure-refused-by-excel': coded('Excel refused.', 'Try again; if it stays, save the file and open it again.'),
  'failure-unexpected': coded('Something unexpected went wrong.', 'Try again; if it stays, tell the developers.'),
};
