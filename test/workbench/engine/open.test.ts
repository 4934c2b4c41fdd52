import { strFromU8, strToU8, zipSync } from 'fflate';
import { MOST_UNPACKED_BYTES, newWorkbook, openWorkbook } from '../../../workbench/engine/open';
import { PackageTooLarge, unpack } from '../../../workbench/engine/package/parts';
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

/** The package with another size for its first part in the list of its parts (central directory). */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const packed = Buffer.from(bytes);
  packed.writeUInt32LE(size, packed.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return packed;
}

test('refuses a workbook that would unpack to more than the limit before it is unpacked', async () => {
  const bytes = declaring(await newWorkbook().toXlsx(), MOST_UNPACKED_BYTES + 1);
  const fault = await refusal(bytes, 'a.xlsx');
  expect(fault).toMatchObject({ reason: 'too-large' });
  expect(fault.message).toMatch(/^a\.xlsx unpacks to more than 200 MB, .+: .+\.$/);
});

test('the parts together are what is limited', () => {
  const packed = zipSync({ a: new Uint8Array(600), b: new Uint8Array(400) });
  expect(Object.keys(unpack(packed, 1_000))).toEqual(['a', 'b']);
  expect(() => unpack(packed, 999)).toThrow(PackageTooLarge);
});

test('a part that declares less than it unpacks to takes no more than it declares', () => {
  expect(unpack(declaring(zipSync({ a: new Uint8Array(1_000_000) }), 10))).toEqual({ a: new Uint8Array(10) });
});

const DAMAGES: readonly (readonly [string, (part: Uint8Array) => Uint8Array])[] = [
  ['empty', () => new Uint8Array()],
  ['half', (part) => part.subarray(0, part.length >> 1)],
  ['text', () => strToU8('damaged')],
  ['a page', () => strToU8('<html><body>Not found</body></html>')],
  ['bytes', () => Uint8Array.of(0, 255, 1, 60)],
];

test.each(DAMAGES)('a part that is %s makes a file that is opened or called damaged, whichever part it is', async (_how, damage) => {
  const whole = await newWorkbook().toXlsx();
  for (const [name, part] of Object.entries(unpack(whole))) {
    const opening = openWorkbook(zipSync({ ...unpack(whole), [name]: damage(part) }), 'a.xlsx');
    if (name.endsWith('.rels') || name.endsWith('workbook.xml')) await expect(opening).rejects.toMatchObject({ reason: 'damaged' });
    else await opening.catch((error: unknown) => expect(error).toMatchObject({ reason: 'damaged' }));
  }
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

test('a number cell whose value is no finite number holds those characters as text, as after the repair that Excel offers', async () => {
  const workbook = newWorkbook();
  for (let row = 0; row < 9; row += 1) workbook.activeSheet.setValue(row, 0, row + 0.5);
  const parts = unpack(await workbook.toXlsx());
  const values = ['NaN', 'INF', '-INF', '1E400', '1e308', '-1.5E-320', '8', '.5', '9'.repeat(120)];
  let at = 0;
  const written = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replaceAll(/<v>[^<]*<\/v>/g, () => `<v>${values[at++] ?? ''}</v>`);
  expect(at).toBe(9);
  parts['xl/worksheets/sheet1.xml'] = strToU8(written.replace(/(<c r="A2")([^>]*)>/, '$1$2 t="n"><f>1/B1</f>'));
  const sheet = (await openWorkbook(zipSync(parts), 'a.xlsx')).activeSheet;
  expect(values.map((_, row) => sheet.value(row, 0))).toEqual(['NaN', 'INF', '-INF', '1E400', 1e308, -1.5e-320, 8, 0.5, 1e120]);
  expect(sheet.formula(1, 0)).toBe('=1/B1');
});
