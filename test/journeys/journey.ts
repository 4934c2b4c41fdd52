/**
 * A journey: a person with a workbook in front of Excel with the built add-in. The sheet is drawn in the test, or a file is opened;
 * everything goes through the real Office.js and the bundle in dist/, made fresh before the tests (../fresh-builds.ts).
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../src/app';
import type { ExcelVersion } from '../../workbench/channel/excel-version';
import { newWorkbook, openWorkbook } from '../../workbench/engine/open';
import type { CellValue, SheetModel, WorkbookModel } from '../../workbench/engine/port';
import { HeadlessExcel } from '../../workbench/headless/headless-excel';

const ROOT = path.join(__dirname, '..', '..');

export interface JourneyOptions {
  readonly excel?: ExcelVersion;
  readonly language?: 'vi' | 'en';
  /** The add-in's settings in the workbook, without their prefix. */
  readonly settings?: Readonly<Record<string, string>>;
}

export type Drawn = readonly (readonly CellValue[])[];

/** A workbook with one sheet, its cells as drawn from A1 on. A text that starts with '=' is a formula: `['=1+1', 2]` in place of a value. */
export function drawWorkbook(rows: Drawn): WorkbookModel {
  const workbook = newWorkbook();
  drawSheet(workbook.activeSheet, rows);
  return workbook;
}

export function drawSheet(sheet: SheetModel, rows: Drawn): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null && value !== '') sheet.setValue(row, column, value);
    });
  });
}

/** A workbook with these sheets, the first one active. */
export function drawSheets(sheets: Readonly<Record<string, Drawn>>): WorkbookModel {
  const workbook = newWorkbook();
  Object.entries(sheets).forEach(([name, rows], i) => {
    const sheet = i === 0 ? workbook.activeSheet : workbook.addSheet(name);
    sheet.name = name;
    drawSheet(sheet, rows);
  });
  return workbook;
}

/** @throws {Error} where there is no such sheet */
export function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export async function openSample(name: string): Promise<WorkbookModel> {
  const file = path.join(ROOT, 'assets', 'samples', name);
  return openWorkbook(new Uint8Array(await readFile(file)), name);
}

/** Opens the workbook in the host with the add-in loaded and its pane closed, does `journey`, and closes. */
export async function withExcel(workbook: WorkbookModel, journey: (excel: HeadlessExcel) => Promise<void>, options: JourneyOptions = {}): Promise<void> {
  for (const [key, value] of Object.entries(options.settings ?? {})) workbook.settings.set(`xephang.${key}`, value);
  const excel = await HeadlessExcel.open({
    workbook,
    fileName: 'journey.xlsx',
    addin: path.join(ROOT, 'dist'),
    excel: options.excel ?? 'web',
    language: options.language ?? 'vi',
  });
  try {
    await journey(excel);
  } finally {
    excel.close();
  }
}

/** The report, as a person gets it: from the clipboard, after "Copy the result". */
export async function report(excel: HeadlessExcel): Promise<Report> {
  await excel.click('#copy-report');
  return JSON.parse(excel.clipboard.get('application/json') ?? 'null') as Report;
}

/** Fires a ribbon command and gives what it came to. */
export async function fire(excel: HeadlessExcel, command: 'compute-ranks' | 'insert-tables' | 'restore' | 'replace-functions' | 'split-text'): Promise<Report['actions'][number]> {
  await excel.fire(command);
  const last = (await report(excel)).actions.at(-1);
  if (last === undefined) throw new Error(`${command} left no record`);
  return last;
}

/** Clicks the pane's button with that label; after its words a button may say what it would come to. */
export async function press(excel: HeadlessExcel, label: string): Promise<void> {
  const buttons = [...excel.document.querySelectorAll('button')];
  const button = buttons.find((each) => each.textContent === label || each.getAttribute('aria-label') === label) ?? buttons.find(({ textContent }) => textContent.startsWith(`${label} – `));
  if (button === undefined) throw new Error(`The pane has no button ${label}`);
  button.click();
  await excel.waitForIdle();
}

/** Opens the tab of the tables, whose parts are loaded then. */
export async function openTables(excel: HeadlessExcel): Promise<void> {
  await excel.click('#place-tables');
  await untilShown(excel, '#copy-tables');
}

/** Waits for a part of the pane that is loaded when it is used. @throws {Error} where it does not come */
export async function untilShown(excel: HeadlessExcel, selector: string): Promise<Element> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const element = excel.document.querySelector(selector);
    if (element !== null) return element;
  }
  throw new Error(`The pane does not show ${selector}`);
}

/** Unfolds the choices of how to read and rank, which are loaded then. */
export async function openOptions(excel: HeadlessExcel): Promise<void> {
  await excel.click('#edit-found');
  await untilShown(excel, '#recompute-on-change');
}

/** One column of a sheet, from the first row to the last used one. */
export function column(sheet: SheetModel, letter: string): CellValue[] {
  const used = sheet.usedArea({ valuesOnly: true });
  const index = letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return Array.from({ length: used === null ? 0 : used.top + used.rowCount }, (_, row) => sheet.value(row, index));
}

/** Everything of a sheet that a person could see: contents, formats, merges and widths of the used area and one column more. */
export function picture(sheet: SheetModel): unknown {
  const used = sheet.usedArea({ valuesOnly: false });
  if (used === null) return null;
  const cells: unknown[] = [];
  for (let row = 0; row < used.top + used.rowCount + 1; row += 1) {
    for (let col = 0; col < used.left + used.columnCount + 2; col += 1) {
      cells.push([row, col, sheet.formula(row, col), sheet.value(row, col), sheet.quotePrefix(row, col), sheet.style(row, col)]);
    }
  }
  const widths = Array.from({ length: used.left + used.columnCount + 2 }, (_, col) => sheet.columnWidth(col));
  return { used, values: sheet.usedArea({ valuesOnly: true }), cells, merges: sheet.merges, widths };
}
