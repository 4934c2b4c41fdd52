/**
 * Makes the sample workbooks from the published decision: `npm run samples`.
 *
 * The same input gives the same bytes, so a changed sample shows in the history. Where the figures are from: README.md beside this
 * file. The samples hold scores in the three shapes in which offices have them: groups as sections, groups in a column, and the
 * decision's text pasted into a sheet.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Borders, type Cell, PaperSize, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { pack, unpack } from '../../workbench/engine/package/parts';

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** The day of the decision's proposal; any fixed day would do. */
const MADE = new Date(Date.UTC(2018, 8, 25));

interface ScoredUnit {
  readonly group: string;
  readonly name: string;
  /** As printed, e.g. `85.40`. */
  readonly score: string;
}

const FONT = { name: 'Times New Roman', size: 13 } as const;
const LINE = { style: 'thin', color: { argb: 'FF000000' } } as const;
const GRID: Borders = { top: LINE, left: LINE, bottom: LINE, right: LINE, diagonal: {} };
const TITLES = [
  'ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK',
  'TỔNG HỢP ĐIỂM CHỈ SỐ MỨC ĐỘ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM 2017',
  'của các cơ quan nhà nước trên địa bàn tỉnh',
] as const;

async function main(): Promise<void> {
  const units = readUnits();
  await save('ict-index-2017.xlsx', 'Chỉ số 2017', (sheet) => writeSections(sheet, units));
  await save('ict-index-2017-group-column.xlsx', 'Chỉ số 2017', (sheet) => writeGroupColumn(sheet, units));
  await save('ict-index-2017-pasted.xlsx', 'Quyết định', pasteDecision);
}

function readUnits(): readonly ScoredUnit[] {
  const [, ...lines] = readFileSync(join(FOLDER, 'ict-index-2017.tsv'), 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [group = '', name = '', score = ''] = line.split('\t');
    return { group, name, score };
  });
}

async function save(fileName: string, sheetName: string, write: (sheet: Worksheet) => void): Promise<void> {
  const workbook = new Workbook();
  workbook.creator = 'XepHang';
  workbook.lastModifiedBy = 'XepHang';
  workbook.created = MADE;
  workbook.modified = MADE;
  write(workbook.addWorksheet(sheetName, { pageSetup: { paperSize: PaperSize.A4, orientation: 'portrait', fitToWidth: 1, fitToHeight: 0 } }));
  const bytes = await workbook.xlsx.writeBuffer({ validate: false });
  // Packed anew, since a zip holds the time of its making.
  writeFileSync(join(FOLDER, fileName), pack(unpack(bytes), 6));
  process.stdout.write(`${fileName}\n`);
}

/** Groups as section rows, the units of each in alphabetical order, no ranks. */
function writeSections(sheet: Worksheet, units: readonly ScoredUnit[]): void {
  const groups = [...new Set(units.map(({ group }) => group))];
  setWidths(sheet, [8, 52, 14]);
  let row = writeTitles(sheet, 3);
  writeHeader(sheet, row++, ['STT', 'Tên đơn vị', 'Tổng điểm']);
  groups.forEach((group, index) => {
    const heading = sheet.getCell(row, 1);
    sheet.mergeCells(row, 1, row, 3);
    heading.value = `${index + 1}. ${group}:`;
    for (let column = 1; column <= 3; column++) format(sheet.getCell(row, column), { bold: true, horizontal: 'left' });
    row++;
    inAlphabeticalOrder(units.filter((unit) => unit.group === group)).forEach((unit, place) => {
      writeUnit(sheet, row++, [place + 1, unit.name], unit.score);
    });
  });
}

/** Groups in a column and mixed: the units are ordered by what follows `Sở`, `UBND huyện` and the like. */
function writeGroupColumn(sheet: Worksheet, units: readonly ScoredUnit[]): void {
  setWidths(sheet, [8, 38, 48, 14]);
  let row = writeTitles(sheet, 4);
  writeHeader(sheet, row++, ['STT', 'Nhóm', 'Tên đơn vị', 'Tổng điểm']);
  inAlphabeticalOrder(units).forEach((unit, place) => {
    writeUnit(sheet, row++, [place + 1, unit.group, unit.name], unit.score);
  });
}

/** What Excel makes of the text when it is pasted: a row for each line, a cell for each tab, numbers where it sees numbers. */
function pasteDecision(sheet: Worksheet): void {
  const lines = readFileSync(join(FOLDER, 'ict-index-2017-decision.txt'), 'utf8').trimEnd().split(/\r?\n/);
  lines.forEach((line, row) => {
    line.split('\t').forEach((field, column) => {
      if (field !== '') sheet.getCell(row + 1, column + 1).value = /^\d+(\.\d+)?$/.test(field) ? Number(field) : field;
    });
  });
}

function writeTitles(sheet: Worksheet, width: number): number {
  TITLES.forEach((title, index) => {
    sheet.mergeCells(index + 1, 1, index + 1, width);
    const cell = sheet.getCell(index + 1, 1);
    cell.value = title;
    cell.font = { ...FONT, bold: index < 2, italic: index === 2 };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  // Two lines of capitals.
  sheet.getRow(2).height = 36;
  return TITLES.length + 2;
}

function writeHeader(sheet: Worksheet, row: number, words: readonly string[]): void {
  words.forEach((word, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = word;
    format(cell, { bold: true, horizontal: 'center' });
  });
  sheet.getRow(row).height = 24;
}

function writeUnit(sheet: Worksheet, row: number, cells: readonly (string | number)[], score: string): void {
  cells.forEach((value, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = value;
    format(cell, { bold: false, horizontal: index === 0 ? 'center' : 'left' });
  });
  const cell = sheet.getCell(row, cells.length + 1);
  cell.value = Number(score);
  cell.numFmt = `0.${'0'.repeat(score.length - score.indexOf('.') - 1)}`;
  format(cell, { bold: false, horizontal: 'center' });
}

function format(cell: Cell, options: { readonly bold: boolean; readonly horizontal: 'left' | 'center' }): void {
  cell.font = { ...FONT, bold: options.bold };
  cell.alignment = { horizontal: options.horizontal, vertical: 'middle', wrapText: true };
  cell.border = GRID;
}

function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

function inAlphabeticalOrder(units: readonly ScoredUnit[]): readonly ScoredUnit[] {
  const collator = new Intl.Collator('vi');
  return [...units].sort((one, other) => collator.compare(ownName(one.name), ownName(other.name)));
}

/** @example ownName('UBND huyện Lắk') // 'Lắk' */
function ownName(name: string): string {
  return name.replace(/^(?:Sở|Ban|UBND (?:Thành phố|Thị xã|huyện)) /, '');
}

await main();
