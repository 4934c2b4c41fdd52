import { strToU8, zipSync } from 'fflate';
import { newWorkbook, openWorkbook } from '../../../workbench/engine/open';
import { unpack } from '../../../workbench/engine/package/parts';
import { UnreadableFile } from '../../../workbench/engine/unreadable-file';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFileWith(stream: string): Uint8Array {
  return Uint8Array.from([...COMPOUND, ...Buffer.from(stream, 'utf16le')]);
}

async function refusal(bytes: Uint8Array, fileName: string): Promise<Pick<UnreadableFile, 'name' | 'reason' | 'message'>> {
  const outcome: unknown = await openWorkbook(bytes, fileName).catch((error: unknown) => error);
  if (!(outcome instanceof UnreadableFile)) throw new Error(`${fileName} was not refused`);
  return outcome;
}

const noWorkbooks: readonly (readonly [string, Uint8Array, string, UnreadableFile['reason']])[] = [
  ['an empty file', new Uint8Array(), 'a.xlsx', 'empty'],
  ['a workbook with a password', compoundFileWith('EncryptedPackage'), 'a.xlsx', 'password'],
  ['a workbook of Excel 97', compoundFileWith('Workbook'), 'a.xls', 'old-xls'],
  ['a Word 97 document', compoundFileWith('WordDocument'), 'a.xls', 'not-a-workbook'],
  ['text named .xlsx', strToU8('not a zip'), 'a.xlsx', 'not-a-workbook'],
  ['text named .xls', strToU8('<table/>'), 'a.xls', 'old-xls'],
  ['a zip without a workbook', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'a.xlsx', 'not-a-workbook'],
  ['an OpenDocument sheet', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'a.ods', 'unknown-type'],
  ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('') }), 'a.xlsb', 'unknown-type'],
  ['a cut-off zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'a.xlsx', 'damaged'],
  ['bytes named .csv', Uint8Array.from([0, 1, 2, 3, 0, 255]), 'a.csv', 'not-a-workbook'],
  ['a file of an unknown type', strToU8('x'), 'a.pdf', 'unknown-type'],
];

test.each(noWorkbooks)('refuses %s', async (_what, bytes, fileName, reason) => {
  const fault = await refusal(bytes, fileName);
  expect(fault).toMatchObject({ name: 'UnreadableFile', reason });
  expect(fault.message).toMatch(new RegExp(`^${fileName.replace('.', '\\.')} .+: .+\\.$`));
});

test('refuses a workbook whose sheet is broken XML as damaged', async () => {
  const parts = unpack(await newWorkbook().toXlsx());
  parts['xl/worksheets/sheet1.xml'] = strToU8('<worksheet><sheetData><row r="1"');
  expect(await refusal(zipSync(parts), 'a.xlsx')).toMatchObject({ reason: 'damaged' });
});

test('opens a workbook by its content, whatever it is called', async () => {
  const bytes = await newWorkbook().toXlsx();
  expect((await openWorkbook(bytes, 'scores.csv')).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('says what saving would lose', async () => {
  const parts = unpack(await newWorkbook().toXlsx());
  parts['xl/vbaProject.bin'] = strToU8('macros');
  expect((await openWorkbook(zipSync(parts), 'a.xlsm')).warnings).toEqual(['macros']);
  expect((await openWorkbook(await newWorkbook().toXlsx(), 'a.xlsx')).warnings).toEqual([]);
});

test('a new workbook has one empty sheet with the id that Excel gives the first', () => {
  const { sheets, activeSheet } = newWorkbook();
  expect(sheets).toEqual([activeSheet]);
  expect(activeSheet).toMatchObject({ name: 'Sheet1', id: '{00000000-0001-0000-0000-000000000000}', visibility: 'Visible' });
  expect(activeSheet.usedArea({ valuesOnly: false })).toBeNull();
});
