/**
 * Whatever of ours reads a person's text, and long texts that harm what reads them carelessly: for tests of termination and `npm run bench -- text`.
 * The functions are those that the files of some folders export, so that a new one is among them; what does not take a text is left out.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readGrid, type CellValue } from '../src/sheet';
import { typedText } from '../src/excel/reading/typed-text';
import { findPasted } from '../src/sheet/pasted';

export type OfText = (text: string) => unknown;

const SRC = path.resolve('src');
const FOLDERS = ['sheet/text', 'sheet/pasted', 'sheet/pasted/lines'];
const FILES = ['tables/taken-along.ts', 'tables/layout/sheet-name.ts', 'tables/layout/excel-table-name.ts', 'tables/layout/text-lines.ts', 'word/text-runs.ts', 'app/tables/own/columns.ts'];

/** What functions take beside the text, in one way or several. */
const FURTHER: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  lineCount: [[{ width: 200, fontName: 'Arial', fontSize: 13, weight: 'normal' }]],
  textWidth: [[{ fontName: 'Arial', fontSize: 13, weight: 'normal' }]],
  nameFromText: [['Bảng']],
  excelTableName: [['Bang']],
  freeSheetName: [[[]]],
  partsAt: [['tabs'], ['tab-runs'], ['wide-spaces'], ['no-break-spaces']],
  partsByShape: [[{ serial: 'none', numbers: 1 }]],
  headerParts: [[['serial', 'name', 'number']]],
};

/** The functions of one text, by the names of their files and their own. */
export async function functionsOfText(): Promise<ReadonlyMap<string, OfText>> {
  const found = new Map<string, OfText>(Object.entries(WHOLE));
  for (const file of [...(await Promise.all(FOLDERS.map(filesOf))).flat(), ...FILES]) {
    const module = (await import(path.join(SRC, file))) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(module)) {
      for (const further of FURTHER[name] ?? [[]]) {
        const ofText: OfText = (text) => (value as (...given: readonly unknown[]) => unknown)(text, ...further);
        if (takesText(ofText)) found.set([file, name, ...further.filter((each) => typeof each === 'string')].join(' '), ofText);
      }
    }
  }
  return found;
}

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(path.join(SRC, folder));
  return names.filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => `${folder}/${name}`).sort();
}

function takesText(ofText: OfText): boolean {
  try {
    ofText('Sở Y tế 1');
    return true;
  } catch {
    return false;
  }
}

/** A small sheet with the text in one of its cells. */
function sheetWith(place: (text: string) => readonly (readonly CellValue[])[]): OfText {
  return (text) => {
    const values = place(text);
    const columnCount = Math.max(...values.map(({ length }) => length));
    const filled = values.map((row) => Array.from({ length: columnCount }, (_, column): CellValue => row[column] ?? ''));
    const numberFormats = filled.map((row) => row.map(() => 'General'));
    return readGrid({ top: 0, left: 0, rowCount: filled.length, columnCount, values: filled, numberFormats, merges: [] }, { columns: {}, choices: [], decimals: 'auto' });
  };
}

const HEAD = ['STT', 'Tên đơn vị', 'Tổng điểm'];
const UNITS: readonly (readonly CellValue[])[] = [[1, 'Sở Y tế', 80], [2, 'Sở Nội vụ', 70.5], [3, 'Sở Tư pháp', 60]];

function pasted(lines: readonly string[]): unknown {
  return findPasted({ column: 0, top: 0, values: lines, numberFormats: null });
}

const WHOLE: Readonly<Record<string, OfText>> = {
  'a sheet with it as a name': sheetWith((text) => [HEAD, ...UNITS, [4, text, 50]]),
  'a sheet with it as a score': sheetWith((text) => [HEAD, ...UNITS, [4, 'Sở Tài chính', text]]),
  'a sheet with it as a header': sheetWith((text) => [['STT', text, 'Tổng điểm'], ...UNITS]),
  'a sheet with it as a title': sheetWith((text) => [[text], [], HEAD, ...UNITS]),
  'a sheet with it as a heading': sheetWith((text) => [HEAD, ...UNITS, [text], [1, 'UBND huyện Lắk', 50]]),
  'a sheet with it as a note': sheetWith((text) => [[...HEAD, 'Ghi chú'], ...UNITS.map((row) => [...row, text])]),
  'a text typed into a cell': (text) => typedText(text, 'General'),
  'pasted lines with it': (text) => pasted(['STT\tTên đơn vị\tĐiểm', '1\tSở Y tế\t80', '2\tSở Nội vụ\t70', `3\t${text}\t60`]),
  'pasted lines with it, parted by spaces': (text) => pasted(['STT   Tên đơn vị   Điểm', '1   Sở Y tế   80', '2   Sở Nội vụ   70', `3   Sở ${text} x   60`]),
  'pasted cells with it': (text) => pasted(['STT', 'Tên đơn vị', 'Điểm', '1', 'Sở Y tế', '80', '2', text, '70']),
};

/** What the long texts repeat: each kind of character that a rule looks for, alone and before others. */
const REPEATED = [' ', '\t', '\u00A0', '\u200B', 'a', '1', '(', ')', '[', '.', ',', '-', '–', '=', '*', ':', '/', '%', '#', "'", '"', 'I', 'A.', '1.', '1,', '1 ', '1/', '(1', '(1)', '- ', '+1', '=1', 'a ', 'a  ', ' \t', 'ế', 'e\u0302\u0301', '0', ';', '\\', '@', 'Sở ', 'điểm ', '\n'];

/** What stands around them, so that a rule almost fits. */
const AROUND = [['a', 'a'], ['1', '!']] as const;

/** Long texts by what they are made of; each of about `length` characters. */
export function longTexts(length: number): ReadonlyMap<string, string> {
  return new Map(
    REPEATED.flatMap((unit) => {
      const middle = unit.repeat(Math.ceil(length / unit.length));
      return AROUND.map(([before, after]): [string, string] => [JSON.stringify(`${before}${unit}…${after}`), `${before}${middle}${after}`]);
    }),
  );
}
