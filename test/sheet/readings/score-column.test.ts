import type { TableColumn } from '../../../src/sheet/evidence/columns';
import { chooseScoreColumn, rankColumnOf } from '../../../src/sheet/readings/score-column';
import { drawnColumns } from '../evidence/drawn-evidence';

function chosen(drawing: string, followed: Readonly<Record<string, number>> = {}): string {
  const columns = drawnColumns(drawing);
  const bits = new Map(columns.flatMap((column) => (followed[column.header] === undefined ? [] : [[column, followed[column.header] ?? 0] as const])));
  const { chosen: column, reason } = chooseScoreColumn(columns, bits);
  return column === null ? 'ask' : `${column.header}: ${reason}`;
}

describe('the score column', () => {
  test('the only one', () => {
    expect(chosen('Đơn vị | Dân số | Điểm\nA1 | 812 | 80\nB2 | 655 | 79')).toBe('Điểm: only-candidate');
  });

  test('points before things that are counted, though these are a total', () => {
    expect(chosen('Đơn vị | Tổng số TTHC | Điểm\nA1 | 812 | 80\nB2 | 655 | 79')).toBe('Điểm: score-words');
  });

  test('a total before its parts, verified before self-assessed, this year before last', () => {
    expect(chosen('Đơn vị | Điểm tiêu chí 1 | Tổng điểm\nA1 | 40 | 80\nB2 | 41 | 79')).toBe('Tổng điểm: total-words');
    expect(chosen('Đơn vị | Điểm tự chấm | Điểm thẩm định\nA1 | 82 | 80\nB2 | 83 | 79')).toBe('Điểm thẩm định: score-words');
    expect(chosen('Đơn vị | Điểm 2023 | Điểm 2024\nA1 | 82 | 80\nB2 | 83 | 79')).toBe('Điểm 2024: latest-year');
  });

  test('the sum of the others, where words say nothing', () => {
    expect(chosen('Đội | Một | Hai | Ba\nA1 | 40 | 12 | 52\nB2 | 31 | 44 | 75\nC3 | 25 | 9 | 34')).toBe('Ba: sum-of-others');
  });

  test('ranks that four units follow overrule words; those of three only tell equals apart', () => {
    const drawing = 'Đơn vị | Tổng điểm | Điểm khác\nA1 | 82 | 80\nB2 | 83 | 79\nC3 | 70 | 85\nD4 | 65 | 61';
    expect(chosen(drawing, { 'Điểm khác': Math.log2(24) })).toBe('Điểm khác: agrees-with-ranks');
    expect(chosen(drawing, { 'Điểm khác': Math.log2(6) })).toBe('Tổng điểm: total-words');
    expect(chosen('Đội | Một | Hai\nA1 | 40 | 12\nB2 | 31 | 44\nC3 | 25 | 9', { Hai: Math.log2(6) })).toBe('Hai: agrees-with-ranks');
  });

  test('what cannot be told apart is asked; two columns of the same scores need no choice', () => {
    expect(chosen('Đội | Một | Hai\nA1 | 40 | 12\nB2 | 31 | 44\nC3 | 25 | 9')).toBe('ask');
    expect(chosen('Đơn vị | Điểm A | Điểm B\nA1 | 40 | 40\nB2 | 31 | 31\nC3 | 25 | 25')).toBe('Điểm A: score-words');
  });

  test('serials, ranks, years, shares and changes are none', () => {
    expect(chosen('STT | Đơn vị | Hạng | Năm | Tỷ lệ % | Tăng/giảm\n1 | A1 | 2 | 2024 | 40 | 1\n2 | B2 | 1 | 2024 | 31 | -1')).toBe('ask');
  });

  test('words that speak of no scores choose among no such columns', () => {
    expect(chosen('Country | Mean years of schooling | Số lỗi\nA1 | 8.1 | 4\nB2 | 9.2 | 2\nC3 | 7.3 | 9')).toBe('ask');
    expect(chosen('Country | Total applications | 2023 | 2024\nA1 | 8 | 40 | 52\nB2 | 9 | 31 | 44\nC3 | 7 | 25 | 33')).toBe('2024: latest-year');
  });

  test('a total that less than half of the units have is asked about', () => {
    expect(chosen('Đơn vị | Điểm | Tổng điểm\nA1 | 60 |\nB2 | 72 |\nC3 | 55 | 61\nD4 | 68 |')).toBe('ask');
  });
});

describe('the rank column of a score column', () => {
  function rankOf(drawing: string, { fits = {}, titles = [], years = [] }: { readonly fits?: Readonly<Record<number, number>>; readonly titles?: readonly string[]; readonly years?: readonly number[] } = {}): number | null {
    const columns = drawnColumns(drawing);
    const score = columns.find(({ role }) => role === 'score');
    if (score === undefined) throw new Error('no scores');
    const ranks = columns.filter(({ role }) => role === 'rank');
    const fitOf = (rank: TableColumn): number => fits[rank.column] ?? Number.NaN;
    return rankColumnOf(score, ranks, { columns, titles, titleYears: new Set(years), fitOf })?.column ?? null;
  }
  const rows = (count: number): string => Array.from({ length: count }, (_, row) => `Đơn vị ${row + 1} | ${90 - row} | ${row + 1} | ${count - row}`).join('\n');

  test('an empty one belongs to the scores', () => {
    expect(rankOf('Đơn vị | Điểm | Xếp hạng\nA1 | 80 |\nB2 | 79 |')).toBe(2);
  });

  test('of two, the one whose ranks all fit', () => {
    expect(rankOf(`Đơn vị | Điểm | Hạng A | Hạng B\n${rows(3)}`, { fits: { 2: 0.3, 3: 1 } })).toBe(3);
  });

  test('eight ranks of which almost none fit are of something else; fewer may be stale', () => {
    expect(rankOf(`Đơn vị | Điểm | Hạng\n${rows(9)}`, { fits: { 2: 0 } })).toBeNull();
    expect(rankOf(`Đơn vị | Điểm | Hạng\n${rows(5)}`, { fits: { 2: 0 } })).toBe(2);
  });

  test('one that names something else, which neither scores nor titles name, is left alone', () => {
    expect(rankOf(`Country | Index | HDI rank\n${rows(5)}`, { fits: { 2: 0.2 } })).toBeNull();
    expect(rankOf(`Country | Index | HDI rank\n${rows(5)}`, { fits: { 2: 0.2 }, titles: ['HDI of 2025'] })).toBe(2);
  });

  test('last year’s is left alone, by its words or by the year that the title names', () => {
    expect(rankOf(`Đơn vị | Điểm | Hạng năm trước\n${rows(3)}`)).toBeNull();
    expect(rankOf(`Đơn vị | Điểm | Hạng 2023\n${rows(3)}`, { years: [2024] })).toBeNull();
    expect(rankOf(`Đơn vị | Điểm | Hạng 2024\n${rows(3)}`, { years: [2024] })).toBe(2);
  });
});
