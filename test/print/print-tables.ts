/**
 * Looks at the tables as printed: inserts them headless, has LibreOffice make a PDF, and checks its pages, its repeated headers and its fonts.
 * `npx tsx test/print/print-tables.ts [--if-installed] [FOLDER]` leaves the files in FOLDER. It needs LibreOffice (`soffice`) and poppler's `pdftotext` and
 * `pdffonts`; where they are missing it says so and ends with 2, or with 0 if run `--if-installed`. It ends with 1 where a page is not as it should be. Times New Roman is usually not installed there: LibreOffice takes Liberation Serif, which has the same widths.
 * Excel and Word themselves are not used: what they make of the files was not seen.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { DECREE_PAGE, DECREE_STYLE } from '../../src/tables';
import { tablesDocx } from '../../src/word';
import { newWorkbook, openWorkbook } from '../../workbench/engine/open';
import type { WorkbookModel } from '../../workbench/engine/port';
import { requireBuiltAddin } from '../../workbench/headless/addin/addin-build';
import { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { tablesOf, unitsOf } from '../tables/drawn-units';

const run = promisify(execFile);
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

async function isInstalled(program: string, argument: string): Promise<boolean> {
  return run(program, [argument]).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  );
}

/** 102 communes in one group: some names take two lines. */
function communes(): { readonly group: string; readonly name: string; readonly score: number }[] {
  return Array.from({ length: 102 }, (_, i) => ({ group: 'UBND các xã, phường', name: i % 9 === 0 ? `UBND phường Buôn Ma Thuột và các buôn lân cận thứ ${String(i + 1)}` : `UBND xã Ea Kar ${String(i + 1)}`, score: 95 - Math.floor(i / 2) / 4 }));
}

function drawnCommunes(): WorkbookModel {
  const workbook = newWorkbook();
  ['Nhóm', 'Tên đơn vị', 'Tổng điểm'].forEach((header, column) => {
    workbook.activeSheet.setValue(0, column, header);
  });
  communes().forEach(({ group, name, score }, i) => {
    [group, name, score].forEach((value, column) => {
      workbook.activeSheet.setValue(i + 1, column, value);
    });
  });
  return workbook;
}

async function withTables(workbook: WorkbookModel, settings: Readonly<Record<string, string>>): Promise<Uint8Array> {
  for (const [key, value] of Object.entries(settings)) workbook.settings.set(`xephang.${key}`, value);
  const scores = workbook.activeSheet;
  const excel = await HeadlessExcel.open({ workbook, fileName: 'print.xlsx', addin: await requireBuiltAddin(), language: 'vi' });
  try {
    await excel.fire('insert-tables');
  } finally {
    excel.close();
  }
  // Only the tables are printed.
  scores.visibility = 'Hidden';
  const [tables] = workbook.sheets.filter((sheet) => sheet !== scores);
  if (tables !== undefined) workbook.activeSheet = tables;
  return workbook.toXlsx();
}

interface Printed {
  readonly pages: readonly string[];
  readonly fonts: readonly string[];
}

async function printed(folder: string, name: string, bytes: Uint8Array): Promise<Printed> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  await run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  const pdf = file.replace(/\.\w+$/, '.pdf');
  const text = (await run('pdftotext', ['-layout', pdf, '-'])).stdout;
  const fonts = (await run('pdffonts', [pdf])).stdout.split('\n').slice(2).map((line) => (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
  return { pages: text.split('\f').slice(0, -1), fonts: fonts.filter((font) => font !== '') };
}

const faults: string[] = [];

function outcomeOf(holds: unknown): 'ok' | 'fault' {
  return holds === true ? 'ok' : 'fault';
}

function expectThat(what: string, outcome: 'ok' | 'fault'): void {
  const holds = outcome === 'ok';
  process.stdout.write(`${holds ? 'ok   ' : 'FAULT'} ${what}\n`);
  if (!holds) faults.push(what);
}

const HEADER = /STT\s+Tên đơn vị\s+Tổng điểm\s+Xếp hạng/;

function expectPages(name: string, { pages, fonts }: Printed, wanted: number): void {
  expectThat(`${name}: ${String(pages.length)} pages, ${String(wanted)} wanted`, outcomeOf(pages.length === wanted));
  expectThat(`${name}: the header stands on every page, with all its columns`, outcomeOf(pages.every((page) => HEADER.test(page))));
  const numbered = pages.map((page) => /^\s*(\d+)\s*$/m.exec(page.split('\n').slice(0, 3).join('\n'))?.[1] ?? '');
  expectThat(`${name}: pages are numbered from the second on (${numbered.join(',')})`, outcomeOf(numbered.every((number, index) => number === (index === 0 ? '' : String(index + 1)))));
  expectThat(`${name}: fonts are Times New Roman or its like (${fonts.join(', ')})`, outcomeOf(fonts.every((font) => /^(?:LiberationSerif|TimesNewRoman)/.test(font))));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { 'if-installed': { type: 'boolean', default: false } }, allowPositionals: true });
  const needed = [['soffice', '--version'], ['pdftotext', '-v'], ['pdffonts', '-v']] as const;
  const missing = (await Promise.all(needed.map(async ([program, argument]) => ((await isInstalled(program, argument)) ? [] : [program])))).flat();
  if (missing.length > 0) {
    process.stdout.write(`Not run: ${missing.join(', ')} not installed (Debian: libreoffice-calc libreoffice-writer poppler-utils fonts-liberation).\n`);
    process.exitCode = values['if-installed'] ? 0 : 2;
    return;
  }
  const [given] = positionals;
  const folder = given ?? (await mkdtemp(path.join(tmpdir(), 'print-')));
  await mkdir(folder, { recursive: true });
  const seed = await openWorkbook(new Uint8Array(await readFile(path.join(ROOT, 'assets/samples/ict-index-2017-pasted.xlsx'))), 'seed.xlsx');
  expectPages('two groups', await printed(folder, 'two-groups.xlsx', await withTables(seed, { tablesAnnex: 'yes', tablesNotes: 'ties' })), 2);
  expectPages('102 communes', await printed(folder, 'communes.xlsx', await withTables(drawnCommunes(), { tablesTieOrder: 'alphabetical' })), 4);
  const input = { tables: tablesOf(unitsOf(communes())), annex: { heading: 'Phụ lục', title: 'Kết quả xếp hạng', issued: '(Kèm theo Quyết định số …)' }, style: DECREE_STYLE, page: DECREE_PAGE, language: 'vi' } as const;
  expectPages('102 communes in Word', await printed(folder, 'annex.docx', await tablesDocx({ ...input, kind: 'annex' })), 4);
  const draft = await printed(folder, 'decision.docx', await tablesDocx({ ...input, kind: 'decision' }));
  expectThat('the draft of a decision begins with the state heading', outcomeOf((draft.pages[0] ?? '').includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')));
  process.stdout.write(`${faults.length === 0 ? 'All is well' : `${String(faults.length)} faults`}; the files are in ${folder}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

await main();
