import fc from 'fast-check';
import { area, cells, desk } from './workbook';

test('Cut cells keep what they refer to, and what referred to them follows', () => {
  const { editing, sheet } = desk([['1', '=A1*2'], ['2', '=A2*2'], ['=SUM(A1:A2)', '=B2']]);
  editing.pasteCells({ from: { sheet, area: area('B1:B2') }, to: { sheet, area: area('D5') }, how: 'cut' });
  expect(cells(sheet, 'A1:B3')).toEqual([[1, null], [2, null], ['=SUM(A1:A2)', '=D6']]);
  expect(cells(sheet, 'D5:D6')).toEqual([['=A1*2'], ['=A2*2']]);
  editing.pasteCells({ from: { sheet, area: area('A1:A2') }, to: { sheet, area: area('F1') }, how: 'cut' });
  expect(cells(sheet, 'D5:D6')).toEqual([['=F1*2'], ['=F2*2']]);
  expect(sheet.value(2, 0)).toBe(3);
});

test('Cells that are cut onto another sheet are referred to there, and refer back', () => {
  const { editing, sheet } = desk([['1', '=A1*2', '=B1+1']]);
  const added = editing.sheets.add();
  if (added.kind === 'refused') throw new Error(added.code);
  editing.pasteCells({ from: { sheet, area: area('B1') }, to: { sheet: added.value, area: area('C3') }, how: 'cut' });
  expect(cells(added.value, 'C3')).toEqual([['=Sheet1!A1*2']]);
  expect(cells(sheet, 'A1:C1')).toEqual([[1, null, '=Sheet2!C3+1']]);
  expect(sheet.value(0, 2)).toBe(3);
});

test('References to cells that are written over are lost', () => {
  const { editing, sheet } = desk([['1', '2', '=B1']]);
  editing.pasteCells({ from: { sheet, area: area('A1') }, to: { sheet, area: area('B1') }, how: 'cut' });
  expect(cells(sheet, 'A1:C1')).toEqual([[null, 1, '=#REF!']]);
});

test('Copied cells move their relative references, also across: rows become columns', () => {
  const { editing, sheet } = desk([['1', '=A1*$A$1'], ['2', '=A2*$A$1'], ['=SUM(A1:A2)', '']]);
  editing.pasteCells({ from: { sheet, area: area('B1:B2') }, to: { sheet, area: area('C2') } });
  expect(cells(sheet, 'C2:C3')).toEqual([['=B2*$A$1'], ['=B3*$A$1']]);
  editing.pasteCells({ from: { sheet, area: area('A1:A3') }, to: { sheet, area: area('E5') }, transposed: 'yes' });
  expect(cells(sheet, 'E5:G5')).toEqual([[1, 2, '=SUM(E5:F5)']]);
  expect(sheet.value(4, 6)).toBe(3);
});

test('Formats go along to another sheet', () => {
  const { editing, sheet } = desk([['1']]);
  editing.format(sheet, area('A1'), { bold: true, fillColor: '#FF0000', numberFormat: '0.00' });
  const added = editing.sheets.add();
  if (added.kind === 'refused') throw new Error(added.code);
  editing.pasteCells({ from: { sheet, area: area('A1') }, to: { sheet: added.value, area: area('B2') } });
  expect(added.value.style(1, 1)).toMatchObject({ bold: true, fillColor: '#FF0000', numberFormat: '0.00' });
});

test('Sorting keeps every row, in the order of its key, and leaves the header', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 12 }), fc.constantFrom('ascending', 'descending'), (scores, order) => {
      const rows = scores.map((score, index) => [`unit ${index}`, String(score), `=B${index + 2}*2`]);
      const { editing, sheet } = desk([['Đơn vị', 'Điểm', 'Đôi'], ...rows]);
      expect(editing.sort(sheet, { area: area(`A1:C${rows.length + 1}`), header: 'first-row', by: [{ column: 1, order }] })).toMatchObject({ kind: 'done' });
      const sorted = scores.map((_, index) => [sheet.value(index + 1, 0), sheet.value(index + 1, 1)] as const);
      expect(sheet.value(0, 0)).toBe('Đơn vị');
      expect(new Set(sorted.map(([unit]) => unit)).size).toBe(scores.length);
      expect(sorted.every(([unit, score]) => rows.some(([name, text]) => name === unit && Number(text) === score))).toBe(true);
      expect(sorted.every(([, score], index) => sheet.value(index + 1, 2) === Number(score) * 2)).toBe(true);
      const keys = sorted.map(([, score]) => Number(score));
      expect(keys).toEqual([...scores].sort((a, b) => (order === 'ascending' ? a - b : b - a)));
    }),
    { numRuns: 30 },
  );
});

test('Rows with merged cells are not sorted', () => {
  const { editing, sheet } = desk([['2'], ['1']]);
  editing.merge(sheet, area('B1:B2'), 'together');
  expect(editing.sort(sheet, { area: area('A1:B2'), header: 'none', by: [{ column: 0, order: 'ascending' }] })).toEqual({ kind: 'refused', code: 'part-of-merge', detail: 'B1:B2' });
  expect(cells(sheet, 'A1:A2')).toEqual([[2], [1]]);
});
