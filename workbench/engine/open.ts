/**
 * Opening a file as a workbook.
 *
 * What a file is, its first bytes say; its name is asked only for text, which nothing marks. Files that cannot be opened are told
 * apart, since the next step differs: a password, an old format, a damaged file, or no workbook at all.
 */
import { valuesFromText } from './delimited/text-workbook';
import { ExcelTsWorkbook, type WorkbookOptions } from './excelts/workbook';
import { PackageTooLarge, unpack, workbookPart } from './package/parts';
import type { WorkbookModel } from './port';
import { UnreadableFile } from './unreadable-file';

const ZIP_START = [0x50, 0x4b] as const;
/** The compound file format of Excel 97 to 2003, in which encrypted .xlsx files are wrapped as well. */
const COMPOUND_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
/** More than this in an .xlsx file, unpacked, is not opened: its cells would take gigabytes of memory. A sheet of 100,000 rows and 12 columns has about 45 MB. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

const OLD_XLS = ['.xls', '.xlt', '.xla'];
const WORKBOOKS = ['.xlsx', '.xlsm', '.xltx', '.xltm'];

/**
 * The workbook in a file: .xlsx (also .xlsm, whose macros are left out), .csv and .tsv.
 *
 * @throws UnreadableFile with a sentence that names the file and the next step.
 * @example const workbook = await openWorkbook(await readFile('scores.csv'), 'scores.csv');
 */
export async function openWorkbook(bytes: Uint8Array, fileName: string, options: WorkbookOptions = {}): Promise<WorkbookModel> {
  if (bytes.length === 0) throw new UnreadableFile('empty', `${fileName} is empty: choose a file that holds a table.`);
  if (startsWith(bytes, COMPOUND_START)) throw compoundFile(bytes, fileName);
  if (startsWith(bytes, ZIP_START)) return openPackage(bytes, fileName, options);
  const extension = extensionOf(fileName);
  if (extension === '.csv' || extension === '.tsv') {
    return ExcelTsWorkbook.blank({ ...options, ...valuesFromText(bytes, { fileName, kind: extension === '.tsv' ? 'tsv' : 'csv' }) });
  }
  if (WORKBOOKS.includes(extension)) {
    throw new UnreadableFile('not-a-workbook', `${fileName} is not an Excel workbook, although it is named like one: open it in Excel and save it as .xlsx.`);
  }
  if (OLD_XLS.includes(extension)) throw oldWorkbook(fileName);
  throw new UnreadableFile('unknown-type', `${fileName} is of no known type: choose an .xlsx, .csv or .tsv file.`);
}

/** A workbook with the one empty sheet `Sheet1`. */
export function newWorkbook(options: WorkbookOptions = {}): WorkbookModel {
  return ExcelTsWorkbook.blank({ ...options, sheetName: 'Sheet1' });
}

async function openPackage(bytes: Uint8Array, fileName: string, options: WorkbookOptions): Promise<WorkbookModel> {
  try {
    const parts = unpack(bytes, MOST_UNPACKED_BYTES);
    if (workbookPart(parts) === null) throw notAWorkbook(Object.keys(parts), fileName);
    const workbook = await ExcelTsWorkbook.load(parts, options);
    if (workbook.sheets.length === 0) throw new UnreadableFile('not-a-workbook', `${fileName} has no worksheet: add one in Excel and save it.`);
    return workbook;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw error instanceof PackageTooLarge ? tooLarge(fileName) : damaged(fileName, error);
  }
}

function tooLarge(fileName: string): UnreadableFile {
  const limit = MOST_UNPACKED_BYTES / 1024 / 1024;
  return new UnreadableFile('too-large', `${fileName} unpacks to more than ${limit} MB, which the workbench does not open: put the table of scores into a file of its own.`);
}

function notAWorkbook(partNames: readonly string[], fileName: string): UnreadableFile {
  if (partNames.some((name) => name === 'xl/workbook.bin' || name === 'mimetype')) {
    return new UnreadableFile('unknown-type', `${fileName} is a spreadsheet of another format: open it in Excel and save it as .xlsx.`);
  }
  return new UnreadableFile('not-a-workbook', `${fileName} is not an Excel workbook: choose an .xlsx, .csv or .tsv file.`);
}

function damaged(fileName: string, cause: unknown): UnreadableFile {
  const fault = new UnreadableFile('damaged', `${fileName} is damaged: let Excel repair it (File, Open, Open and Repair) and save it.`);
  fault.cause = cause;
  return fault;
}

function oldWorkbook(fileName: string): UnreadableFile {
  return new UnreadableFile('old-xls', `${fileName} is in the format of Excel 97 to 2003: open it in Excel and save it as .xlsx.`);
}

/** A compound file lists its streams by name, in UTF-16: an encrypted package has one that is called so. */
function compoundFile(bytes: Uint8Array, fileName: string): UnreadableFile {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes('EncryptedPackage')) {
    return new UnreadableFile('password', `${fileName} is protected by a password: open it in Excel and save it without the password.`);
  }
  if (names.includes('Workbook') || names.includes('Book')) return oldWorkbook(fileName);
  return new UnreadableFile('not-a-workbook', `${fileName} is not an Excel workbook: choose an .xlsx, .csv or .tsv file.`);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function extensionOf(fileName: string): string {
  return /\.[^./\\]*$/.exec(fileName)?.[0].toLowerCase() ?? '';
}
