import { strToU8, zipSync, strFromU8 } from 'fflate';
import { charactersFromPoints, pointsFromCharacters } from '../../../workbench/engine/excelts/sheet/column-width';
import { resolveColor, themeColors } from '../../../workbench/engine/excelts/style/color';
import { newWorkbook, openWorkbook } from '../../../workbench/engine/open';
import { unpack } from '../../../workbench/engine/package/parts';
import { type CellStyle, SHEET_ROWS } from '../../../workbench/engine/port';
import { savedSheet } from './opened';

const THIN = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
const EVERYTHING: CellStyle = {
  fontName: 'Times New Roman', fontSize: 13, bold: true, italic: true, underline: 'DoubleAccountant', strikethrough: true, superscript: true, subscript: false,
  fontColor: '#FF0000', fillColor: '#00FF00', numberFormat: '0.00', horizontalAlignment: 'CenterAcrossSelection', verticalAlignment: 'Center', wrapText: true,
  shrinkToFit: false, indentLevel: 2, textOrientation: 45,
  borders: { top: THIN, bottom: { style: 'Dash', weight: 'Medium', color: '#0000FF' }, left: { ...THIN, weight: 'Hairline' }, diagonalDown: THIN },
  locked: false, formulaHidden: true,
};

test('a new cell has the default format of Excel', () => {
  expect(newWorkbook().activeSheet.style(5, 5)).toMatchObject({ fontName: 'Calibri', fontSize: 11, fontColor: '#000000', fillColor: '', numberFormat: 'General', locked: true, borders: {} });
});

test('every part of a format is kept', async () => {
  const sheet = await savedSheet((made) => made.setStyle({ top: 1, left: 1, rowCount: 2, columnCount: 1 }, EVERYTHING));
  expect(sheet.style(1, 1)).toEqual(EVERYTHING);
  expect(sheet.style(2, 1)).toBe(sheet.style(1, 1));
  expect(sheet.style(3, 1)).not.toEqual(EVERYTHING);
  expect(sheet.usedArea({ valuesOnly: false })).toEqual({ top: 1, left: 1, rowCount: 2, columnCount: 1 });
  expect(sheet.usedArea({ valuesOnly: true })).toBeNull();
});

test('a change leaves the other parts, and border sides that it does not name', () => {
  const { activeSheet } = newWorkbook();
  const cell = { top: 0, left: 0, rowCount: 1, columnCount: 1 };
  activeSheet.setStyle(cell, EVERYTHING);
  activeSheet.setStyle(cell, { bold: false, borders: { top: { ...THIN, style: 'None' }, right: THIN } });
  const { top: _gone, ...others } = EVERYTHING.borders;
  expect(activeSheet.style(0, 0)).toEqual({ ...EVERYTHING, bold: false, borders: { ...others, right: THIN } });
});

test('writing a value keeps the format, clearing the format keeps the value', () => {
  const { activeSheet } = newWorkbook();
  activeSheet.setStyle({ top: 0, left: 0, rowCount: 1, columnCount: 1 }, { bold: true });
  activeSheet.setValue(0, 0, 6);
  expect([activeSheet.value(0, 0), activeSheet.style(0, 0).bold]).toEqual([6, true]);
  activeSheet.copyStyle({ row: 0, column: 0 }, { row: 4, column: 4 });
  activeSheet.clearStyle({ top: 0, left: 0, rowCount: 1, columnCount: 1 });
  expect([activeSheet.value(0, 0), activeSheet.style(0, 0).bold, activeSheet.style(4, 4).bold]).toEqual([6, false, true]);
});

test('a format of a whole column reaches the cells that come later, in the saved file too', async () => {
  const sheet = await savedSheet((made) => {
    made.setStyle({ top: 0, left: 0, rowCount: 1, columnCount: 1 }, { bold: true });
    made.setStyle({ top: 0, left: 0, rowCount: SHEET_ROWS, columnCount: 1 }, { numberFormat: '0.0' });
    made.setValue(9, 0, 69.9);
  });
  expect(sheet.style(0, 0)).toMatchObject({ bold: true, numberFormat: '0.0' });
  expect(sheet.style(9, 0)).toMatchObject({ bold: false, numberFormat: '0.0' });
  expect(sheet.style(500, 0).numberFormat).toBe('0.0');
  expect(sheet.usedArea({ valuesOnly: false })).toMatchObject({ rowCount: 10, columnCount: 1 });
});

test('dates are serial numbers under their format', async () => {
  const sheet = await savedSheet((made) => {
    made.setValue(0, 0, 43368.25);
    made.setStyle({ top: 0, left: 0, rowCount: 1, columnCount: 1 }, { numberFormat: 'dd/mm/yyyy' });
  });
  expect([sheet.value(0, 0), sheet.style(0, 0).numberFormat]).toEqual([43368.25, 'dd/mm/yyyy']);
});

test.each([
  [{ argb: 'FF12aB34' }, '#12AB34'],
  [{ theme: 0 }, '#FFFFFF'],
  [{ theme: 1 }, '#000000'],
  [{ theme: 4 }, '#4F81BD'],
  [{ theme: 0, tint: -0.1499984740745262 }, '#D9D9D9'],
  [{ indexed: 10 }, '#FF0000'],
  [{ indexed: 64 }, '#000000'],
  [undefined, '#000000'],
])('resolves the colour %j', (color, expected) => {
  expect(resolveColor(color, themeColors(undefined), '#000000')).toBe(expected);
});

// What Excel 2010 makes of "Accent 1, lighter 80 %" and "Accent 1, darker 25 %": it counts in whole 240ths, so a channel may differ by one.
test.each([
  [0.7999816888943144, '#DCE6F1'],
  [-0.249977111117893, '#366092'],
])('tints the first accent by %d', (tint, expected) => {
  const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const wanted = channels(expected);
  channels(resolveColor({ theme: 4, tint }, themeColors(undefined), '')).forEach((channel, index) => {
    expect(Math.abs(channel - (wanted[index] ?? NaN))).toBeLessThanOrEqual(1);
  });
});

test('theme colours are those of the file', async () => {
  const parts = unpack(await newWorkbook().toXlsx());
  const theme = strFromU8(parts['xl/theme/theme1.xml'] ?? new Uint8Array());
  expect(themeColors(theme.replace('4F81BD', '156082'))[4]).toBe('#156082');
  parts['xl/theme/theme1.xml'] = strToU8(theme.replace(/<a:sysClr val="windowText" lastClr="000000"\/>/, '<a:srgbClr val="101010"/>'));
  expect((await openWorkbook(zipSync(parts), 'a.xlsx')).activeSheet.style(0, 0).fontColor).toBe('#101010');
});

test.each([
  [9.140625, 48],
  [0.7109375, 3.75],
  [20.7109375, 108.75],
])('a column of %d characters is %d points wide', (characters, points) => {
  expect(pointsFromCharacters(characters)).toBe(points);
  expect(pointsFromCharacters(charactersFromPoints(points))).toBe(points);
});

test('every whole number of pixels survives the way through characters', () => {
  for (let pixels = 1; pixels < 1800; pixels++) expect(pointsFromCharacters(charactersFromPoints(pixels * 0.75))).toBe(pixels * 0.75);
});
