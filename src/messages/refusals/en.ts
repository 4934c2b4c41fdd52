import type { RefusalCode, Sentences } from '../catalogue';
import { placeOf } from '../columns/en';
import { joined, sheetNamed, sheetsNamed, some } from '../names';
import { many, number } from '../numbers/en';
import { gone, olderRun, unsure } from '../restoring/en';

const NOTHING = 'Nothing was written.';
const NOT_YET = 'Nothing was written yet.';
const UNCHANGED = 'Nothing was changed.';

/** What share of the ranks that stand there is right; '' where none stands there. */
function agreement(agree: number, of: number): string {
  return of === 0 ? '' : `${number.format(agree)} of ${many(of, 'rank there is', 'ranks there are')} right.`;
}

/** Why nothing was written, or what is asked before. */
export const refusals: Pick<Sentences, RefusalCode> = {
  'sheet-protected': ({ sheet }) => ({
    headline: `Sheet ${sheetNamed(sheet)} is protected.`,
    details: `${UNCHANGED} Use Review > Unprotect Sheet, then try again.`,
  }),
  'structure-protected': () => ({
    headline: 'The structure of the workbook is protected.',
    details: `No sheet can be added or removed. ${UNCHANGED} Use Review > Protect Workbook to unprotect it, then try again.`,
  }),
  'rows-hidden-many': ({ sheet, count }) => ({
    headline: `Sheet ${sheetNamed(sheet)} has ${many(count, 'hidden row', 'hidden rows')}, too many to write.`,
    details: `${NOTHING} Use Data > Clear, or unhide the rows, then try again.`,
  }),
  'rank-column-merged': ({ area }) => ({
    headline: `The rank column has merged cells at ${area}.`,
    details: `${NOTHING} Unmerge them and try again.`,
  }),
  'rank-column-spills': ({ area }) => ({
    headline: `An array formula makes the rank column ${area}.`,
    details: `${NOTHING} Delete that formula and try again.`,
  }),
  'rank-column-exists': ({ column, agree, of }) => ({
    headline: of === 0 ? `Column ${column} is a rank column already. Write into it?` : `Column ${column} already has ranks. Overwrite?`,
    details: joined(NOT_YET, agreement(agree, of)),
  }),
  'rank-columns-exist': ({ columns, agree, of }) => ({
    headline: `${many(columns.length, 'sheet already has a rank column', 'sheets already have rank columns')}. Overwrite?`,
    details: joined(NOT_YET, agreement(agree, of), `One answer is for all of them: ${placeOf(columns)}.`),
  }),
  'no-sheet-to-rank': ({ leftAlone }) => ({
    headline: 'No sheet of the workbook has scores to rank.',
    details: joined(NOTHING, leftAlone.length === 0 ? '' : `Looked at: ${sheetsNamed(leftAlone)}.`, 'Give the table a header row, or choose to rank this sheet only.'),
  }),

  'tables-columns-missing': ({ sheet, columns }) => ({
    headline: columns.length === 1 ? `Sheet ${sheetNamed(sheet)} has no column “${columns.join()}”.` : `Sheet ${sheetNamed(sheet)} lacks ${number.format(columns.length)} columns of your style.`,
    details: `${NOTHING} Your own style takes ${columns.map((column) => `“${column}”`).join(', ')}: removed or renamed, or several columns have that header. Give it back, or choose the columns anew under “How to make the tables”.`,
  }),
  'tables-columns-too-wide': ({ count }) => ({
    headline: `The ${many(count, 'chosen column does', 'chosen columns do')} not fit the page.`,
    details: `${NOTHING} The page has room for 155 mm. Take fewer columns, or a smaller font, under “How to make the tables”.`,
  }),
  'tables-heading-repeated': ({ heading }) => ({
    headline: `Two columns are named “${heading}”.`,
    details: `${NOTHING} An Excel Table cannot have that. Choose another heading, or plain cells, under “How to make the tables”.`,
  }),
  'tables-rows-hidden': ({ area }) => ({
    headline: `The table at ${area} has hidden or filtered rows.`,
    details: `${NOTHING} Show all rows and try again.`,
  }),
  'tables-edited': ({ areas }) => ({
    headline: `${many(areas.length, 'table was', 'tables were')} edited by hand. Update all the same?`,
    details: `${some(areas)}: an update loses the edits inside the ${areas.length === 1 ? 'table' : 'tables'}. ${NOT_YET}`,
  }),
  'tables-sheet-active': ({ sheet, source }) => ({
    headline: `Sheet ${sheetNamed(sheet)} has tables made by XepHang.`,
    details: `${NOTHING} They come from sheet ${sheetNamed(source)}: open it and press again to update them.`,
  }),
  'tables-select-cell': ({ source }) => ({
    headline: `Tables cannot stand on the score sheet ${sheetNamed(source)}.`,
    details: `${NOTHING} They would be read as scores the next time. Open the sheet that is to hold them, select the first cell and press again.`,
  }),
  'tables-cells-taken': ({ area, by }) => ({
    headline: `The tables need ${area}, which is not empty.`,
    details: `${NOTHING} ${by} has contents or formats. Select another cell, or clear contents and formats there.`,
  }),
  'tables-cells-hidden': ({ area }) => ({
    headline: `${area} has hidden rows or columns.`,
    details: `${NOTHING} Unhide them, or select another cell.`,
  }),
  'tables-beyond-sheet': ({ rowCount, columnCount }) => ({
    headline: 'The tables do not fit below and right of the selected cell.',
    details: `${NOTHING} They need ${many(rowCount, 'row', 'rows')} and ${many(columnCount, 'column', 'columns')}. Select another cell.`,
  }),
  'tables-rows-beside': ({ cells }) => ({
    headline: 'A table would become shorter, and cells beside it are in use.',
    details: `${NOTHING} Beside the rows to be removed there are contents: ${some(cells)}. Move them and try again.`,
  }),
  'tables-functions-too-many': ({ units, limit }) => ({
    headline: `A table of ${many(units, 'unit', 'units')} is too long for XepHang functions.`,
    details: `${NOTHING} The functions are for at most ${many(limit, 'row', 'rows')}. Choose values.`,
  }),

  'functions-not-here': () => ({
    headline: 'This version of Excel runs no custom functions.',
    details: `${NOTHING} Choose values, or Excel’s own formulas.`,
  }),
  'formulas-too-many': ({ units, limit }) => ({
    headline: `${many(units, 'unit is', 'units are')} too many for Excel’s own formulas.`,
    details: `${NOTHING} The formulas are for at most ${many(limit, 'row', 'rows')}. Choose values, or XepHang functions.`,
  }),
  'formulas-need-decimals': () => ({
    headline: 'Excel’s own formulas need a number of decimals.',
    details: `${NOTHING} Choose 0 to 10 published decimals in place of “All”.`,
  }),
  'score-differs-from-cell': ({ cell, unit }) => ({
    headline: `${cell}: a formula would not see the score that you chose.`,
    details: `${NOTHING} The score of “${unit}” was settled otherwise than its cell. Correct the cell, or choose values.`,
  }),
  'score-is-held-as-text': ({ cell, unit }) => ({
    headline: `${cell}: the score is text. No formula can read it.`,
    details: `${NOTHING} Enter the score of “${unit}” again as a number, or choose values.`,
  }),
  'number-among-scores': ({ cell, group }) => ({
    headline: `${cell}: a formula would count this number as a score.`,
    details: `${NOTHING} It stands between the scores of “${group}” and belongs to none of its units. Choose values, or add a group column.`,
  }),
  'group-is-error': ({ cell }) => ({
    headline: `${cell}: the group’s name is an error.`,
    details: `${NOTHING} A formula cannot compare it. Correct the cell, or choose values.`,
  }),
  'group-written-differently': ({ cell, group }) => ({
    headline: `${cell}: the group “${group}” is not written alike.`,
    details: `${NOTHING} Formulas would split it. Write its name alike in all rows, or choose values.`,
  }),
  'functions-unfinished': () => ({
    headline: 'Excel is still calculating the functions.',
    details: `${NOTHING} Wait until no cell shows #BUSY!, then try again.`,
  }),
  'no-functions-to-replace': () => 'No cell of this file uses a XEPHANG function.',

  'text-no-table': () => ({
    headline: 'No table was found in the pasted text.',
    details: `${NOTHING} Copy the whole table in Word, with its header row, and paste again.`,
  }),
  'no-pasted-text': ({ sheet }) => ({
    headline: `Sheet ${sheetNamed(sheet)} has no pasted text to split.`,
    details: `${NOTHING} Open the sheet with a table pasted into one column, then try again.`,
  }),

  'nothing-to-restore': () => 'There is nothing to restore in this file.',
  'restore-unmarked': ({ areas, cells, count }) => ({
    headline: 'The file no longer marks where the last run wrote. Restore anyway?',
    details: `By its record that was ${some(areas)}${count === 0 ? '' : ` (${many(count, 'cell differs', 'cells differ')} by now: ${some(cells, count)})`}. Look at these cells, and confirm only if XepHang did write them. Nothing was restored yet.`,
  }),
  'cells-changed-since': ({ cells, count }) => ({
    headline: `${many(count, 'cell was', 'cells were')} changed after XepHang wrote. Restore ${count === 1 ? 'it' : 'them'} too?`,
    details: `${some(cells, count)}: restoring ${count === 1 ? 'it loses that change' : 'them loses those changes'}. Nothing was restored yet.`,
  }),
  'tables-changed-since': ({ sheets }) => ({
    headline: sheets.length === 1 ? `Sheet ${sheetsNamed(sheets)} was changed since. Restore all the same?` : `${number.format(sheets.length)} sheets were changed since. Restore all the same?`,
    details: `Restoring loses what was changed on ${sheetsNamed(sheets)} after the tables were made, and the sheet itself where XepHang added it. Nothing was restored yet.`,
  }),
  'restore-gone': ({ what, sheet, older }) => ({
    headline: gone[what](sheet),
    details: joined('Nothing of the last run is left to restore.', olderRun({ older })),
  }),
  'restore-unsure': ({ because, sheet, cells, older }) => {
    const { headline, details } = unsure[because](sheet, cells);
    return { headline, details: joined(UNCHANGED, details, olderRun({ older })) };
  },
  'restore-damaged': ({ older }) => ({
    headline: 'The record of the last run is damaged and cannot be restored.',
    details: joined(UNCHANGED, olderRun({ older })),
  }),
  'restore-not-needed': ({ older }) => ({
    headline: 'The last run left nothing to put back.',
    details: joined('No cell was changed.', olderRun({ older })),
  }),
  busy: () => ({ headline: 'XepHang is at work.', details: 'Wait until it has finished, then try again.' }),
};
