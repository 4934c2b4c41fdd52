/**
 * What the tables print is what the score sheet shows: per cent, times, thousands, fractions, powers, conditions; in cells, on the
 * clipboard, in the preview, in notes.
 */
import type { SheetModel, WorkbookModel } from '../../workbench/engine/port';
import { cellText } from '../../workbench/objects/range/content/cell-text';
import { drawWorkbook, fire, openTables, sheetOf, untilShown, withExcel } from './journey';

interface Scored {
  readonly format: string;
  /** The best first. */
  readonly scores: readonly number[];
  /** What the decision prints, the best first. */
  readonly printed: readonly string[];
  readonly ranks: readonly number[];
  readonly note?: string;
}

const UNITS = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Công Thương'];

function drawn({ format, scores }: Pick<Scored, 'format' | 'scores'>): WorkbookModel {
  const workbook = drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], ...scores.map((score, i) => [i + 1, UNITS[i] ?? '', score])]);
  workbook.activeSheet.setStyle({ top: 1, left: 2, rowCount: scores.length, columnCount: 1 }, { numberFormat: format });
  return workbook;
}

/** What a column shows in Vietnamese, below its header. */
function shown(sheet: SheetModel, count: number): string[] {
  return Array.from({ length: count }, (_, row) => cellText(sheet, row + 1, 2, 'vi').trim());
}

const SETTINGS = { order: 'descending', tablesNotes: 'ties' } as const;

const FORMATS: readonly Scored[] = [
  {
    format: '0.0%',
    scores: [0.9531, 0.9533, 0.9, 0.8125],
    printed: ['95,3%', '95,3%', '90,0%', '81,3%'],
    ranks: [1, 1, 3, 4],
    note: 'Đồng hạng 1: hai đơn vị cùng 95,3%;',
  },
  {
    format: 'h:mm:ss',
    scores: [0.0091, 0.0083212, 0.0083219, 0.0079],
    printed: ['0:13:06', '0:11:59', '0:11:59', '0:11:23'],
    ranks: [1, 2, 2, 4],
    note: 'Đồng hạng 2: hai đơn vị cùng 0:11:59;',
  },
  {
    format: '#,##0,',
    scores: [1_234_400, 1_234_100, 91_000, 64_000],
    printed: ['1.234', '1.234', '91', '64'],
    ranks: [1, 1, 3, 4],
    note: 'Đồng hạng 1: hai đơn vị cùng 1.234 điểm;',
  },
  {
    format: '# ?/?',
    scores: [9.5, 8.25, 8.2501, 7.75],
    printed: ['9 1/2', '8 1/4', '8 1/4', '7 3/4'],
    ranks: [1, 2, 2, 4],
  },
  {
    format: '0.0E+00',
    scores: [95_300, 95_310, 812, 64],
    printed: ['9,5E+04', '9,5E+04', '8,1E+02', '6,4E+01'],
    ranks: [1, 1, 3, 4],
  },
  {
    format: '[>=10]0.0;0.00',
    scores: [10.04, 10.01, 9.04, 9.01],
    printed: ['10,0', '10,0', '9,04', '9,01'],
    ranks: [1, 1, 3, 4],
  },
  {
    format: '#,##0.0',
    scores: [1234.5, 1000, 999.96, 85.4],
    printed: ['1.234,5', '1.000,0', '1.000,0', '85,4'],
    ranks: [1, 2, 2, 4],
  },
  {
    format: '0.0" điểm"',
    scores: [95.31, 95.3, 90, 81.25],
    printed: ['95,3 điểm', '95,3 điểm', '90,0 điểm', '81,3 điểm'],
    ranks: [1, 1, 3, 4],
    note: 'Đồng hạng 1: hai đơn vị cùng 95,3 điểm;',
  },
  {
    format: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
    scores: [1234.5, 85.4, 0, -3.5],
    printed: ['1.234,50', '85,40', '-', '(3,50)'],
    ranks: [1, 2, 3, 4],
  },
];

test.each(FORMATS)('scores formatted $format are printed as $printed', async ({ format, scores, printed, ranks, note }) => {
  const workbook = drawn({ format, scores });
  const source = workbook.activeSheet;
  await withExcel(
    workbook,
    async (excel) => {
      expect(await fire(excel, 'insert-tables')).toMatchObject({ status: 'done' });
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      expect([1, 2, 3, 4].map((row) => sheet.value(row, 3))).toEqual(ranks);
      expect(shown(sheet, scores.length)).toEqual(printed);
      expect(shown(source, scores.length)).toEqual(printed);
      if (note !== undefined) expect(sheet.value(5, 0)).toContain(note);
      await excel.openPane();
      await openTables(excel);
      await excel.click('#copy-tables');
      expect((excel.clipboard.get('text/plain') ?? '').split('\n').slice(1, 5).map((line) => line.split('\t')[2])).toEqual(printed);
      await excel.click('#place-ranking');
      await untilShown(excel, '#unit-list');
      const listed = [...excel.document.querySelectorAll('.unit-score')];
      expect(listed.map(({ textContent }) => textContent)).toEqual(printed);
    },
    { settings: SETTINGS },
  );
});

test('an update prints what the sheet shows now, and Restore what it showed before', async () => {
  const workbook = drawn({ format: '0.0%', scores: [0.953, 0.9, 0.8125] });
  const source = workbook.activeSheet;
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      source.setStyle({ top: 2, left: 2, rowCount: 1, columnCount: 1 }, { numberFormat: '# ?/??' });
      source.setStyle({ top: 3, left: 2, rowCount: 2, columnCount: 1 }, { numberFormat: '[h]:mm' });
      ['4', 'Sở Công Thương', '0.5'].forEach((value, column) => {
        source.setValue(4, column, column === 1 ? value : Number(value));
      });
      expect(await fire(excel, 'insert-tables')).toMatchObject({ status: 'done' });
      expect(shown(sheet, 4)).toEqual(['95,3%', '9/10', '19:30', '12:00']);
      await fire(excel, 'restore');
      expect(shown(sheet, 3)).toEqual(['95,3%', '90,0%', '81,3%']);
    },
    { settings: SETTINGS },
  );
});

test('where a person sets the decimals, scores print with these, whatever their cells show', async () => {
  const workbook = drawn({ format: 'h:mm', scores: [0.9531, 0.9532, 0.5] });
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      expect(shown(sheetOf(workbook, 'Bảng xếp hạng'), 3)).toEqual(['0,95', '0,95', '0,50']);
    },
    { settings: { ...SETTINGS, decimals: '2' } },
  );
});

test('formulas of Excel alone round per cent as they are printed', async () => {
  const workbook = drawn({ format: '0.0%', scores: [0.9531, 0.9533, 0.8125] });
  await withExcel(
    workbook,
    async (excel) => {
      expect(await fire(excel, 'insert-tables')).toMatchObject({ status: 'done' });
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      expect(shown(sheet, 3)).toEqual(['95,3%', '95,3%', '81,3%']);
      expect(sheet.formula(1, 3)).toContain('ROUND($C2,3)');
      await fire(excel, 'restore');
      expect(workbook.sheets).toHaveLength(1);
    },
    { settings: { ...SETTINGS, tablesRanks: 'formulas' } },
  );
});
