import type { UnitKind } from '../sheet';
import type { FailureParameters, Labels, Sentences, SplitReason } from './catalogue';
import { paneLabels } from './pane/en';
import { choiceText, wayText } from './ways/en';
import { gone, olderRun, unsure } from './restoring/en';

const number = new Intl.NumberFormat('en-GB');

/** A score with all its decimals and no sign for thousands, which could be taken for the decimal sign. */
const score = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10, useGrouping: false });

const unitKinds: Readonly<Record<UnitKind, string>> = {
  departments: 'departments and agencies',
  districts: 'districts, towns and cities',
  communes: 'communes, wards and special zones',
  provinces: 'provinces and cities',
  ministries: 'ministries',
  schools: 'schools',
  hospitals: 'health facilities',
};

const splitReasons: Readonly<Record<SplitReason, string>> = {
  'columns-taken': 'since the columns beside the text are not free',
  'rows-hidden': 'since rows of the sheet are hidden',
  'sheet-protected': 'since the sheet is protected',
  'one-cell': 'since the whole text stands in one cell',
  'read-otherwise': 'since table and text would be mixed up side by side',
};

function afterFailure({ undone }: FailureParameters): string {
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

function excelCode({ excelCode: code }: FailureParameters): string {
  return code === '' ? '' : ` (code ${code})`;
}

function many(count: number, one: string, more: string): string {
  return `${number.format(count)} ${count === 1 ? one : more}`;
}

export const sentences: Sentences = {
  'sheet-empty': ({ sheet }) => `Sheet ${sheet} is empty: open the sheet with the units and their scores and try again.`,
  'no-unit-column': ({ sheet }) => `No column of unit names was found on sheet ${sheet}: choose it in the XepHang pane.`,
  'no-score-column': ({ sheet }) => `No score column was found on sheet ${sheet}: choose it in the XepHang pane.`,
  'score-column-ambiguous': ({ cell, candidates }) =>
    `Several columns could be the score (${candidates.join('; ')}), from cell ${cell} on: choose the one to rank by.`,
  'order-doubtful': ({ cell, header }) => `${cell}: less may be better in column “${header}”: choose whether the lowest or the highest comes first; nothing was written yet.`,
  'groups-doubtful': ({ candidates }) => `The units may be ranked inside each ${candidates.join('; ')}, or all together: choose one; nothing was written yet.`,
  'tables-stacked': ({ cell }) => `${cell}: the header stands again below a blank row: choose to rank each table by itself or all together; nothing was written yet.`,
  'group-blank': ({ cell, unit, count }) =>
    `${cell}: “${unit}”${count > 1 ? ` and ${many(count - 1, 'other unit have', 'other units have')}` : ' has'} no group, where others have one: choose the group of the row above, a group of their own, or not ranked; nothing was written yet.`,
  'rows-doubtful': ({ cell, rows }) =>
    `${cell}: ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''} may be ${rows.length === 1 ? 'a unit, or a total, target or average' : 'units, or totals, targets and averages'}: choose to rank or to leave out; nothing was written yet.`,
  'scores-of-two-scales': ({ cell, text, count }) =>
    `${cell}: “${text}”${count > 1 ? ` and ${many(count - 1, 'other score are', 'other scores are')}` : ' is'} on another scale than the rest: choose to bring all to one scale or not to rank these; nothing was written yet.`,
  'no-scores': ({ cell }) => `The score column holds no number from cell ${cell} down: enter scores or choose another column.`,
  'scores-ambiguous': ({ cell, text, asDecimal, asThousands }) =>
    `${cell}: “${text}” can be ${score.format(asDecimal)} or ${score.format(asThousands)}, and the other scores of the column do not tell which: choose one in the XepHang pane, or enter this cell again as a number and try again.`,
  'no-units': ({ cell }) => `There is no unit from cell ${cell} down: choose another column of unit names.`,
  'chosen-column-empty': ({ cell }) => `The chosen column at ${cell} is empty: choose another column.`,

  'text-in-one-column': ({ cell, units, columnCount }) =>
    `${cell}: a table of ${many(units, 'unit', 'units')} was pasted into one column, so it cannot be ranked yet: look at the preview and click “Split into ${number.format(columnCount)} columns”.`,
  'pasted-line-unclear': ({ cell, text }) => `${cell}: “${text}” cannot be split clearly and will stay whole; mend it here, or in the table after splitting.`,

  'score-missing': ({ cell, unit }) => `${cell}: “${unit}” has no score and is not ranked; enter one and compute again if it should be.`,
  'score-is-text': ({ cell, unit, text }) =>
    `${cell}: “${text}” of “${unit}” is no score, so the unit is not ranked; make it a number and compute again.`,
  'score-text-ambiguous': ({ cell, unit, text }) =>
    `${cell}: “${text}” of “${unit}” can be read in two ways, so the unit is not ranked; enter it again as a number.`,
  'score-is-error': ({ cell, unit, error }) =>
    `${cell}: the score of “${unit}” is the error ${error}, so the unit is not ranked; mend the formula and compute again.`,
  'score-is-circular': ({ cell, unit }) =>
    `${cell}: the score formula of “${unit}” refers to its own cell (a circular reference), so the 0 there is no score and the unit is not ranked; mend the formula, then compute again.`,
  'score-is-boolean': ({ cell, unit }) => `${cell}: the score of “${unit}” is TRUE or FALSE, so the unit is not ranked; enter a number.`,
  'score-is-date': ({ cell, unit }) => `${cell}: the score of “${unit}” is a date or a time, so the unit is not ranked; enter it again as a number.`,
  'unit-name-missing': ({ cell }) => `${cell}: this row has a score but no unit name and is not ranked; enter the name.`,
  'unit-duplicate': ({ cell, unit, first }) => `${cell}: “${unit}” is already in ${first}; check whether it was entered twice.`,
  'score-out-of-line': ({ cell, unit, score: value, likely }) =>
    `${cell}: the score ${score.format(value)} of “${unit}” is far out of line with the others${likely === null ? '' : `, perhaps it should be ${score.format(likely)}`}; it was left as it is, check it and compute again if it is wrong.`,
  'near-tie': ({ cell, unit, other, otherUnit, decimals, differAt }) =>
    `${cell}: “${unit}” and “${otherUnit}” (${other}) are equal when rounded to ${many(decimals, 'decimal', 'decimals')} and differ at decimal ${number.format(differAt)}, so they share a rank; publish more decimals and compute again to tell them apart.`,
  'near-ties-more': ({ cell, count }) =>
    `${cell}: ${many(count, 'more score has', 'more scores have')} units that are equal only when rounded, the first one here; publish more decimals and compute again to tell them apart.`,
  'numbering-restarts': ({ cell }) =>
    `${cell}: the serial numbers begin again at 1 without a heading: choose to group by the numbering or to rank all in one group; nothing was written yet.`,
  'names-misread': ({ cell, unit }) => `${cell}: the name “${unit}” was damaged when the file was opened (UTF-8 taken for another encoding); the ranks are not affected, open the file again as UTF-8 before printing.`,
  'names-legacy-encoding': ({ cell, unit }) =>
    `${cell}: the name “${unit}” is typed in an old encoding (TCVN3 or VNI) and cannot be compared with other names; convert the column of names to Unicode and compute again.`,
  'groups-by-name': ({ cell, kinds }) =>
    `${cell}: the sheet has no groups but its names are of ${number.format(kinds.length)} kinds (${kinds.map((kind) => `${kind.kind === 'named' ? `“${kind.name}”` : unitKinds[kind.kind]}: ${number.format(kind.count)}`).join('; ')}): choose to rank each kind by itself or all together; nothing was written yet.`,
  'group-empty': ({ cell, group }) => `${cell}: the group “${group}” has no units yet, so there is nothing to rank in it; if some are missing, enter them and compute again.`,
  'group-not-ranked': ({ cell, group, count }) =>
    `${cell}: the group “${group}” says that it is not ranked, so ${many(count, 'unit of it has', 'units of it have')} no rank; if it should be ranked, choose so in the XepHang pane.`,
  'rows-hidden': ({ cell, count, filtered }) =>
    `${cell}: ${many(count, 'unit is', 'units are')} in rows hidden${filtered ? ' by a filter' : ''}, from this cell on; they are ranked like all others.`,
  'choice-forgotten': ({ choice, column }) => `The kept choice “${choiceText(choice, column)}” no longer fits this sheet, so it was not used and will be forgotten; choose again if needed.`,
  'setting-unfit': ({ choice, column }) => `The setting “${choiceText(choice, column)}” does not fit this sheet, so it was not used.`,
  'choices-unread': ({ count }) => `${many(count, 'part', 'parts')} of the choices kept in this file cannot be read and were left aside; choose again if asked.`,
  'choices-full': ({ limit }) => `Too many choices are kept (${number.format(limit)} for a sheet at most), so this one was not used: take some back, or mend the cells themselves.`,
  'chosen-score-unlike': ({ column, header }) => `Column ${column} “${header}” was chosen to rank by, but does not look like scores: check it, or choose another column.`,
  'columns-not-looked-at': ({ last, end }) => `This sheet is used up to column ${end}, but XepHang looks only up to column ${last}: if scores stand beyond it, move the table to the left or to another sheet.`,
  'setting-invalid': ({ key, value }) => `The setting ${key} of this file has the unusable value “${value}” and was left aside; choose again in the XepHang pane.`,

  'sheet-protected': ({ sheet }) => `Sheet ${sheet} is protected, so nothing was changed: use Review > Unprotect Sheet and try again.`,
  'rows-hidden-many': ({ sheet, count }) =>
    `Sheet ${sheet} has ${number.format(count)} hidden rows, too many to write one by one, so nothing was written: ` +
    'use Data > Clear or unhide the rows and try again.',
  'rank-column-merged': ({ area }) => `The rank column has merged cells at ${area}, so nothing was written: unmerge them and try again.`,
  'rank-column-spills': ({ area }) => `The rank column at ${area} is made by an array formula, so nothing was written: delete that formula and try again.`,
  'rank-column-exists': ({ area, header, agree, of }) =>
    `The sheet already has ${header === '' ? 'a column of ranks without a header' : `a column “${header}”`} at ${area}${of === 0 ? '' : `, in which ${number.format(agree)} of ${many(of, 'rank is', 'ranks are')} right`}: choose to overwrite it, to write a new column beside the table, or to cancel; nothing was written yet.`,
  'tables-columns-missing': ({ sheet, columns }) =>
    `Sheet ${sheet} has no column ${columns.map((column) => `“${column}”`).join(', ')}, which your own style takes (it was removed or renamed, or several have that header), so nothing was written: give the column its header again, or choose the columns anew under “How to make the tables”.`,
  'tables-columns-too-wide': ({ count }) => `The ${number.format(count)} columns that were chosen do not fit into the 155 mm of the page, so nothing was written: take fewer columns, or a smaller font, under “How to make the tables”.`,
  'tables-heading-repeated': ({ heading }) => `An Excel Table cannot have two columns named “${heading}”, so nothing was written: choose another heading, or plain cells, under “How to make the tables”.`,
  'tables-rows-hidden': ({ area }) => `The table at ${area} has hidden or filtered rows, so nothing was written: show all rows and press again.`,
  'tables-edited': ({ areas }) => `The table at ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''} was edited by hand after it was made: choose to update it (edits inside the table will be lost), to make new tables, or to cancel; nothing was written so far.`,
  'tables-restored': ({ count }) => `Put ${number.format(count)} ${count === 1 ? 'table' : 'tables'} back as before the update.`,
  'rank-columns-exist': ({ areas, agree, of }) =>
    `${many(areas.length, 'sheet already has a rank column', 'sheets already have rank columns')} (${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''})${of === 0 ? '' : `, in which ${number.format(agree)} of ${many(of, 'rank is', 'ranks are')} right`}: choose to overwrite them, to write new columns beside the tables, or to cancel, once for all; nothing was written yet.`,
  'no-sheet-to-rank': ({ leftAlone }) =>
    `No sheet of the workbook (${leftAlone.slice(0, 5).join(', ')}${leftAlone.length > 5 ? ', …' : ''}) has a table of scores with a header, so nothing was written: give the table a header row, or choose to rank this sheet only.`,
  'structure-protected': () => 'The structure of the workbook is protected, so no sheet can be added or removed and nothing was changed: unprotect it under Review > Protect Workbook, then press again.',
  'tables-sheet-active': ({ sheet, source }) => `Sheet ${sheet} holds tables that XepHang made from sheet ${source}: open ${source} and press again to update them.`,
  'tables-select-cell': ({ source }) => `Tables are not put on sheet ${source} itself, since they would be read as scores the next time; nothing was written: open the sheet that is to hold them, select the first cell and press again.`,
  'tables-cells-taken': ({ area, by }) => `The tables need the empty area ${area}, but ${by} has contents or formats, so nothing was written: select another cell, or clear contents and formats there.`,
  'tables-cells-hidden': ({ area }) => `The area ${area} has hidden rows or columns, so nothing was written: unhide them, or select another cell.`,
  'tables-beyond-sheet': ({ rowCount, columnCount }) => `The tables need ${number.format(rowCount)} rows and ${number.format(columnCount)} columns, which do not fit below and right of the selected cell, so nothing was written: select another cell.`,
  'tables-rows-beside': ({ cells }) => `A table would become shorter, but beside the rows to be removed there are contents (${cells.slice(0, 5).join(', ')}), so nothing was written: move them and press again.`,
  'tables-functions-too-many': ({ units, limit }) =>
    `One table has ${number.format(units)} units; XepHang functions are written into tables of up to ${number.format(limit)} rows, so nothing was written: choose values instead.`,
  'functions-not-here': () => 'This version of Excel runs no custom functions, so nothing was written: choose values or Excel’s own formulas.',
  'formulas-too-many': ({ units, limit }) =>
    `There are ${many(units, 'unit', 'units')} and Excel’s own formulas are written for at most ${number.format(limit)}, so nothing was written: choose values or XepHang’s functions.`,
  'formulas-need-decimals': () => 'Excel’s own formulas need a number of published decimals, so nothing was written: choose 0 to 10 in place of “All”.',
  'score-differs-from-cell': ({ cell, unit }) =>
    `${cell}: the score of “${unit}” is settled otherwise than its cell, which is all a formula sees, so nothing was written: mend the cell or write values.`,
  'score-is-held-as-text': ({ cell, unit }) =>
    `${cell}: the score of “${unit}” is text, which a formula cannot read, so nothing was written: enter it again as a number or choose values.`,
  'number-among-scores': ({ cell, group }) =>
    `${cell}: this number stands between the scores of “${group}” and belongs to none of its units, a formula would count it, so nothing was written: choose values or add a group column.`,
  'group-is-error': ({ cell }) => `${cell}: the group’s name is an error, which a formula cannot compare, so nothing was written: mend the cell or choose values.`,
  'group-written-differently': ({ cell, group }) =>
    `${cell}: the group “${group}” is written in different ways, so formulas would split it and nothing was written: write it alike or choose values.`,
  'functions-unfinished': () => 'Excel is still calculating the functions, so nothing was written: wait until no cell shows #BUSY! and try again.',
  'no-functions-to-replace': () => 'No cell of this file uses a XEPHANG function, so there is nothing to replace.',
  'text-no-table': () => 'No table was found in the pasted text, so nothing was written: copy the whole table in Word, with its header row, and paste again.',
  'no-pasted-text': ({ sheet }) => `Sheet ${sheet} is not one column of pasted text that makes a table, so nothing was written: open the sheet with that text and try again.`,
  'nothing-to-restore': () => 'There is nothing to restore in this file.',
  'cells-changed-since': ({ cells, count }) =>
    `${many(count, 'cell was', 'cells were')} changed after XepHang wrote (${cells.join(', ')}${count > cells.length ? ', …' : ''}): restore them as well, and lose those changes, or leave them as they are.`,
  'tables-changed-since': ({ sheets }) => `Sheet ${sheets.join(', ')} was changed after the tables were inserted: confirm if you still want to restore; the sheet and these changes will be lost.`,
  'restore-unmarked': ({ areas, cells, count }) =>
    `The file no longer marks where the last run wrote. By its record that was ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''}${count === 0 ? '' : ` (${many(count, 'cell differs', 'cells differ')} by now: ${cells.join(', ')}${count > cells.length ? ', …' : ''})`}: look at these cells, and confirm if XepHang did write them and you still want to restore.`,
  'restore-gone': ({ what, sheet, older }) => `${gone[what](sheet)}, so nothing of the last run is left to restore.${olderRun({ older })}`,
  'restore-unsure': ({ because, sheet, cells, older }) => `${unsure[because](sheet, cells)}; nothing was changed.${olderRun({ older })}`,
  'restore-damaged': ({ older }) => `The record of the last run is damaged, so it cannot be restored; nothing was changed.${olderRun({ older })}`,
  'restore-not-needed': ({ older }) => `The last run left nothing on the sheets, so no cell had to be put back.${olderRun({ older })}`,
  busy: () => 'XepHang is at work: wait until it has finished and try again.',
  cancelled: (p) => `Stopped as asked. ${afterFailure({ ...p, excelCode: '' })}`,

  'ranks-right': ({ areas, units, groups, notRanked }) =>
    `The ranks are right: ${many(units, 'unit', 'units')}${groups > 1 ? ` in ${number.format(groups)} groups` : ''} at ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''}; nothing was written.` +
    (notRanked > 0 ? ` ${many(notRanked, 'unit is', 'units are')} not ranked: see the list of problems.` : ''),
  'ranks-written': ({ area, score: column, order, leftOut, firstLeftOut, units, groups, notRanked, firstNotRanked, keptInMemoryOnly, calculating }) =>
    `Ranked ${many(units, 'unit', 'units')}${groups > 1 ? ` in ${number.format(groups)} groups` : ''} by column ${column}${order === null ? '' : order === 'ascending' ? ', lowest first' : ', highest first'}, written to ${area}.` +
    (leftOut > 0 ? ` ${many(leftOut, 'row was', 'rows were')} not ranked: ${firstLeftOut.join(', ')}${leftOut > firstLeftOut.length ? ', …' : ''}.` : '') +
    (notRanked > 0 ? ` ${many(notRanked, 'unit is', 'units are')} not ranked, first at ${firstNotRanked}: see the list of problems.` : '') +
    (keptInMemoryOnly ? ' What Restore needs is too large for the file and is kept only until the file is closed.' : '') +
    (calculating ? ' Excel is still calculating the functions: look again in a moment.' : ''),
  'workbook-ranked': ({ areas, leftAlone, units, groups, notRanked, firstNotRanked, keptInMemoryOnly, calculating }) =>
    `Ranked ${many(units, 'unit', 'units')} in ${many(groups, 'group', 'groups')} on ${many(areas.length, 'sheet', 'sheets')}, written to ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''}.` +
    (leftAlone.length > 0 ? ` ${leftAlone.slice(0, 5).join(', ')}${leftAlone.length > 5 ? ', …' : ''} ${leftAlone.length === 1 ? 'was' : 'were'} left alone, without a table of scores to rank.` : '') +
    (notRanked > 0 ? ` ${many(notRanked, 'unit was', 'units were')} not ranked, the first at ${firstNotRanked}: see the list of problems.` : '') +
    (keptInMemoryOnly ? ' What Restore needs is too large for the file and is kept only until the file is closed.' : '') +
    (calculating ? ' Excel is still calculating the functions: look again in a moment.' : ''),
  'tables-inserted': ({ sheets, groups, units, kind, tooLong, keptInMemoryOnly, calculating }) =>
    `Made ${number.format(groups)} ${groups === 1 ? 'table' : 'tables'} of ${number.format(units)} units on sheet ${sheets.slice(0, 5).join(', ')}${sheets.length > 5 ? ', …' : ''}.` +
    (kind === 'functions' ? ' The ranks are XepHang functions and follow the scores; before you pass the file on to people without XepHang, press “Replace functions by values”, or cells may show #NAME?.' : '') +
    (tooLong ? ' A table is too long for functions, so the ranks were written as values.' : '') +
    (keptInMemoryOnly ? ' The copy for restoring is too large for the file and is kept only until you close it.' : '') +
    (calculating ? ' Excel is still calculating the functions: look again in a few minutes.' : ''),
  'tables-updated': ({ sheets, groups, kind, keptInMemoryOnly, calculating }) =>
    `Updated ${number.format(groups)} ${groups === 1 ? 'table' : 'tables'} on sheet ${sheets.slice(0, 5).join(', ')}${sheets.length > 5 ? ', …' : ''}; what was written around them stays.` +
    (kind === 'functions' ? ' Before you pass the file on to people without XepHang, press “Replace functions by values”.' : '') +
    (keptInMemoryOnly ? ' The copy for restoring is too large for the file and is kept only until you close it.' : '') +
    (calculating ? ' Excel is still calculating the functions: look again in a few minutes.' : ''),
  'text-split': ({ area, units, columnCount, unclear, firstUnclear, newSheetSince, keptInMemoryOnly }) =>
    `${many(units, 'unit was', 'units were')} split into ${number.format(columnCount)} columns in ${area}${newSheetSince === null ? '' : ` (a new sheet, ${splitReasons[newSheetSince]})`}; the text itself stays as it is.` +
    (unclear > 0 ? ` ${many(unclear, 'line was', 'lines were')} unclear and stayed whole, mend them in the table: ${firstUnclear.join(', ')}${unclear > firstUnclear.length ? ', …' : ''}.` : '') +
    (keptInMemoryOnly ? ' The copy for Restore is too large for the file and is kept until it is closed.' : ''),
  'table-placed': ({ sheet, units, unclear, keptInMemoryOnly }) =>
    `A table of ${number.format(units)} units is on the new sheet “${sheet}”.` +
    (unclear > 0 ? ` ${number.format(unclear)} lines could not be split and stay whole: correct them in the table.` : '') +
    (keptInMemoryOnly ? ' The way back could not be kept in the file (too large, or the file is full), so it lasts until the file is closed.' : ''),
  'tables-removed': ({ sheets }) => `Removed the tables on sheet ${sheets.slice(0, 5).join(', ')}${sheets.length > 5 ? ', …' : ''}; everything else stays.`,
  'functions-replaced': ({ areas, count }) =>
    `Replaced XEPHANG functions by values in ${many(count, 'cell', 'cells')} (${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''}); Restore brings the functions back.`,
  restored: ({ areas, kept }) =>
    `Put ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''} back exactly as before${kept > 0 ? `, but for ${many(kept, 'cell that was', 'cells that were')} changed since` : ''}.`,

  'failure-cell-edit-mode': (p) => `A cell is being edited: press Enter or Esc and try again. ${afterFailure(p)}`,
  'failure-protected': (p) => `Excel does not allow writing into a protected area: unprotect the sheet and try again. ${afterFailure(p)}`,
  'failure-sheet-gone': (p) => `The sheet was deleted or replaced meanwhile: open the sheet again and retry. ${afterFailure(p)}`,
  'failure-too-large': (p) => `The data is larger than Excel takes at once: split the table over several sheets. ${afterFailure(p)}`,
  'failure-aborted': (p) => `Excel did not answer in full: check the network connection, wait a moment and try again. ${afterFailure(p)}`,
  'failure-not-in-this-excel': (p) => `This version of Excel lacks a feature that is needed${excelCode(p)}: Excel 2021 or newer has it. ${afterFailure(p)}`,
  'failure-sheet-changed': (p) => `The data was changed while XepHang was at work: try again to work with what is there now. ${afterFailure(p)}`,
  'failure-not-written': (p) => `Read back, some cells do not hold what was written: check their format and whether anyone is editing the sheet, then try again. ${afterFailure(p)}`,
  'failure-no-worksheet': (p) => `The open sheet is a chart or has no cells: open the sheet with the units. ${afterFailure(p)}`,
  'failure-no-room-beside': (p) => `There is no free column right of the table: move the table to the left or clear a column beside it, then try again. ${afterFailure(p)}`,
  'failure-refused-by-excel': (p) => `Excel refused${excelCode(p)}: try again; if it stays, save the file and open it again. ${afterFailure(p)}`,
  'failure-unexpected': (p) => `Something unexpected went wrong${excelCode(p)}: try again; if it stays, tell the developers. ${afterFailure(p)}`,
};

export const labels: Labels = {
  ...paneLabels,
  title: 'XepHang',
  intro: 'Ranks units by their scores; equal scores share a rank.',
  found: 'Found on the sheet',
  sheet: 'Sheet',
  unitColumn: 'Unit column',
  scoreColumn: 'Score column',
  groupColumn: 'Group column',
  noGroupColumn: 'None',
  rankColumn: 'Rank column',
  newColumn: 'a new column beside the table',
  groups: 'Groups',
  oneGroup: 'One group',
  groupSize: (count) => many(count, 'unit', 'units'),
  options: 'Options',
  functionsNote:
    'Colleagues without XepHang see the ranks as calculated, but once they change a score or recalculate, the cells show #NAME?. Before you pass the file on, use “Replace functions by values”.',
  functionsMissing: 'This version of Excel runs no custom functions, so only values or Excel’s own formulas can be written.',
  replaceFunctions: 'Replace functions by values',
  compute: 'Compute ranks',
  restore: 'Restore',
  readAgain: 'Read the sheet again',
  copyReport: 'Copy the result',
  copied: 'The result was copied.',
  notCopied: 'The browser did not allow copying: press this button again with the mouse or the Enter key.',
  overwrite: 'Overwrite',
  writeBeside: 'Write a new column',
  keepChanged: 'Leave those cells',
  restoreAnyway: 'Restore all the same',
  cancel: 'Cancel',
  problems: (count) => `Problems (${number.format(count)})`,
  moreProblems: (count) => `… and ${number.format(count)} more problems`,
  reading: 'Reading the table…',
  writing: 'Writing the ranks…',
  result: 'Result',
  unit: 'Unit',
  score: 'Score',
  rank: 'Rank',
  serial: 'No.',
  notRanked: 'not ranked',
  moreUnits: (count) => `… and ${number.format(count)} more units`,
  way: wayText,
  waysOut: 'Ways out',
  choices: 'Chosen for this sheet',
  choice: choiceText,
  takeBack: 'Take back',
  tables: {
    insert: 'Insert tables',
    rankFirst: 'The sheet has to be ranked before tables are made: see the card above.',
    heading: 'Tables for the decision',
    atCell: (sheet) => `Insert the tables of sheet ${sheet} at the selected cell`,
    overwrite: 'Update, losing the edits',
    makeNew: 'Make new tables',
  },
};
