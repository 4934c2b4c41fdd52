import { detectLayout, formatA1, type LayoutChoices, type LayoutResult } from '../../../src/sheet';
import { drawnSheet, type DrawnOptions } from '../drawn-sheet';

function detect(drawing: string, { choices = {}, ...options }: DrawnOptions & { readonly choices?: LayoutChoices } = {}): LayoutResult {
  return detectLayout(drawnSheet(drawing, options), choices);
}

function problemsOf({ problems }: LayoutResult): string[] {
  return problems.map(({ code, cell }) => (cell === null ? code : `${code} ${formatA1(cell)}`));
}

const TABLE = 'STT | Đơn vị | Khối | Điểm | Hạng\n1 | Sở A | Một | 81 | 2\n2 | Sở B | Một | 92 | 1\n3 | Xã C | Hai | 64 | 2\n4 | Xã D | Hai | 77 | 1';

describe('the layout of a sheet', () => {
  test('all columns of a table', () => {
    expect(detect(TABLE).layout).toMatchObject({ headerRows: [0], firstRow: 1, serialColumn: 0, unitColumn: 1, groupColumn: 2, scoreColumn: 3, rankColumn: 4, language: 'vi', scoreReason: 'only-candidate' });
  });

  test('ranks of three units in each group tell the groups and the order; those of two may be chance', () => {
    const ranked = (ranks: string): LayoutResult['layout'] => {
      const [a = '', b = '', c = '', d = '', e = '', g = ''] = ranks;
      return detect(`Đơn vị | Loại hình | Điểm | Hạng\nA1 | Công | 81 | ${a}\nB2 | Công | 92 | ${b}\nC3 | Công | 64 | ${c}\nD4 | Tư | 77 | ${d}\nE5 | Tư | 70 | ${e}\nG6 | Tư | 85 | ${g}`).layout;
    };
    expect(ranked('213231')).toMatchObject({ groupColumn: 1, scoreOrder: { order: 'descending', by: 'ranks' }, evidence: { ranksOfScores: 3, ranksAreOfOne: false } });
    expect(ranked('231213')).toMatchObject({ groupColumn: 1, scoreOrder: { order: 'ascending', by: 'ranks' } });
    // Against custom by pairs alone is chance, however many pairs.
    expect(detect('Đơn vị | Nhóm | Điểm | Hạng\nA1 | Một | 81 | 1\nB2 | Một | 92 | 2\nC3 | Hai | 64 | 1\nD4 | Hai | 77 | 2\nE5 | Ba | 58 | 2\nG6 | Ba | 51 | 1').layout?.scoreOrder).toEqual({ order: 'descending', by: 'usual' });
    expect(ranked('316452')).toMatchObject({ groupColumn: null, scoreOrder: { order: 'descending', by: 'ranks' }, evidence: { ranksAreOfOne: true } });
    expect(detect(TABLE).layout?.evidence.ranksOfScores).toBeNull();
    expect(detect('Đơn vị | Điểm | Hạng\nA1 | 81 | 2\nB2 | 92 | 1\nC3 | 64 | 3\nD4 | 77 |').layout).toMatchObject({ scoreOrder: { by: 'ranks' }, evidence: { ranksAreOfOne: false } });
  });

  test('ranks that follow a column whose header names no scores tell it; where the header of another speaks of scores, that is asked', () => {
    const ranked = (header: string): LayoutResult => detect(`${header}\nA1 | 812 | 80 | 2\nB2 | 655 | 79 | 4\nC3 | 901 | 61 | 1\nD4 | 300 | 95 | 5\nE5 | 777 | 70 | 3`);
    expect(ranked('Đơn vị | Dân số | Diện tích | Xếp hạng').layout).toMatchObject({ scoreColumn: 1, scoreReason: 'agrees-with-ranks', rankColumn: 3 });
    expect(ranked('Đơn vị | Tổng số hồ sơ | Điểm | Xếp hạng').problems).toMatchObject([{ code: 'score-column-ambiguous', candidates: [{ column: 1 }, { column: 2 }] }]);
    expect(ranked('Đơn vị | Dân số | Điểm | Xếp hạng Dân số').layout).toMatchObject({ scoreColumn: 2, rankColumn: null });
  });

  test('three ranks of five units tell nothing that other three would not', () => {
    expect(problemsOf(detect('Đội | Một | Hai | Hạng\nA1 | 51.1 | 36.9 | 3\nB2 | 88.8 | 43.9 |\nC3 | 72.5 | 45.4 | 1\nD4 | 56.2 | 0 | 2\nE5 | 40.9 | 32.3 |'))).toEqual(['score-column-ambiguous B1']);
    expect(detect('Đội | Một | Hai | Hạng\nA1 | 51.1 | 36.9 | 3\nC3 | 72.5 | 45.4 | 1\nD4 | 56.2 | 0 | 2').layout).toMatchObject({ scoreColumn: 1, scoreReason: 'agrees-with-ranks' });
  });

  test('ranks whose header names a part are not those of the total', () => {
    const { layout } = detect('Đơn vị | Hạ tầng số | Tổng điểm | Xếp hạng Hạ tầng số\nA1 | 81 | 161 | 2\nB2 | 65 | 144 | 4\nC3 | 90 | 151 | 1\nD4 | 30 | 125 | 5\nE5 | 77 | 147 | 3');
    expect(layout).toMatchObject({ scoreColumn: 2, rankColumn: null, evidence: { ranksOfScores: null } });
    expect(detect('Đơn vị | Hạ tầng số | Nhân lực số | Xếp hạng Hạ tầng số\nA1 | 81 | 61 | 2\nB2 | 65 | 44 | 3\nC3 | 90 | 51 | 1\nD4 | 30 | 25 | 4').layout).toMatchObject({ scoreColumn: 1, rankColumn: 3 });
  });

  test('what a person chose wins over what was found', () => {
    const { layout } = detect(TABLE, { choices: { groupColumn: null, order: 'ascending', scoreColumn: 0, unitColumn: 2 } });
    expect(layout).toMatchObject({ groupColumn: null, unitColumn: 2, scoreColumn: 0, scoreReason: 'chosen', scoreOrder: { order: 'ascending', by: 'chosen' } });
  });

  test.each<[string, string, LayoutChoices, string]>([
    ['an empty sheet', '', {}, 'sheet-empty'],
    ['no names', 'Điểm 1 | Điểm 2\n81 | 92\n64 | 77', {}, 'no-unit-column A1'],
    ['no scores', 'STT | Đơn vị | Ghi chú\n1 | Sở A | x\n2 | Sở B | y', {}, 'no-score-column A1'],
    ['two columns that nothing tells apart', 'Đội | Một | Hai\nA1 | 40 | 12\nB2 | 31 | 44\nC3 | 25 | 9', {}, 'score-column-ambiguous B1'],
    ['a chosen column without contents', TABLE, { scoreColumn: 7 }, 'chosen-column-empty H1'],
    ['kinds that may group', 'Trường | Loại hình | Điểm\nA1 | Công | 81\nB2 | Tư | 92\nC3 | Công | 64\nD4 | Tư | 77', {}, 'groups-doubtful B1'],
    ['less may be better', 'Đội | Số lỗi\nA1 | 4\nB2 | 1\nC3 | 3', {}, 'order-doubtful B1'],
  ])('%s is a question at its cell', (_what, drawing, choices, problem) => {
    expect(problemsOf(detect(drawing, { choices }))).toEqual([problem]);
  });

  test('kinds with which each name begins group without a question', () => {
    const result = detect('Đơn vị | Loại | Điểm\nSở A | Sở | 81\nSở B | Sở | 92\nXã C | Xã | 64\nXã D | Xã | 77');
    expect([problemsOf(result), result.layout?.groupColumn]).toEqual([[], 1]);
  });

  test('of two tables side by side the one that names units and scores is read', () => {
    expect(detect('Hàng | Giá | | Đơn vị | Điểm\nGiấy | 12 | | Sở A | 81\nMực | 85 | | Sở B | 92\nTem | 3 | | Sở C | 64').layout).toMatchObject({ unitColumn: 3, scoreColumn: 4, firstColumn: 3, lastColumn: 4 });
  });

  test('merged names of groups, and headings above the header, are kept as evidence', () => {
    expect(detect('Khối | Đơn vị | Điểm\nMột | Sở A | 81\n | Sở B | 92\nHai | Xã C | 64\n | Xã D | 77', { merges: ['A2:A3', 'A4:A5'] }).layout?.evidence.groupMerged).toBe(true);
    expect(detect('I. Khối sở\nSTT | Đơn vị | Điểm\n1 | Sở A | 81\n2 | Sở B | 92').layout).toMatchObject({ groupColumn: null, evidence: { sectionAbove: { row: 0 } } });
  });
});
