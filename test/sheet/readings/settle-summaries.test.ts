import type { Choice } from '../../../src/sheet';
import { drawnSheet, readDrawn, type ReadSheet } from '../drawn-sheet';

const NUMBERED = `
STT | Đơn vị | Điểm
1 | Phòng A | 81.5
2 | Phòng B | 92
3 | Phòng C | 64.25
4 | Phòng D | 77
`;

function read(below: string, settled: readonly Choice[] = []): ReadSheet {
  return readDrawn(drawnSheet(NUMBERED + below), { settled });
}

function leftOut({ reading }: ReadSheet): string[] {
  return (reading?.leftOut ?? []).map(({ row, name, reason }) => `${row + 1} ${name} ${reason.kind}`);
}

const row = (name: string, cell: string, kind: 'unit' | 'ignored'): Choice => ({ about: 'row', unit: { name, group: '', place: 0, of: 1, cell }, answer: { kind } });

describe('rows that sum others up are taken out', () => {
  test('and told, each with its row', () => {
    expect(leftOut(read(' | Trung bình | 78.69\n | Cao nhất | 92'))).toEqual(['6 Trung bình summary', '7 Cao nhất summary']);
  });

  test('and so are remarks between the units, not those above and below', () => {
    const { reading } = readDrawn(drawnSheet('STT | Đơn vị | Điểm | Ghi chú\nGhi chú: tạm tính\n1 | Phòng A | 80\n | | | Phòng này nộp chậm\n2 | Phòng B | 81\nNguồn: báo cáo\n3 | Phòng C | 82\nGhi chú: hết'));
    expect(reading?.leftOut).toEqual([
      { row: 3, name: 'Phòng này nộp chậm', reason: { kind: 'note' } },
      { row: 5, name: 'Nguồn: báo cáo', reason: { kind: 'note' } },
    ]);
  });

  test('also one without a number', () => {
    expect(leftOut(read(' | Tổng cộng | '))).toEqual(['6 Tổng cộng summary']);
  });

  test('one that a person calls a unit is ranked, next month with another score as well', () => {
    const settled = [row('Cao nhất', '92', 'unit')];
    expect(read(' | Cao nhất | 92', settled).reading?.units.names).toContain('Cao nhất');
    expect(read(' | Cao nhất | 93', settled).reading?.units.names).toContain('Cao nhất');
  });

  test('the sum of all others in the only column of numbers, whatever it is called; among whole numbers it is asked about', () => {
    const list = (scores: readonly number[], last: string): ReadSheet => readDrawn(drawnSheet(['Đơn vị | Điểm', ...scores.map((score, unit) => `Phòng ${'ABCDEG'.charAt(unit)} | ${score}`), last].join('\n')));
    expect(leftOut(list([80.5, 79.11, 61, 41], 'Gộp lại | 261.61'))).toEqual(['6 Gộp lại summary']);
    expect(list([80, 75, 85, 70], 'Gộp lại | 310').problems).toMatchObject([{ code: 'rows-doubtful', rows: [{ name: 'Gộp lại', witnesses: [{ kind: 'sum', from: 1, to: 4 }] }] }]);
    expect(list([80, 75, 85, 70], 'Phòng G | 81').problems).toEqual([]);
  });

  test('a mean under which only totals stand', () => {
    const { reading } = readDrawn(drawnSheet('Đơn vị | Điểm\nPhòng A | 30.1\nPhòng B | 99.95\nPhòng C | 45.5\nPhòng D | 77.25\nPhòng E | 63.4\nPhòng G | 52.77\nMức giữa của bảng | 61.495\nTổng cộng | 99'));
    expect(reading?.leftOut.map(({ name }) => name)).toEqual(['Mức giữa của bảng', 'Tổng cộng']);
  });

  test('doubtful rows are asked about once, and named', () => {
    expect(readDrawn(drawnSheet('STT | Đơn vị | Điểm\n1 | Phòng A | 81.5\n2 | Phòng B | !#N/A\n3 | Phòng C | 64.25\n4 | Phòng D |\n | Vùng cao | 70.5')).problems.map(({ code }) => code)).toContain('rows-doubtful');
    const { problems, reading } = read(' | Đội lưu động | 79.5');
    expect(reading).toBeNull();
    expect(problems).toMatchObject([{ code: 'rows-doubtful', cell: { row: 5, column: 1 }, rows: [{ row: 5, name: 'Đội lưu động' }] }]);
  });

  test('an answer to all of them ranks them or leaves them out', () => {
    const ranked = read(' | Đội lưu động | 79.5', [{ about: 'doubtful-rows', ranked: true }]);
    expect([leftOut(ranked), ranked.reading?.units.names.length]).toEqual([[], 5]);
    const out = read(' | Đội lưu động | 79.5', [{ about: 'doubtful-rows', ranked: false }]);
    expect([leftOut(out), out.reading?.units.names.length]).toEqual([['6 Đội lưu động summary'], 4]);
  });

  test('an answer to one of them is enough for it', () => {
    expect(read(' | Đội lưu động | 79.5', [row('Đội lưu động', '79.5', 'unit')]).reading?.units.names).toHaveLength(5);
    expect(leftOut(read(' | Đội lưu động | 79.5', [row('Đội lưu động', '79.5', 'ignored')]))).toEqual(['6 Đội lưu động by-person']);
  });

  test('a heading with nothing but summaries under it is no empty group', () => {
    const { reading } = readDrawn(drawnSheet(`
STT | Đơn vị | Điểm
I | Khối sở
1 | Sở A | 81.5
2 | Sở B | 92
3 | Sở C | 64.25
II | Khối thống kê
 | Trung bình | 79.25
 | Cao nhất | 92
`));
    expect(reading?.emptyGroups).toEqual([]);
    expect(reading?.units.names).toEqual(['Sở A', 'Sở B', 'Sở C']);
  });
});
