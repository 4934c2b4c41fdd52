/** The file of a scenario: how it is opened, and what it would be if the people around it had been alone. */

import type { ExcelVersion } from '../../channel/excel-version';
import { OfficeHost } from '../../channel/office-host';
import { Editing } from '../../editing/editing';
import { openWorkbook } from '../../engine/open';
import type { WorkbookModel } from '../../engine/port';
import { readCustomFunctions } from '../../manifest/custom-functions';
import type { AddinFiles } from '../../manifest/manifest';
import { repeatEdit, type DoneEdit } from './do-edit';

export interface ScenarioOptions {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly addin: AddinFiles;
  readonly excel?: ExcelVersion;
  readonly language?: 'vi' | 'en';
  /** Makes the workbook ready before the add-in sees it: its settings, the sheet in front. */
  readonly prepare?: (workbook: WorkbookModel) => void;
}

export async function openFile({ bytes, fileName, prepare }: ScenarioOptions): Promise<WorkbookModel> {
  const workbook = await openWorkbook(bytes, fileName);
  prepare?.(workbook);
  return workbook;
}

/** What is left of a workbook in the file that it is saved to: an .xlsx file, whatever was opened. */
export async function savedAndOpened(workbook: WorkbookModel): Promise<WorkbookModel> {
  return openWorkbook(await workbook.toXlsx(), 'saved.xlsx');
}

/** The workbook that was opened, given people's edits alone. The add-in's functions are known in it and never answer. */
export async function openWithEdits(options: ScenarioOptions, edits: readonly (DoneEdit | 'reopen')[]): Promise<WorkbookModel> {
  const customFunctions = await readCustomFunctions(options.addin, options.language ?? 'vi');
  const edited = (workbook: WorkbookModel): Editing => new Editing(new OfficeHost({ ...options, workbook, customFunctions }).session);
  let editing = edited(await openFile(options));
  for (const edit of edits) {
    if (edit === 'reopen') editing = edited(await savedAndOpened(editing.session.model));
    else repeatEdit(editing, edit);
  }
  return editing.session.model;
}
