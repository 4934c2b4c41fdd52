import { ownStyle, styleMark, type OwnStyleColumn, type TableStyle } from '../../src/tables';

const FONT = { fontName: 'Times New Roman', fontSize: 13 } as const;
const USUAL: readonly OwnStyleColumn[] = [{ kind: 'serial', heading: '' }, { kind: 'unit', heading: '' }, { kind: 'score', heading: '' }, { kind: 'rank', heading: '' }];
const NOTE: OwnStyleColumn = { kind: 'extra', heading: 'Ghi chú', extra: { holds: 'texts', widest: '' } };
const YEAR: OwnStyleColumn = { kind: 'extra', heading: 'Điểm năm 2016', extra: { holds: 'numbers', widest: '81,55' } };

function widths(style: TableStyle | null): number[] {
  return (style?.columns ?? []).map(({ widthMm }) => widthMm);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

test('without extra columns the widths are the decree’s, and the names take what the others leave', () => {
  expect(widths(ownStyle({ ...FONT, columns: USUAL }))).toEqual([15.5, 77.5, 31, 31]);
  expect(widths(ownStyle({ ...FONT, columns: [{ kind: 'unit', heading: '' }, { kind: 'rank', heading: '' }] }))).toEqual([124, 31]);
});

test.each([1, 2, 3])('with %i extra columns of each kind all together still fill 155 mm', (count) => {
  const extras = Array.from({ length: count }, () => [NOTE, YEAR]).flat();
  const style = ownStyle({ ...FONT, fontSize: 10, columns: [...USUAL, ...extras] });
  expect(sum(widths(style))).toBeCloseTo(155, 6);
  expect(Math.min(...widths(style))).toBeGreaterThan(9);
  expect(style?.columns.map(({ extra }) => extra).filter((extra) => extra !== undefined)).toEqual(extras.map((_, index) => index));
});

test('a column of long numbers is wide enough for them, at the cost of the others', () => {
  const long: OwnStyleColumn = { kind: 'extra', heading: 'Vốn', extra: { holds: 'numbers', widest: '1.234.567.890.123,00' } };
  const [usual, wide] = [YEAR, long].map((extra) => ownStyle({ ...FONT, columns: [...USUAL, extra, YEAR] }));
  expect(widths(wide ?? null)[4]).toBeGreaterThan(45);
  expect(widths(wide ?? null)[1]).toBeLessThan(widths(usual ?? null)[1] ?? 0);
  expect(sum(widths(wide ?? null))).toBeCloseTo(155, 6);
});

test('columns that cannot stand beside each other make no style', () => {
  expect(ownStyle({ ...FONT, fontSize: 16, columns: [...USUAL, ...Array.from({ length: 8 }, () => YEAR)] })).toBeNull();
});

test('widths that come from what the columns hold are no other style; other headings and columns are', () => {
  const marked = (extra: OwnStyleColumn): string => {
    const style = ownStyle({ ...FONT, columns: [...USUAL, extra] });
    return style === null ? '' : styleMark(style);
  };
  const longer: OwnStyleColumn = { kind: 'extra', heading: 'Điểm năm 2016', extra: { holds: 'numbers', widest: '1.234.567.890,00' } };
  expect(marked(longer)).toBe(marked(YEAR));
  expect(marked({ ...longer, heading: 'Năm trước' })).not.toBe(marked(YEAR));
});
