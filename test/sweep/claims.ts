/** What the add-in says of an action, and whether the cells bear it out. */
import { rankScores } from '../../src/ranking';
import type { SheetModel, WorkbookModel } from '../../workbench/engine/port';
import type { StepOutcome } from '../../workbench/headless/steps/scenario';
import type { Scenario } from './scenarios';

/** 'as before': nothing was changed, or all was put back. 'open': neither is claimed. */
export type Claim = 'as before' | 'done' | 'open';

const AS_BEFORE = ['Bảng tính chưa bị thay đổi', 'Mọi ô đã được trả lại như cũ', 'Chưa thay đổi gì', 'Chưa ghi gì'];

/** Said of what is neither as before nor done. */
const OPEN = ['Chưa trả lại được', 'Chưa biết đã ghi'];

export function claimOf({ status, actions }: StepOutcome): Claim {
  const last = actions.at(-1);
  if (last === undefined || status === 'died') return 'open';
  if (OPEN.some((words) => last.message.includes(words))) return 'open';
  if (last.status === 'done') return last.code === 'restore-not-needed' ? 'open' : 'done';
  if (last.status === 'refused' || AS_BEFORE.some((words) => last.message.includes(words))) return 'as before';
  throw new Error(`No claim is known in: ${last.message}`);
}

/** Whether ranks that are said to be written are those of the scores that stand beside them. */
export function isComplete({ action, settings }: Scenario, workbook: WorkbookModel): boolean {
  if (action !== 'run compute-ranks') return true;
  const sheets = settings['scope'] === 'workbook' ? workbook.sheets : [workbook.activeSheet];
  return sheets.every(ranksAreRight);
}

function ranksAreRight(sheet: SheetModel): boolean {
  const used = sheet.usedArea({ valuesOnly: true });
  if (used === null) return false;
  const rows = Array.from({ length: used.rowCount }, (_, i) => used.top + i);
  const columns = Array.from({ length: used.columnCount }, (_, i) => used.left + i);
  const header = rows.find((row) => columns.some((column) => sheet.value(row, column) === 'Tổng điểm'));
  if (header === undefined) return false;
  const score = columns.find((column) => sheet.value(header, column) === 'Tổng điểm') ?? -1;
  // Old ranks may stand beside the new ones.
  const ranked = columns.filter((column) => sheet.value(header, column) === 'Xếp hạng');
  const units = rows.filter((row) => row > header && typeof sheet.value(row, score) === 'number');
  const ranks = rankScores(Float64Array.from(units, (row) => Number(sheet.value(row, score))), { order: 'descending', ties: 'standard', decimals: 'all' });
  return ranked.some((column) => units.every((row, i) => sheet.value(row, column) === ranks[i]));
}
