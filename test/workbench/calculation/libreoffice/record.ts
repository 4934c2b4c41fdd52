/**
 * Writes `recorded.json`: what LibreOffice makes of each formula. Needs LibreOffice's `soffice` on the path; the comparison itself only
 * reads the file.
 *
 *     npx tsx test/workbench/calculation/libreoffice/record.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { toFileFormula } from '../../../../workbench/calculation/formula/file-formula';
import { openWorkbook } from '../../../../workbench/engine/open';
import type { CellValue } from '../../../../workbench/engine/port';
import { formatArea } from '../../../../workbench/objects/addresses/a1';
import { FORMULAS } from './formulas';
import { FORMULA_COLUMN, GRID, bandRow } from './grid';

const folder = await mkdtemp(join(tmpdir(), 'formulas-'));
try {
  await writeFile(join(folder, 'formulas.xlsx'), workbookFile());
  const soffice = (...args: string[]): string => execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...args], { encoding: 'utf8' });
  const version = /LibreOffice ([\d.]+)/.exec(soffice('--version'))?.[1] ?? 'unknown';
  soffice('--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'formulas.xlsx'));
  const results = await calculated(join(folder, 'out', 'formulas.xlsx'));
  const lines = results.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  await writeFile(fileURLToPath(new URL('recorded.json', import.meta.url)), `{\n  "libreoffice": ${JSON.stringify(version)},\n  "results": [\n${lines}\n  ]\n}\n`);
  process.stdout.write(`${String(results.length)} formulas by LibreOffice ${version}\n`);
} finally {
  await rm(folder, { recursive: true });
}

async function calculated(path: string): Promise<{ readonly formula: string; readonly values: CellValue[][] }[]> {
  const workbook = await openWorkbook(await readFile(path), 'formulas.xlsx');
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('LibreOffice wrote a workbook without a sheet.');
  return FORMULAS.map(({ formula, rows, columns }, index) => ({
    formula,
    values: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => sheet.value(bandRow(index) + row, FORMULA_COLUMN + column))),
  }));
}

/** A workbook of its own making, with no results beside the formulas: so LibreOffice has to calculate every one. */
function workbookFile(): Uint8Array {
  const rows = new Map<number, string[]>();
  const put = (row: number, cell: string): void => void rows.set(row, [...(rows.get(row) ?? []), cell]);
  GRID.forEach((values, row) => values.forEach((value, column) => put(row, constantCell(row, column, value))));
  FORMULAS.forEach(({ formula, rows: rowCount, columns: columnCount }, index) => {
    const top = bandRow(index);
    const area = formatArea({ top, left: FORMULA_COLUMN, rowCount, columnCount });
    const attributes = rowCount * columnCount === 1 ? '' : ` t="array" ref="${area}"`;
    put(top, `<c r="${reference(top, FORMULA_COLUMN)}"><f${attributes}>${escaped(toFileFormula(formula, []).slice(1))}</f></c>`);
  });
  const sheet = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => `<row r="${String(row + 1)}">${cells.join('')}</row>`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaging = 'http://schemas.openxmlformats.org/package/2006';
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)])));
}

function constantCell(row: number, column: number, value: CellValue): string {
  const at = reference(row, column);
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return `<c r="${at}" t="e"><v>${escaped(value.error)}</v></c>`;
}

function reference(row: number, column: number): string {
  return formatArea({ top: row, left: column, rowCount: 1, columnCount: 1 });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
