import { DECREE_PAGE, DECREE_STYLE, groupsLongerThanAPage, ownStyle, planTableSheets, withRankFormulas, type GroupTable, type SheetPlan } from '../../../src/tables';
import { freeSheetName, nameFromText } from '../../../src/tables/layout/sheet-name';
import { lineCount } from '../../../src/tables/layout/text-lines';
import { drawnUnits, tablesOf, unitsOf } from '../drawn-units';

const TWO_GROUPS = tablesOf(
  drawnUnits(`
    Các Sở | Sở Y tế | 84.4
    Các Sở | Sở Nội vụ |
    Các Sở | Sở Tài chính | 84.4
    Các huyện | Lắk | 51.6
  `),
);

function sheets(tables: readonly GroupTable[], options: Partial<Parameters<typeof planTableSheets>[0]> = {}): SheetPlan[] {
  return planTableSheets({ tables, sheets: 'one', annex: null, style: DECREE_STYLE, page: DECREE_PAGE, language: 'vi', takenNames: [], ...options });
}

function longTable(count: number): GroupTable {
  const [table] = tablesOf(unitsOf(Array.from({ length: count }, (_, i) => ({ group: 'Các xã', name: `Xã ${String(i)}`, score: i }))));
  if (table === undefined) throw new Error('no table');
  return table;
}

test('The tables of two groups stand below each other on one sheet, named in the language of the sheet', () => {
  const [sheet, ...others] = sheets(TWO_GROUPS, { takenNames: ['bảng xếp hạng'] });
  expect(others).toEqual([]);
  expect(sheet?.name).toBe('Bảng xếp hạng (2)');
  expect(sheet?.blocks.map(({ cells }) => cells)).toEqual([
    [
      ['1. Các Sở:', '', '', ''],
      ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Sở Y tế', 84.4, 1],
      [2, 'Sở Tài chính', 84.4, 1],
      [3, 'Sở Nội vụ', 'Chưa có điểm', 'Không xếp hạng'],
    ],
    [
      ['2. Các huyện:', '', '', ''],
      ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Lắk', 51.6, 1],
    ],
  ]);
  expect(sheet?.blocks.map(({ area }) => area.top)).toEqual([0, 6]);
  expect(sheet?.titleRow).toBeNull();
  expect(sheet?.columnWidths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(((155 / 25.4) * 72 * 5.25) / 5.575, 6);
});

test('With one table on a sheet its header is repeated, below the annex heading in capitals', () => {
  const annex = { heading: 'Phụ lục I', title: 'Kết quả đánh giá', issued: '(Kèm theo Quyết định số …)' };
  const [first, second] = sheets(TWO_GROUPS, { sheets: 'each-group', annex });
  expect([first?.name, second?.name]).toEqual(['Các Sở', 'Các huyện']);
  expect(first?.annex?.cells.map(([text]) => text)).toEqual(['Phụ lục I', 'KẾT QUẢ ĐÁNH GIÁ', '(Kèm theo Quyết định số …)', '']);
  expect(first?.titleRow).toBe(5);
});

test('A table that does not fit on the rest of a page begins a page of its own; a longer one than a page is named', () => {
  const [sheet] = sheets([longTable(20), longTable(20), longTable(3)]);
  expect(sheet?.pageBreaks).toEqual([sheet?.blocks[1]?.area.top]);
  const entries = Array.from({ length: 80 }, (_, i) => ({ group: i < 20 ? 'Các sở' : 'Các xã', name: `Xã ${String(i)}`, score: i }));
  expect(groupsLongerThanAPage(unitsOf(entries).units, { style: DECREE_STYLE, page: DECREE_PAGE, extras: [] })).toEqual([1]);
});

test('long texts of an extra column make a table longer than a page too', () => {
  const { units, scoreCells } = unitsOf(Array.from({ length: 15 }, (_, i) => ({ group: 'Sở', name: `Sở ${String(i)}`, score: i })));
  const style = ownStyle({ fontName: 'Times New Roman', fontSize: 13, columns: [{ kind: 'unit', heading: '' }, { kind: 'rank', heading: '' }, { kind: 'extra', heading: 'Ghi chú', extra: { holds: 'texts', widest: '' } }] });
  if (style === null) throw new Error('No room');
  const noted = (text: string): number[] => groupsLongerThanAPage(units, { style, page: DECREE_PAGE, extras: [{ ...scoreCells, column: 5, values: scoreCells.values.map(() => text) }] });
  expect([noted('ngắn'), noted('Chờ kết quả thẩm định của hội đồng, sẽ bổ sung sau khi có văn bản của cấp trên')]).toEqual([[], [0]]);
});

test('Ranks as functions look at the ranked units of their own table, at its decimals', () => {
  const [sheet] = sheets(TWO_GROUPS);
  const { blocks } = withRankFormulas({ blocks: sheet?.blocks ?? [], style: DECREE_STYLE, kind: 'functions', order: 'descending', ties: 'standard' });
  expect(blocks?.map(({ cells }) => cells.map((row) => row[3]))).toEqual([
    ['', 'Xếp hạng', { formula: '=XEPHANG.RANK($C3,$C$3:$C$4,"descending","standard",2)' }, { formula: '=XEPHANG.RANK($C4,$C$3:$C$4,"descending","standard",2)' }, 'Không xếp hạng'],
    ['', 'Xếp hạng', { formula: '=XEPHANG.RANK($C9,$C$9:$C$9,"descending","standard",2)' }],
  ]);
});

test("Excel's own formulas are refused where nothing says how many decimals are published", () => {
  const [sheet] = sheets(tablesOf(drawnUnits('|a|1.5', 'all')));
  expect(withRankFormulas({ blocks: sheet?.blocks ?? [], style: DECREE_STYLE, kind: 'formulas', order: 'descending', ties: 'standard' })).toEqual({ blocks: null, problem: { code: 'formulas-need-decimals' } });
});

test.each([
  ['Các Sở: ban/ngành [1]', 'Các Sở ban ngành 1'],
  ["'Khối A'", 'Khối A'],
  ['History', 'Bảng'],
  ['//', 'Bảng'],
  ['UBND các huyện, thị xã, thành phố trực thuộc', 'UBND các huyện, thị xã, thành p'],
])('The group %s gives its sheet the name %s', (text, name) => {
  expect(nameFromText(text, 'Bảng')).toBe(name);
});

test('A name that is taken gets a number, also at its full length', () => {
  expect(freeSheetName('A'.repeat(31), ['a'.repeat(31), `${'A'.repeat(27)} (2)`])).toBe(`${'A'.repeat(27)} (3)`);
});

test('Lines are counted by words, line breaks and the width of letters', () => {
  const box = { width: 220, fontName: 'Times New Roman', fontSize: 13, weight: 'normal' } as const;
  expect(lineCount('Sở Nông nghiệp và PTNT', box)).toBe(1);
  expect(lineCount('Sở Lao động - Thương binh và Xã hội', box)).toBe(1);
  expect(lineCount('Ban Quản lý các khu công nghiệp và khu kinh tế tỉnh', box)).toBe(2);
  expect(lineCount('a\nb\r\nc', box)).toBe(3);
  expect(lineCount('W'.repeat(40), box)).toBe(3);
});
