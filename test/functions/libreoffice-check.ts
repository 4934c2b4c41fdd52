/**
 * Recalculates our native rank formulas with LibreOffice and compares them with our ranks: the samples and hundreds of random tables, each in
 * both orders and by every tie method, without tie-breaks and with two.
 *
 *   npx tsx test/functions/libreoffice-check.ts [--if-installed] [tables] [seed]
 *
 * Exit status 1 where a cell differs, 2 where LibreOffice is not installed (0 with --if-installed).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { rankScores, TIE_METHODS, type Order, type TieMethod } from '../../src/ranking';
import { formatA1, planNativeRanks, planNativeRanksByTieBreaks } from '../../src/sheet';
import type { CellValue, RankFormulaInput, TieBreakColumn } from '../../src/sheet';
import { newWorkbook, openWorkbook } from '../../workbench/engine/open';
import type { SheetModel, WorkbookModel } from '../../workbench/engine/port';
import { formulaInput } from '../sheet/plan/drawn-formulas';
import { gridOf } from '../sheet/drawn-sheet';
import { randomTable, type RandomTable } from '../sheet/plan/random-tables';
import { installedLibreOffice, recalculate } from './soffice';

const SAMPLES = fileURLToPath(new URL('../../assets/samples', import.meta.url));
const SAMPLE_FILES = ['ict-index-2017.xlsx', 'ict-index-2017-group-column.xlsx', 'ict-index-2017-pasted.xlsx'];
const ORDERS: readonly Order[] = ['descending', 'ascending'];
const WAYS = ORDERS.flatMap((order) => TIE_METHODS.map((ties): { order: Order; ties: TieMethod } => ({ order, ties })));
const TABLES_A_WORKBOOK = 100;

/** Exit status where there is nothing to check with. */
const NOT_INSTALLED = 2;

/** A formula in a cell, and the rank that it must give. */
interface Expectation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly rank: number;
}

type RankedTable = Omit<RankFormulaInput, 'order' | 'ties'>;

/** Writes the formulas of all ways of ranking into columns of their own. */
function writeFormulas(sheet: SheetModel, table: RankedTable, firstColumn: number): readonly Expectation[] {
  return WAYS.flatMap((way, index) => {
    const { formulas, problem } = planNativeRanks({ ...table, ...way });
    if (problem !== null) throw new Error(`${sheet.name}: ${problem.code}`);
    const { rows, scores, groups, groupNames, decimals } = table.units;
    const ranks = rankScores(scores, { ...way, groups, groupCount: groupNames.length, decimals });
    return inColumn(sheet, firstColumn + index, { rows, formulas, ranks });
  });
}

interface FormulaColumn {
  readonly rows: Int32Array;
  readonly formulas: readonly (string | null)[];
  readonly ranks: Float64Array;
}

function inColumn(sheet: SheetModel, column: number, { rows, formulas, ranks }: FormulaColumn): readonly Expectation[] {
  return formulas.flatMap((formula, unit): Expectation[] => {
    if (formula === null) return [];
    const row = rows[unit] ?? 0;
    sheet.setFormula(row, column, formula, null);
    return [{ sheet: sheet.name, row, column, formula, rank: ranks[unit] ?? Number.NaN }];
  });
}

/** The same by tie-breaks, which are written into two columns before the formulas. Dense ranks by tie-breaks are not written. */
function writeTieBreakFormulas(sheet: SheetModel, table: RankedTable, firstColumn: number): readonly Expectation[] {
  const { rows, scores, groups, groupNames, decimals } = table.units;
  const valuesOf = (index: number): Float64Array => Float64Array.from(rows, (row) => ((row * (7 - 4 * index)) % 5) / 4);
  const inCells = (values: Float64Array): CellValue[] => {
    const cells = new Array<CellValue>((rows.at(-1) ?? 0) + 1).fill('');
    rows.forEach((row, unit) => (cells[row] = values[unit] ?? ''));
    return cells;
  };
  const tieBreaks = [0, 1].map((index): TieBreakColumn & { readonly values: Float64Array } => {
    const values = valuesOf(index);
    const cells = { column: firstColumn + index, top: 0, values: inCells(values), numberFormats: null };
    return { cells, values, order: index === 0 ? 'descending' : 'ascending', decimals: groupNames.map(() => 1) };
  });
  for (const { cells } of tieBreaks) writeColumn(sheet, cells.column, cells.values);
  return WAYS.flatMap(({ order, ties }, index) => {
    if (ties === 'dense') return [];
    const { formulas, problem } = planNativeRanksByTieBreaks({ ...table, order, ties, tieBreaks });
    if (problem !== null) throw new Error(`${sheet.name}: ${problem.code}`);
    const ranks = rankScores(scores, { order, ties, groups, groupCount: groupNames.length, decimals, tieBreaks });
    return inColumn(sheet, firstColumn + tieBreaks.length + index, { rows, formulas, ranks });
  });
}

function writeAll(sheet: SheetModel, table: RankedTable, firstColumn: number): readonly Expectation[] {
  return [...writeFormulas(sheet, table, firstColumn), ...writeTieBreakFormulas(sheet, table, firstColumn + WAYS.length)];
}

function writeColumn(sheet: SheetModel, column: number, values: readonly CellValue[]): void {
  values.forEach((value, row) => {
    if (value !== '') sheet.setValue(row, column, value);
  });
}

/** Each table on a sheet of its own: group, unit and score in columns A to C, formulas from column D. */
function workbookOf(tables: readonly RandomTable[]): { workbook: WorkbookModel; expected: readonly Expectation[] } {
  const workbook = newWorkbook();
  const expected = tables.flatMap((table, index) => {
    const sheet = workbook.addSheet(`T${String(index)}`);
    writeColumn(sheet, table.groups.column, table.groups.values);
    writeColumn(sheet, table.scores.column, table.scores.values);
    return writeAll(sheet, table, table.scores.column + 1);
  });
  return { workbook, expected };
}

/** The sample with the formulas in columns beside its table, its own cells untouched. */
async function sampleWorkbook(file: string): Promise<{ workbook: WorkbookModel; expected: readonly Expectation[] }> {
  const workbook = await openWorkbook(readFileSync(path.join(SAMPLES, file)), file);
  const sheet = workbook.activeSheet;
  const used = sheet.usedArea({ valuesOnly: true });
  if (used === null) throw new Error(`${file} is empty.`);
  const [rowCount, columnCount] = [used.top + used.rowCount, used.left + used.columnCount];
  const rows = Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column): CellValue => sheet.value(row, column) ?? ''));
  const table = formulaInput(gridOf(rows, { merges: sheet.merges.map((area) => formatA1(area)) }));
  return { workbook, expected: writeAll(sheet, table, columnCount + 1) };
}

/** What LibreOffice calculates otherwise than we rank, a line each. */
async function differences({ workbook, expected }: { workbook: WorkbookModel; expected: readonly Expectation[] }): Promise<readonly string[]> {
  const calculated = await recalculate(workbook);
  const sheets = new Map(calculated.sheets.map((sheet) => [sheet.name, sheet]));
  return expected.flatMap(({ sheet, row, column, formula, rank }) => {
    const value = sheets.get(sheet)?.value(row, column) ?? null;
    return value === rank ? [] : [`${sheet}!${formatA1({ row, column })}: ${JSON.stringify(value)} where we rank ${String(rank)}: ${formula}`];
  });
}

async function main(tableCount: number, seed: number): Promise<number> {
  const version = installedLibreOffice();
  if (version === null) {
    process.stderr.write('LibreOffice (soffice) is not installed: nothing was checked.\n');
    return NOT_INSTALLED;
  }
  process.stdout.write(`${version}\n`);
  let failed = 0;
  const check = async (what: string, book: { workbook: WorkbookModel; expected: readonly Expectation[] }): Promise<void> => {
    const found = await differences(book);
    process.stdout.write(`${what}: ${String(book.expected.length)} formulas, ${String(found.length)} differ\n`);
    for (const line of found.slice(0, 10)) process.stdout.write(`  ${line}\n`);
    failed += found.length;
  };
  for (const file of SAMPLE_FILES) await check(file, await sampleWorkbook(file));
  const tables = fc.sample(randomTable, { numRuns: tableCount, seed });
  for (let first = 0; first < tables.length; first += TABLES_A_WORKBOOK) {
    await check(`random tables from ${String(first)}, seed ${String(seed)}`, workbookOf(tables.slice(first, first + TABLES_A_WORKBOOK)));
  }
  return failed === 0 ? 0 : 1;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'if-installed': { type: 'boolean', default: false } } });
const [tableCount = '300', seed = '1'] = positionals;
const status = await main(Number(tableCount), Number(seed));
process.exitCode = status === NOT_INSTALLED && values['if-installed'] ? 0 : status;
